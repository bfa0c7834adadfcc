import type { RuleConfig } from "@eslint/core";
import type { ResolvedRuleConfig } from "../config/resolve-config.ts";

const severityNames = ["off", "warn", "error"] as const;

/** What to say of a configuration comment that changes nothing; undefined where it changes something. */
export function unusedConfigText(
  ruleId: string,
  [severity, ...options]: ResolvedRuleConfig,
  asWritten: RuleConfig,
  configured: ResolvedRuleConfig | undefined,
): string | undefined {
  const [configuredSeverity, ...configuredOptions] = configured ?? [0];
  if (severity !== configuredSeverity) return undefined;
  const already = configured
    ? `is already configured to '${severityNames[severity]}'`
    : "is not enabled so can't be turned off";
  if (severity !== 0 && !isSameJson(options, configuredOptions)) return undefined;
  const hasOptions = Array.isArray(asWritten) && asWritten.length > 1;
  const same = hasOptions && severity !== 0 ? `${already} with the same options` : already;
  return `Unused inline config ('${ruleId}' ${same}).`;
}

/** Are two values of JSON equal, whatever the order of their keys? */
function isSameJson(first: unknown, second: unknown): boolean {
  if (typeof first !== "object" || typeof second !== "object" || first === null || second === null) {
    return first === second;
  }
  if (Array.isArray(first) !== Array.isArray(second)) return false;
  const entries = Object.entries(first);
  const others = new Map(Object.entries(second));
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSameJson(value, others.get(key)))
  );
}
