import type { Plugin } from "@policylint/core";
import { recommended, strict } from "./generated/presets.ts";
import { meta, rules } from "./generated/rules.ts";

export { disclosures } from "./disclosures/index.ts";
export { lexicon } from "./lexicon/lexicon.ts";

/** The plugin: rules under the namespace `gdpr`, with the presets that a config can extend. */
const plugin = {
  meta,
  rules,
  configs: {
    recommended: { name: "gdpr/recommended", rules: recommended },
    strict: { name: "gdpr/strict", rules: strict },
  },
} satisfies Plugin;

export default plugin;
