import type { DisclosureDefinition } from "@policylint/core";
import { lastUpdated } from "./last-updated.ts";

/** Every disclosure that this package detects. */
export const disclosures: readonly DisclosureDefinition[] = [lastUpdated];
