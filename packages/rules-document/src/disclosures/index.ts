import type { DisclosureDefinition } from "@policylint/core";
import { lastUpdated } from "./last-updated.ts";
import { layeredStructure } from "./layered-structure.ts";
import { scope } from "./scope.ts";

/** Every disclosure that this package detects. */
export const disclosures: readonly DisclosureDefinition[] = [lastUpdated, scope, layeredStructure];
