import type { WordingDefinition } from "@policylint/core";

/** A parent who agrees or stands by. */
export const withParent: WordingDefinition = {
  id: "with-parent",
  phrases: ["{guardian}"],
};

/** An age that a sentence leaves to the law of the place. */
export const openAge: WordingDefinition = {
  id: "open-age",
  phrases: [
    "(other|equivalent|applicable|higher|different|minimum|legal|relevant|such) ..2 age ..12 (jurisdiction|jurisdictions|country|countries|law|laws|region|regions|territory|territories)",
    "age ..6 (required|specified|set|permitted|provided|applicable) ..4 (law|laws|jurisdiction|country|regulation|regulations)",
    "(some|certain|other) (jurisdictions|countries|regions) ..12 (#|requirements|restrictions)",
    "(state|country|jurisdiction|region) ..4 (older|higher|different) ..2 age",
    "age at which ..4 consent",
  ],
};

/** Readers whom the GDPR protects. */
export const eeaReaders: WordingDefinition = {
  id: "eea-readers",
  phrases: ["(gdpr|eea|eu|general data protection regulation|european economic area|european union)"],
  never: ["uk gdpr"],
};
