import path from "node:path";
import type { CliOptions } from "../options/cli-options.ts";
import { version } from "../version.ts";
import { writeOutput } from "../write-output.ts";
import type { CliEnvironment } from "./environment.ts";

/** By name, since parts of the bundle and plugins bring copies of these classes (decision 0004). */
const userErrors = new Set([
  "AllFilesIgnoredError",
  "ConfigError",
  "NoFilesFoundError",
  "PolicyLintError",
  "UsageError",
]);

/** A message for the user's own mistakes; a stack for ours. */
export function describeError(error: unknown): string {
  if (error instanceof Error && userErrors.has(error.name)) {
    return error.message;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `policylint ${version} failed unexpectedly.\n${details}`;
}

/** Where a report goes, and whether in colour. */
export type ReportDestination = Pick<CliOptions, "color" | "outputFile">;

/** Is the report coloured: as asked, else where a terminal shows it? */
export function wantsColor({ color, outputFile }: ReportDestination, { terminal }: CliEnvironment): boolean {
  return color ?? (outputFile === undefined && terminal.color);
}

/** Writes a report to where it is wanted; an empty one makes an empty file, but prints nothing. */
export async function writeReport(
  report: string,
  { outputFile }: ReportDestination,
  { cwd, terminal }: CliEnvironment,
): Promise<void> {
  if (outputFile !== undefined) {
    await writeOutput(path.resolve(cwd, outputFile), report);
  } else if (report) {
    terminal.out(report);
  }
}
