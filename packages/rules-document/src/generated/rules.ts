// Written by scripts/generate.ts; changes made here are lost.

import deadInternalLink from "../rules/dead-internal-link.ts";
import emptySection from "../rules/empty-section.ts";
import lastUpdated from "../rules/last-updated.ts";
import layeredStructure from "../rules/layered-structure.ts";
import longSentences from "../rules/long-sentences.ts";
import placeholderText from "../rules/placeholder-text.ts";
import readability from "../rules/readability.ts";
import scope from "../rules/scope.ts";
import staleLastUpdated from "../rules/stale-last-updated.ts";
import undefinedLastUpdated from "../rules/undefined-last-updated.ts";

export const meta = { name: "@policylint/rules-document", version: "0.1.0", namespace: "document" };

export const rules = {
  "dead-internal-link": deadInternalLink,
  "empty-section": emptySection,
  "last-updated": lastUpdated,
  "layered-structure": layeredStructure,
  "long-sentences": longSentences,
  "placeholder-text": placeholderText,
  readability,
  scope,
  "stale-last-updated": staleLastUpdated,
  "undefined-last-updated": undefinedLastUpdated,
};
