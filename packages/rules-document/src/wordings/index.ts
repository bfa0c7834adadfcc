import type { WordingDefinition } from "@policylint/core";
import { announcedDate } from "./announced-date.ts";
import { documentMention } from "./document-mention.ts";
import { lastUpdatedReference } from "./last-updated-reference.ts";
import { legalese } from "./legalese.ts";
import { deploymentWords, unfinishedText } from "./placeholder-words.ts";
import { sectionWord } from "./section-word.ts";
import { technicalJargon } from "./technical-jargon.ts";
import { termsElsewhere } from "./terms-elsewhere.ts";

/** The words that this package's rules report, or read beside others. */
export const wordings: readonly WordingDefinition[] = [
  announcedDate,
  documentMention,
  lastUpdatedReference,
  legalese,
  sectionWord,
  technicalJargon,
  termsElsewhere,
  unfinishedText,
  deploymentWords,
];
