import { listBuiltInRules } from "./default-config.ts";
import type { RuleHelp } from "./formatters/types.ts";

/** What there is to read about a rule; `undefined` for one that is not built in. */
export async function readRuleHelp(ruleId: string): Promise<RuleHelp | undefined> {
  const [, rule] = listBuiltInRules().find(([id]) => id === ruleId) ?? [];
  if (!rule) {
    return undefined;
  }
  const { renderHelp } = await import("./explain/render-explanation.ts");
  return renderHelp(ruleId, rule);
}
