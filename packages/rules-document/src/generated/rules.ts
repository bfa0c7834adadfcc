// Written by scripts/generate.ts; changes made here are lost.

import danglingSectionReference from "../rules/dangling-section-reference.ts";
import deadInternalLink from "../rules/dead-internal-link.ts";
import emptySection from "../rules/empty-section.ts";
import headingStructure from "../rules/heading-structure.ts";
import lastUpdated from "../rules/last-updated.ts";
import layeredStructure from "../rules/layered-structure.ts";
import legalese from "../rules/legalese.ts";
import longSentences from "../rules/long-sentences.ts";
import malformedList from "../rules/malformed-list.ts";
import placeholderText from "../rules/placeholder-text.ts";
import readability from "../rules/readability.ts";
import scope from "../rules/scope.ts";
import staleLastUpdated from "../rules/stale-last-updated.ts";
import technicalJargon from "../rules/technical-jargon.ts";
import undefinedLastUpdated from "../rules/undefined-last-updated.ts";
import undefinedTerm from "../rules/undefined-term.ts";
import unlinkedReference from "../rules/unlinked-reference.ts";

export const meta = { name: "@policylint/rules-document", version: "0.1.0", namespace: "document" };

export const rules = {
  "dangling-section-reference": danglingSectionReference,
  "dead-internal-link": deadInternalLink,
  "empty-section": emptySection,
  "heading-structure": headingStructure,
  "last-updated": lastUpdated,
  "layered-structure": layeredStructure,
  legalese,
  "long-sentences": longSentences,
  "malformed-list": malformedList,
  "placeholder-text": placeholderText,
  readability,
  scope,
  "stale-last-updated": staleLastUpdated,
  "technical-jargon": technicalJargon,
  "undefined-last-updated": undefinedLastUpdated,
  "undefined-term": undefinedTerm,
  "unlinked-reference": unlinkedReference,
};
