import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { PolicyLintError } from "./errors.ts";
import { describeSystemError } from "./read-file.ts";

async function isDirectory(filePath: string): Promise<boolean> {
  try {
    return (await stat(filePath)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Writes a report as a whole or not at all: into a file beside the target, then renamed over it, so that a reader
 * never sees half a report and a failed run leaves the one before. Missing folders are made.
 *
 * @throws {PolicyLintError} naming the file and the reason
 */
export async function writeOutput(filePath: string, text: string): Promise<void> {
  if (await isDirectory(filePath)) {
    throw new PolicyLintError(`Cannot write to the output file ${filePath}: it is a directory.`);
  }
  const folder = path.dirname(filePath);
  const temporary = path.join(folder, `.${path.basename(filePath)}.${process.pid}-${Date.now()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, filePath);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new PolicyLintError(`Cannot write to the output file ${filePath}: ${describeSystemError(error)}.`, {
      cause: error,
    });
  }
}
