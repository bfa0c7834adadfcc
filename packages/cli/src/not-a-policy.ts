import type { LintMessage } from "@policylint/core";

/** Some word of these stands in every privacy policy. */
const POLICY_WORDS = /privacy|personal|data|cookie|gdpr|datenschutz/i;

/**
 * A hint beside the findings of a text that is no privacy policy: every rule on what a policy must say reports
 * it, and the reason is that the wrong file was linted.
 */
export function describeNoPolicy(text: string): LintMessage | undefined {
  if (POLICY_WORDS.test(text)) return undefined;
  const message = text.trim()
    ? "This does not read like a privacy policy: it has no word on personal data."
    : "The document is empty.";
  return { ruleId: null, severity: 1, message, line: 1, column: 1 };
}
