import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PolicyLintError } from "./errors.ts";
import { describeSystemError } from "./read-file.ts";

function replaceFile(filePath: string, text: string): void {
  const name = `.${path.basename(filePath)}.${process.pid}-${Date.now()}.tmp`;
  const temporary = path.join(path.dirname(filePath), name);
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, filePath);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a report as a whole or not at all: into a file beside the target, then renamed over it, so that a reader
 * never sees half a report and a failed run leaves the one before. Missing folders are made.
 *
 * @throws {PolicyLintError} naming the file and the reason
 */
export function writeOutput(filePath: string, text: string): void {
  try {
    mkdirSync(path.dirname(filePath), { recursive: true });
    replaceFile(filePath, text);
  } catch (error) {
    throw new PolicyLintError(`Cannot write to the output file ${filePath}: ${describeSystemError(error)}.`, {
      cause: error,
    });
  }
}
