import type { WordingDefinition } from "@policylint/core";

/** Sentences that send the reader to another document for the meaning of terms. */
export const termsElsewhere: WordingDefinition = {
  id: "terms-elsewhere",
  phrases: [
    "(capitalised|capitalized|defined) (terms|term|words) ..14 (meaning|meanings|defined|definitions)",
    "(terms|words) ..8 (not defined|defined) ..3 (in|by) ..4 (terms|agreement|conditions)",
    "(definitions|meaning|meanings) ..6 (terms of service|terms of use|terms and conditions|agreement)",
  ],
};
