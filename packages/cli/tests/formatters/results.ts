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

/** What a hostile policy, plugin or file name may hold, on one line and on several. */
export const hostileText =
  "a<script>alert(1)</script>&amp;\"']]>%0A::error::b\n::set-output name=x::y\r\u0000\u001b[2J\u009b\u202e\u2028\ud800\ufffe🛶é|`*_#@x";

/** A message, a rule and a file that try to break out of every format. */
export const hostileResults: LintResult[] = [
  createResult(`/policies/${hostileText}.md`, [
    {
      ruleId: `x/${hostileText}`,
      severity: 2,
      message: hostileText,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 5,
    },
    { ruleId: null, fatal: true, severity: 2, message: `${"long ".repeat(5000)}end`, line: 0, column: 0 },
  ]),
];
