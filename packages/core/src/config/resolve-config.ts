import type { Language, LanguageOptions, RuleDefinition, SeverityLevel } from "@eslint/core";
import { ObjectSchema } from "@eslint/object-schema";
import { ConfigError, reasonOf } from "../errors.ts";
import type { ConfigObject, RuleEnforcement } from "../types.ts";
import { configSchema } from "./config-schema.ts";
import { mergeRecords } from "./deep-merge.ts";
import { resolveEnforcement } from "./enforcement.ts";
import { findRule, getLanguage, unknownRule, type Plugins } from "./find-in-plugins.ts";
import { assertRulesSupportLanguage } from "./rule-languages.ts";
import { mergeDefaultOptions, validateRuleOptions } from "./rule-options.ts";
import { toSeverityLevel } from "./severity.ts";
import { validateConfigObject } from "./validate-config-object.ts";

/** A rule's entry in a resolved configuration: its severity, then all its options, defaults included. */
export type ResolvedRuleConfig = readonly [severity: SeverityLevel, ...options: unknown[]];

/** What applies to one file: every name looked up, every value checked, every default filled in. */
export interface ResolvedConfig {
  readonly language: Language;
  /** The language as the configuration names it: `policylint/markdown`. */
  readonly languageName: string;
  readonly languageOptions: LanguageOptions;
  readonly linterOptions: {
    readonly noInlineConfig: boolean;
    readonly reportUnusedDisableDirectives: SeverityLevel;
    readonly reportUnusedInlineConfigs: SeverityLevel;
  };
  readonly enforcement: Readonly<Record<string, RuleEnforcement>>;
  readonly plugins: Plugins;
  readonly rules: Readonly<Record<string, ResolvedRuleConfig>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * Turns the merged configuration of a file into one that the linter runs.
 * @throws {ConfigError} where a plugin, rule or language is unknown or options do not fit
 */
export function resolveMergedConfig(config: ConfigObject): ResolvedConfig {
  const plugins = config.plugins ?? {};
  const language = getLanguage(plugins, config.language);
  const linterOptions = config.linterOptions ?? {};
  const unused = linterOptions.reportUnusedDisableDirectives ?? "warn";
  const resolved: ResolvedConfig = {
    language,
    languageName: config.language ?? "",
    languageOptions: resolveLanguageOptions(language, config.languageOptions),
    linterOptions: {
      noInlineConfig: linterOptions.noInlineConfig ?? false,
      reportUnusedDisableDirectives:
        typeof unused === "boolean" ? (unused ? 1 : 0) : (toSeverityLevel(unused) ?? 1),
      reportUnusedInlineConfigs: toSeverityLevel(linterOptions.reportUnusedInlineConfigs) ?? 0,
    },
    enforcement: resolveEnforcement(plugins, config.enforcement),
    plugins,
    rules: resolveRules(plugins, config.rules ?? {}),
    settings: config.settings ?? {},
  };
  const enabled = Object.keys(resolved.rules).filter((id) => resolved.rules[id]?.[0] !== 0);
  assertRulesSupportLanguage(resolved, enabled);
  return resolved;
}

/**
 * Merges configuration objects that all apply, in order, and resolves them: what a configuration without
 * file patterns needs. `files`, `ignores` and `basePath` are not looked at.
 * @throws {ConfigError} where an object is invalid or names something unknown
 */
export function resolveConfig(...configs: readonly ConfigObject[]): ResolvedConfig {
  for (const config of configs) validateConfigObject(config);
  const keys = Object.keys(configSchema);
  const relevant = configs.map((config) =>
    Object.fromEntries(Object.entries(config).filter(([key]) => keys.includes(key))),
  );
  return resolveMergedConfig(new ObjectSchema(configSchema).merge({}, {}, ...relevant));
}

function resolveLanguageOptions(language: Language, options: LanguageOptions | undefined): LanguageOptions {
  const merged = mergeRecords(language.defaultLanguageOptions, options);
  try {
    language.validateLanguageOptions(merged);
    return language.normalizeLanguageOptions?.(merged) ?? merged;
  } catch (cause) {
    const problem = reasonOf(cause);
    throw new ConfigError({ keyPath: ["languageOptions"], problem, cause });
  }
}

function resolveRules(
  plugins: Plugins,
  rules: NonNullable<ConfigObject["rules"]>,
): Record<string, ResolvedRuleConfig> {
  const resolved: Record<string, ResolvedRuleConfig> = {};
  for (const [id, entry] of Object.entries(rules)) {
    if (entry === undefined) continue;
    const [severity, ...options] = Array.isArray(entry) ? entry : [entry];
    const level = toSeverityLevel(severity) ?? 0;
    const rule = findRule({ plugins }, id);
    if (level !== 0) {
      if (!rule) throw unknownRule(plugins, "rules", id);
      if (options.length > 0) validateOptions(rule, id, options);
    }
    resolved[id] = [level, ...mergeDefaultOptions(rule, options)];
  }
  return resolved;
}

function validateOptions(rule: RuleDefinition, id: string, options: readonly unknown[]): void {
  try {
    validateRuleOptions(rule, id, mergeDefaultOptions(rule, options));
  } catch (error) {
    throw error instanceof ConfigError ? error.within({ keyPath: ["rules"] }) : error;
  }
}
