import type { DisclosureDefinition } from "@policylint/core";
import { lastUpdated } from "./last-updated.ts";
import { lastUpdatedReference } from "./last-updated-reference.ts";
import { deploymentWords, unfinishedText } from "./placeholder-words.ts";

/** Every disclosure that this package detects. */
export const disclosures: readonly DisclosureDefinition[] = [lastUpdated];

/** What rules look for with phrases and no law asks for. */
export const clues: readonly DisclosureDefinition[] = [lastUpdatedReference, unfinishedText, deploymentWords];
