import { mkdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PolicyLintError } from "./errors.ts";
import { describeSystemError } from "./read-file.ts";

/** A device or a pipe, such as /dev/stdout, takes what is written to it; it must not be replaced. */
function isStream(filePath: string): boolean {
  const stats = statSync(filePath, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/**
 * Writes a report as a whole or not at all, so that a reader never sees half of one and a failed run leaves the one
 * before. Missing folders are made.
 *
 * @param kind what the file is, for the message of an error
 * @throws {PolicyLintError} naming the file and the reason
 */
export async function writeOutput(filePath: string, text: string, kind = "output file"): Promise<void> {
  try {
    mkdirSync(path.dirname(filePath), { recursive: true });
    if (isStream(filePath)) {
      writeFileSync(filePath, text);
      return;
    }
    // Loaded here, since most runs write no file.
    const { replaceFile } = await import("./replace-file.ts");
    await replaceFile(filePath, text);
  } catch (error) {
    throw new PolicyLintError(`Cannot write to the ${kind} ${filePath}: ${describeSystemError(error)}.`, {
      cause: error,
    });
  }
}
