import type { SourceRange } from "@policylint/core";
import type { RequirementFact } from "policylint";
import { touches } from "./positions.ts";
import type { LintedDocument } from "./state/linted-document.ts";

/** What the law asks of this policy: of each rule that is on, where its condition is met or the policy speaks of it. */
export function dutiesOf({ policy, config }: LintedDocument): RequirementFact[] {
  if (!policy || !config) return [];
  return policy.coverage().filter(({ ruleId, fact, isTriggered }) => {
    const [severity = 0] = Object.hasOwn(config.rules, ruleId) ? (config.rules[ruleId] ?? []) : [];
    return severity !== 0 && (fact.status !== "absent" || isTriggered !== false);
  });
}

export function isMet({ fact }: RequirementFact): boolean {
  return fact.status === "present";
}

/** The duties with evidence in a range of the text. */
export function dutiesIn(range: SourceRange, duties: readonly RequirementFact[]): RequirementFact[] {
  return duties.filter(({ fact }) => fact.evidence.some((evidence) => touches(evidence.range, range)));
}
