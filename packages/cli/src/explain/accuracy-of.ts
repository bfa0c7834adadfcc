import type { RuleAccuracy } from "@policylint/core";
import { accuracy as document } from "@policylint/rules-document/accuracy";
import { accuracy as gdpr } from "@policylint/rules-gdpr/accuracy";

const known = new Map(Object.entries({ ...document, ...gdpr }));

/** How often a rule is right on real policies; undefined where that was not measured. */
export function accuracyOf(ruleId: string): RuleAccuracy | undefined {
  return known.get(ruleId);
}
