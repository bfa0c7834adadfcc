import type { LintMessage } from "@policylint/core";

/** Some word of these stands in every privacy policy. */
const POLICY_WORDS = /privacy|personal|data|cookie|gdpr|datenschutz/i;

/**
 * What to say of a text that is no privacy policy, in the place of all that it lacks as one: a wrong file may be
 * among those linted, which is worth a warning; an empty one may be a policy that got lost, which is an error.
 */
export function describeNoPolicy(text: string): LintMessage | undefined {
  if (POLICY_WORDS.test(text)) return undefined;
  const place = { ruleId: null, line: 1, column: 1 };
  return text.trim()
    ? {
        ...place,
        severity: 1,
        message: "This does not read like a privacy policy: it has no word on personal data.",
      }
    : { ...place, severity: 2, message: "The document is empty." };
}
