import type { Rule } from "@policylint/core";
import { NOTICE } from "./rule-index.ts";
import type { RulePackage } from "./rule-packages.ts";

export const PRESETS = ["recommended", "strict"] as const;

export type PresetName = (typeof PRESETS)[number];

/** The module that exports the rule entries of each preset. A rule that a preset switches off is not in it. */
export function renderPresets({ namespace, rules }: RulePackage): string {
  const presets = PRESETS.map((preset) => {
    const entries = rules.flatMap(({ id, rule }) => {
      const entry = entryOf(rule, preset);
      return entry === "off" ? [] : [`"${namespace}/${id}": ${JSON.stringify(entry)},`];
    });
    return `export const ${preset}: RulesConfig = {\n${entries.join("\n")}\n};\n`;
  });
  return [NOTICE, 'import type { RulesConfig } from "@policylint/core";\n', ...presets].join("\n");
}

/** How a preset sets a rule in a config: a severity, with the options that differ from the rule's defaults. */
export function entryOf({ meta }: Rule, preset: PresetName): string | [string, object] {
  const { rule: severity, partial, options } = meta.docs.presets[preset];
  const [defaults] = meta.defaultOptions ?? [];
  const wanted = Object.entries({ ...options, ...(partial && { partial }) });
  const known = new Map(typeof defaults === "object" && defaults !== null ? Object.entries(defaults) : []);
  const changed = wanted.filter(([name, value]) => known.has(name) && known.get(name) !== value);
  return severity === "off" || changed.length === 0 ? severity : [severity, Object.fromEntries(changed)];
}
