import type { LintMessage, LintResult } from "@policylint/core";

/** A result with its counts made from its messages. */
export function createResult(filePath: string, messages: LintMessage[]): LintResult {
  const errors = messages.filter(({ severity }) => severity === 2);
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount: errors.length,
    fatalErrorCount: errors.filter(({ fatal }) => fatal).length,
    warningCount: messages.length - errors.length,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  };
}

/** An error of one file and a warning of it, and a clean file. */
export const sampleResults: LintResult[] = [
  createResult("/policies/acme.md", [
    {
      ruleId: "gdpr/retention-period",
      severity: 2,
      message: "No retention period is given; state how long the data are kept (Art. 13(2)(a) GDPR).",
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 9,
    },
    {
      ruleId: "document/placeholder-text",
      severity: 1,
      message: "Placeholder left in.",
      line: 12,
      column: 10,
    },
  ]),
  createResult("/policies/clean.md", []),
];
