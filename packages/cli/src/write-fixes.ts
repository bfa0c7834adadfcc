import path from "node:path";
import type { LintResult } from "@policylint/core";
import { PolicyLintError } from "./errors.ts";
import { describeSystemError } from "./read-file.ts";

/**
 * Writes the `output` of results with fixes to their files, each as a whole or not at all.
 *
 * @throws {PolicyLintError} naming the first file that cannot be written; those before it are
 */
export async function writeFixes(results: readonly LintResult[]): Promise<void> {
  for (const { filePath, output } of results) {
    if (output === undefined || !path.isAbsolute(filePath)) continue;
    const { replaceFile } = await import("./replace-file.ts");
    try {
      await replaceFile(filePath, output);
    } catch (error) {
      throw new PolicyLintError(`Cannot write the fixes to ${filePath}: ${describeSystemError(error)}.`, {
        cause: error,
      });
    }
  }
}
