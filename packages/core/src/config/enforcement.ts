import type { RuleEnforcement } from "../types.ts";
import { checkDate, checkEntries, checkKeys, checkText } from "./checks.ts";
import { findRule, unknownRule, type Plugins } from "./find-in-plugins.ts";

/**
 * Checks the key `enforcement` of a configuration object, apart from whether the rules exist.
 * @throws {ConfigError} with the key path inside it
 */
export function checkEnforcement(value: unknown): void {
  checkEntries(value, (entry) => checkKeys(entry, { warnUntil: checkDate, owner: checkText }));
}

/**
 * The merged key `enforcement`, its rules looked up.
 * @throws {ConfigError} where a rule does not exist
 */
export function resolveEnforcement(
  plugins: Plugins,
  enforcement: Readonly<Record<string, RuleEnforcement>> = {},
): Readonly<Record<string, RuleEnforcement>> {
  const unknown = Object.keys(enforcement).find((ruleId) => !findRule({ plugins }, ruleId));
  if (unknown !== undefined) throw unknownRule(plugins, "enforcement", unknown);
  return enforcement;
}
