import type { LintResult } from "@policylint/core";
import { failureOf } from "../failures.ts";
import type { LintEngine } from "../lint-engine.ts";
import type { CliOptions } from "../options/cli-options.ts";
import { writeOutput } from "../write-output.ts";
import { createEngine } from "./create-engine.ts";
import type { CliEnvironment } from "./environment.ts";
import { describeError } from "./output.ts";

/**
 * What a command that is a part of the bundle by itself takes from the program: what it imported would be another copy,
 * with a state of its own.
 */
export interface CommandTools {
  createEngine(options: CliOptions): LintEngine;
  describeError(error: unknown): string;
  /** Was the document wholly checked? */
  isComplete(result: LintResult): boolean;
  /** Writes a file as a whole or not at all; `kind` says what it is. */
  writeFile(filePath: string, text: string, kind: string): Promise<void>;
}

export function createTools({ cwd }: CliEnvironment): CommandTools {
  return {
    createEngine: (options) => createEngine(options, cwd),
    describeError,
    isComplete: (result) => result.fatalErrorCount === 0 && failureOf(result) === undefined,
    writeFile: writeOutput,
  };
}
