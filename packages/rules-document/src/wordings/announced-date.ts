import type { WordingDefinition } from "@policylint/core";

/** A date from which a policy applies: one that is still to come announces a change. */
export const announcedDate: WordingDefinition = {
  id: "announced-date",
  phrases: [
    "(effective|effect|force|apply|applies|applicable|valid|commences|commencing|starting|starts) ..6 (<date>|<year>)",
    "(<date>|<year>) ..6 (effective|effect|force)",
  ],
};
