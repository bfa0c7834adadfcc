import { createLintResult, type LintResult } from "@policylint/core";

/**
 * Why documents could not be checked, or not wholly, for a reason outside them: an unreadable file, a rule that
 * threw. Kept beside the results, which stay exactly ESLint's.
 */
const failures = new WeakMap<LintResult, readonly string[]>();

/** Notes that a document was not wholly checked; `details` are what a developer needs beyond its messages. */
export function noteFailure(result: LintResult, details: readonly string[]): void {
  failures.set(result, details);
}

/** `undefined` where all went well. */
export function failureOf(result: LintResult): readonly string[] | undefined {
  return failures.get(result);
}

export interface FatalProblem {
  message: string;
  /** 1-based; default 1. */
  line?: number | undefined;
  /** Does the reason lie in the text itself, as with text that is not UTF-8? */
  isContent: boolean;
}

/** The result of a document that could not be linted: one fatal message. */
export function createFatalResult(
  filePath: string,
  { message, line = 1, isContent }: FatalProblem,
): LintResult {
  const result = createLintResult({
    filePath,
    messages: [{ ruleId: null, fatal: true, severity: 2, message, line, column: 1 }],
  });
  if (!isContent) {
    noteFailure(result, []);
  }
  return result;
}
