import type { RuleDefinition } from "@eslint/core";
import { ConfigError } from "../errors.ts";
import { deepMerge } from "./deep-merge.ts";
import { compileOptionsSchema, type OptionsValidator } from "./options-schema.ts";

/** A rule's options with the defaults of its `meta.defaultOptions` under them, object by object. */
export function mergeDefaultOptions(
  rule: RuleDefinition | undefined,
  options: readonly unknown[],
): unknown[] {
  const defaults = rule?.meta?.defaultOptions ?? [];
  const merged = defaults.map((value, index) => deepMerge(value, options[index]));
  return [...merged, ...options.slice(defaults.length)];
}

const validators = new WeakMap<RuleDefinition, OptionsValidator>();

/**
 * Checks a rule's options against its `meta.schema`. The schema is read when the first options come.
 * @throws {ConfigError} naming the rule, the option (from 1) and the key in it
 */
export function validateRuleOptions(rule: RuleDefinition, ruleId: string, options: readonly unknown[]): void {
  try {
    let validate = validators.get(rule);
    if (!validate) {
      validate = compileOptionsSchema(rule.meta?.schema);
      validators.set(rule, validate);
    }
    validate(options);
  } catch (error) {
    throw error instanceof ConfigError ? error.within({ keyPath: [ruleId] }) : error;
  }
}
