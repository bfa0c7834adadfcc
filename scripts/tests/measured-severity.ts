import type { RuleAccuracy, RuleSeverity } from "@policylint/core";

/**
 * The severity that a rule may have at most in the preset `recommended`, by what was measured of it: an error that is
 * often wrong is what makes people turn a linter off. Where nothing was measured, it may have any.
 */
export function highestSeverity({ labelled, judged }: RuleAccuracy = {}): RuleSeverity {
  if (judged && judged.share < 0.75) return "off";
  if (judged && judged.share < 0.9) return "warn";
  return labelled && (labelled.precision?.low ?? 0) < 0.8 ? "warn" : "error";
}

const ORDER: readonly string[] = ["off", "warn", "error"];

/** The weaker of two severities. */
export function weaker(one: string, other: string): string {
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
}
