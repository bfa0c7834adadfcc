import { appendFileSync, statSync } from "node:fs";
import { PolicyLintError } from "./errors.ts";
import { describeSystemError } from "./read-file.ts";

/** GitHub shows nothing of a step's summary that is longer. */
const maxBytes = 1024 * 1024;

const ending = "\n\nThe rest is left out: GitHub takes 1 MiB for each step.\n";

/** As much of a text as there is room for, cut between two lines. */
function shorten(text: string, room: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= room) {
    return text;
  }
  const end = bytes.lastIndexOf("\n", Math.max(0, room - Buffer.byteLength(ending)));
  return end < 0 ? "" : `${bytes.toString("utf8", 0, end)}${ending}`;
}

/**
 * Adds a report to the summary of a GitHub job, behind what earlier commands of the step wrote there.
 *
 * @param filePath the value of GITHUB_STEP_SUMMARY
 * @throws {PolicyLintError} where the file cannot be written
 */
export function appendJobSummary(filePath: string, report: string): void {
  try {
    const size = statSync(filePath, { throwIfNoEntry: false })?.size ?? 0;
    appendFileSync(filePath, shorten(report, maxBytes - size));
  } catch (error) {
    throw new PolicyLintError(`Cannot write the job summary ${filePath}: ${describeSystemError(error)}.`, {
      cause: error,
    });
  }
}
