import type { LintMessage, LintResult } from "@policylint/core";

function isError({ severity }: LintMessage): boolean {
  return severity === 2;
}

/** A result with its errors only. */
export function withErrorsOnly(result: LintResult): LintResult {
  const messages = result.messages.filter(isError);
  return {
    ...result,
    messages,
    suppressedMessages: result.suppressedMessages.filter(isError),
    errorCount: messages.length,
    warningCount: 0,
    fixableWarningCount: 0,
  };
}

/** The results that have errors, with their errors only. */
export function getErrorResults(results: readonly LintResult[]): LintResult[] {
  return results.filter(({ messages }) => messages.some(isError)).map(withErrorsOnly);
}
