import type { RulePlugin } from "@policylint/core";
import { recommended, strict } from "./generated/presets.ts";
import { meta, rules } from "./generated/rules.ts";
import { lexicon } from "./lexicon/lexicon.ts";

export { disclosures } from "./disclosures/index.ts";
export { accuracy } from "./generated/accuracy.ts";
export { lexicon } from "./lexicon/lexicon.ts";
export { Anchors } from "./shared/anchors.ts";
export type { PolicyFiles } from "./shared/policy-files.ts";

/** The plugin: rules under the namespace `document`, with the presets that a config can extend. */
const plugin: RulePlugin = {
  meta,
  rules,
  configs: {
    recommended: { name: "document/recommended", rules: recommended },
    strict: { name: "document/strict", rules: strict },
  },
  prepare(sourceCode) {
    lexicon.prepare(sourceCode);
  },
};

export default plugin;
