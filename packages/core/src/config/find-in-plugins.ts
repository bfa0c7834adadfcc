import type { Language, Plugin, RuleDefinition } from "@eslint/core";
import { ConfigError } from "../errors.ts";
import { ownValue } from "./deep-merge.ts";
import { didYouMean } from "./near-name.ts";

/** Plugins by the namespace that a configuration gives them. */
export type Plugins = Readonly<Record<string, Plugin>>;

/** Splits a rule's id, `namespace/name`: at the last slash for a scoped namespace, else at the first. */
function splitRuleId(id: string): [namespace: string, name: string] {
  return splitAt(id, id.startsWith("@") ? id.lastIndexOf("/") : id.indexOf("/"));
}

/** Splits a language's name, `namespace/name`, at its last slash. */
export function splitLanguageName(name: string): [namespace: string, name: string] {
  return splitAt(name, name.lastIndexOf("/"));
}

function splitAt(text: string, slash: number): [string, string] {
  return [text.slice(0, Math.max(0, slash)), text.slice(slash + 1)];
}

/** The plugin that the namespace of a rule's id names, or undefined. */
export function findPlugin(config: { readonly plugins: Plugins }, ruleId: string): Plugin | undefined {
  return ownValue(config.plugins, splitRuleId(ruleId)[0]);
}

/** The rule with this id among a configuration's plugins, or undefined. */
export function findRule(config: { readonly plugins: Plugins }, ruleId: string): RuleDefinition | undefined {
  return ownValue(findPlugin(config, ruleId)?.rules, splitRuleId(ruleId)[1]);
}

/** The error for a rule of the configuration's key `key` that no plugin has: it names what comes near. */
export function unknownRule(plugins: Plugins, key: "enforcement" | "rules", ruleId: string): ConfigError {
  const keyPath = [key, ruleId];
  const [namespace, name] = splitRuleId(ruleId);
  const plugin = ownValue(plugins, namespace);
  if (!plugin) {
    const namespaces = Object.keys(plugins);
    const problem = `no plugin "${namespace}"${didYouMean(namespace, namespaces)}`;
    return new ConfigError({ keyPath, problem, expected: oneOf(namespaces) });
  }
  const elsewhere = Object.keys(plugins).find((other) => ownValue(plugins[other]?.rules, name));
  const hint = elsewhere
    ? ` (did you mean "${elsewhere}/${name}"?)`
    : didYouMean(name, Object.keys(plugin.rules ?? {}));
  return new ConfigError({ keyPath, problem: `plugin "${namespace}" has no rule "${name}"${hint}` });
}

/**
 * The language with this name among the plugins.
 * @throws {ConfigError} where there is none
 */
export function getLanguage(plugins: Plugins, languageName: string | undefined): Language {
  const keyPath = ["language"];
  if (languageName === undefined) {
    throw new ConfigError({ keyPath, problem: "no language is set", expected: `"namespace/name"` });
  }
  const [namespace, name] = splitLanguageName(languageName);
  const language = ownValue(ownValue(plugins, namespace)?.languages, name);
  if (language) return language;
  const names = Object.entries(plugins).flatMap(([plugin, { languages = {} }]) =>
    Object.keys(languages).map((local) => `${plugin}/${local}`),
  );
  const problem = `unknown language "${languageName}"${didYouMean(languageName, names)}`;
  throw new ConfigError({ keyPath, problem, expected: oneOf(names) });
}

function oneOf(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `one of ${names.join(", ")}`;
}
