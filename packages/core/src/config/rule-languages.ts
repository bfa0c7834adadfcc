import type { RuleDefinition } from "@eslint/core";
import { ConfigError } from "../errors.ts";
import { findRule, splitLanguageName } from "./find-in-plugins.ts";
import type { ResolvedConfig } from "./resolve-config.ts";

/**
 * Does the rule say that it can read this language? As in ESLint: without `meta.languages` it can, `*` and
 * `namespace/*` match any, and a namespace is the plugin's name in the configuration or its own
 * `meta.namespace`.
 */
export function supportsLanguage(
  rule: RuleDefinition,
  { languageName, plugins }: Pick<ResolvedConfig, "languageName" | "plugins">,
): boolean {
  const languages = rule.meta?.languages;
  if (languages === undefined) return true;
  const [namespace, name] = splitLanguageName(languageName);
  const namespaces = [namespace, plugins[namespace]?.meta?.namespace];
  return languages.some((entry) => {
    if (entry === "*" || entry === languageName) return true;
    const [wantedNamespace, wantedName] = splitLanguageName(entry);
    return namespaces.includes(wantedNamespace) && (wantedName === "*" || wantedName === name);
  });
}

/** @throws {ConfigError} naming the rules that cannot read the configured language */
export function assertRulesSupportLanguage(config: ResolvedConfig, ruleIds: readonly string[]): void {
  const unsupported: string[] = [];
  for (const id of ruleIds) {
    const rule = findRule(config, id);
    if (rule && !supportsLanguage(rule, config)) unsupported.push(id);
  }
  const [first] = unsupported;
  if (first === undefined) return;
  const names = unsupported.map((id) => `"${id}"`).join(", ");
  const languages = findRule(config, first)?.meta?.languages ?? [];
  throw new ConfigError({
    keyPath: ["rules"],
    problem: `${names} cannot read the language "${config.languageName}"`,
    expected: `${languages.join(" or ")} for "${first}", or "files" that hold the rule to such files`,
  });
}
