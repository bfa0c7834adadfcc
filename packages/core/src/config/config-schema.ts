import type { LinterOptionsConfig, Plugin, RulesConfig } from "@eslint/core";
import type { ObjectDefinition } from "@eslint/object-schema";
import { ConfigError } from "../errors.ts";
import { mergeRecords, ownValue } from "./deep-merge.ts";

type Plugins = Record<string, Plugin>;

/** Every object was checked when the array was made. */
const validate = (): void => {};

function mergePlugins(first: Plugins = {}, second: Plugins = {}): Plugins {
  for (const [name, plugin] of Object.entries(second)) {
    if (Object.hasOwn(first, name) && first[name] !== plugin) {
      const problem = "a second plugin of this name";
      throw new ConfigError({ keyPath: ["plugins", name], problem, expected: "one plugin for each name" });
    }
  }
  return { ...first, ...second };
}

/** A later severity alone keeps the earlier options; anything else replaces the earlier entry. */
function mergeRules(first: RulesConfig = {}, second: RulesConfig = {}): RulesConfig {
  const merged = { ...first, ...second };
  for (const [id, later] of Object.entries(second)) {
    const earlier = ownValue(first, id);
    const [severity, ...options] = Array.isArray(later) ? later : [later];
    if (Array.isArray(earlier) && options.length === 0) merged[id] = [severity, ...earlier.slice(1)];
  }
  return merged;
}

function mergeLinterOptions(first?: LinterOptionsConfig, second?: LinterOptionsConfig): LinterOptionsConfig {
  return mergeRecords({ ...first }, { ...second });
}

/** How the keys of flat configuration objects merge, for `@eslint/config-array` and `resolveConfig`. */
export const configSchema: ObjectDefinition = {
  enforcement: { merge: mergeRecords, validate },
  language: { merge: "replace", validate },
  languageOptions: { merge: mergeRecords, validate },
  linterOptions: { merge: mergeLinterOptions, validate },
  plugins: { merge: mergePlugins, validate },
  rules: { merge: mergeRules, validate },
  settings: { merge: mergeRecords, validate },
};
