import type { Rule } from "@policylint/core";
import type { RuleHelp } from "../formatters/types.ts";
import { formatExplanationJson, formatExplanationText } from "./format-explanation.ts";
import { formatHelp } from "./format-help.ts";
import { explainRule } from "./rule-explanation.ts";

/** What `policylint explain` prints of a built-in rule. */
export function renderExplanation(
  ruleId: string,
  rule: Rule,
  format: "json" | "text",
  isColored: boolean,
): string {
  const explanation = explainRule(ruleId, rule);
  return format === "json"
    ? formatExplanationJson(explanation)
    : formatExplanationText(explanation, isColored);
}

/** What a report carries of a built-in rule. */
export function renderHelp(ruleId: string, rule: Rule): RuleHelp {
  return formatHelp(explainRule(ruleId, rule));
}
