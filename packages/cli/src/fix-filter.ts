import { findRule, type FixFilter, type LintMessage, type ResolvedConfig } from "@policylint/core";
import type { FixType } from "./options/cli-options.ts";

/**
 * Which fixes to apply, where only those of some types are wanted: a fix has the type of its rule, and without
 * a rule it is that of a directive.
 *
 * @param types empty for all
 */
export function createFixFilter(
  fix: FixFilter,
  types: readonly FixType[],
  config: ResolvedConfig,
): FixFilter {
  if (fix === false || types.length === 0) return fix;
  const wanted = new Set<string | undefined>(types);
  const isOfType = ({ ruleId }: LintMessage): boolean =>
    wanted.has(ruleId === null ? "directive" : findRule(config, ruleId)?.meta?.type);
  return (message) => isOfType(message) && (typeof fix === "function" ? fix(message) : true);
}
