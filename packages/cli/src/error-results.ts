import type { LintMessage, LintResult } from "@policylint/core";

function isError({ severity }: LintMessage): boolean {
  return severity === 2;
}

/** The results that have errors, with their errors only. */
export function getErrorResults(results: readonly LintResult[]): LintResult[] {
  return results
    .filter(({ messages }) => messages.some(isError))
    .map((result) => {
      const messages = result.messages.filter(isError);
      return {
        ...result,
        messages,
        suppressedMessages: result.suppressedMessages.filter(isError),
        errorCount: messages.length,
        warningCount: 0,
        fixableWarningCount: 0,
      };
    });
}
