import type { SourceRange } from "@policylint/core";
import type { RequirementFact } from "policylint";
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

/** Tells whether one of some ranges touches another, in a time that hardly grows with their number. */
function touchFinder(ranges: readonly SourceRange[]): (range: SourceRange) => boolean {
  const sorted = ranges.toSorted(([left], [right]) => left - right);
  let furthest = 0;
  const ends = sorted.map(([, end]) => (furthest = Math.max(furthest, end)));
  return ([from, to]) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.[0] ?? 0) <= to) low = middle + 1;
      else high = middle;
    }
    // Of all that begin before the end of the range, does one reach its start?
    return low > 0 && (ends[low - 1] ?? 0) >= from;
  };
}

/** Finds the duties with evidence in a range of the text; a hostile document asks for as many as it has headings. */
export function dutyFinder(
  duties: readonly RequirementFact[],
): (range: SourceRange) => readonly RequirementFact[] {
  const finders = duties.map((duty) => ({
    duty,
    touches: touchFinder(duty.fact.evidence.map(({ range }) => range)),
  }));
  return (range) => finders.flatMap(({ duty, touches }) => (touches(range) ? [duty] : []));
}
