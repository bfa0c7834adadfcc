import type { WordingDefinition } from "@policylint/core";

/** A sentence that tells the interests which the one before it leaves open. */
export const explainedInterests: WordingDefinition = {
  id: "explained-interests",
  phrases: [
    "(this|these|such|those|they|that) [interest|interests] ..2 (include|includes|is|are|means) ..8 {named-interest}",
    "(for example|for instance|namely|e.g.|such as) ..10 {named-interest}",
    "we [also] (want|aim|seek|need) to ..4 {named-interest}",
  ],
};
