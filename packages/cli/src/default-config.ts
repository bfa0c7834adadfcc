import {
  MarkdownLanguage,
  markdownLanguage,
  textLanguage,
  type ConfigObject,
  type Plugin,
  type Rule,
} from "@policylint/core";
import document from "@policylint/rules-document";
import gdpr from "@policylint/rules-gdpr";
import type { PresetName } from "./options/cli-options.ts";
import { version } from "./version.ts";

const policylint: Plugin = {
  meta: { name: "policylint", version, namespace: "policylint" },
  languages: { markdown: markdownLanguage, text: textLanguage },
};

/** The plugins that every config has without naming them, by namespace. */
export const builtInPlugins: Readonly<Record<string, Plugin>> = { policylint, gdpr, document };

/** The same, with a language that parses of an edited document only what is new. */
export function createIncrementalPlugins(): Readonly<Record<string, Plugin>> {
  const markdown = new MarkdownLanguage({ isIncremental: true });
  return { ...builtInPlugins, policylint: { ...policylint, languages: { markdown, text: textLanguage } } };
}

/** The rules that come with policylint, with their ids. */
export function listBuiltInRules(): [ruleId: string, rule: Rule][] {
  return [gdpr, document].flatMap(({ meta, rules }) =>
    Object.entries(rules).map(([id, rule]): [string, Rule] => [`${meta.namespace}/${id}`, rule]),
  );
}

/**
 * What stands under every config: the languages by file name, the built-in rules (all off), and the folders
 * that hold no policies.
 *
 * @param builtIn the plugins that every config has
 * @param replaced namespaces for which the user's config brings a plugin of its own
 */
export function createBuiltInConfigs(
  builtIn: Readonly<Record<string, Plugin>>,
  replaced: ReadonlySet<string>,
): ConfigObject[] {
  const plugins = Object.fromEntries(
    Object.entries(builtIn).filter(([namespace]) => !replaced.has(namespace)),
  );
  return [
    {
      name: "policylint/built-in",
      plugins,
      language: "policylint/markdown",
      linterOptions: { reportUnusedDisableDirectives: "warn" },
    },
    { name: "policylint/ignores", ignores: ["**/node_modules/", ".git/"] },
    { name: "policylint/markdown", files: ["**/*.md", "**/*.markdown", "**/*.mdx"] },
    { name: "policylint/text", files: ["**/*.txt"], language: "policylint/text" },
  ];
}

/** The rules that apply where there is no config file. */
export function createPresetConfig(preset: PresetName): ConfigObject {
  const configs = [gdpr, document].map((plugin) => plugin.configs[preset]);
  return {
    name: `policylint/${preset}`,
    rules: Object.assign({}, ...configs.map(({ rules }) => rules)),
  };
}
