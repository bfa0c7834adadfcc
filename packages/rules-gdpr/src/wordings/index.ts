import type { WordingDefinition } from "@policylint/core";
import {
  affirmedAI,
  affirmedCookies,
  affirmedMarketing,
  affirmedNonEssentialCookies,
  affirmedOfficer,
  affirmedSpecialCategories,
  affirmedTransfers,
  controllerPlace,
  lawfulBasisByLetter,
} from "./affirmed-practices.ts";
import {
  deniedAI,
  deniedChildren,
  deniedCookies,
  deniedMarketing,
  deniedSpecialCategories,
} from "./denied-practices.ts";

/** The words that this package's rules report, or read beside others. */
export const wordings: readonly WordingDefinition[] = [
  affirmedAI,
  affirmedCookies,
  affirmedMarketing,
  affirmedNonEssentialCookies,
  affirmedOfficer,
  affirmedSpecialCategories,
  affirmedTransfers,
  controllerPlace,
  lawfulBasisByLetter,
  deniedAI,
  deniedChildren,
  deniedCookies,
  deniedMarketing,
  deniedSpecialCategories,
];
