import type { WordingDefinition } from "@policylint/core";
import { announcedDate } from "./announced-date.ts";
import { lastUpdatedReference } from "./last-updated-reference.ts";
import { deploymentWords, unfinishedText } from "./placeholder-words.ts";

/** The words that this package's rules report, or read beside others. */
export const wordings: readonly WordingDefinition[] = [
  announcedDate,
  lastUpdatedReference,
  unfinishedText,
  deploymentWords,
];
