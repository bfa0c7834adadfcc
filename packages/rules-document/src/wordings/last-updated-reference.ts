import type { WordingDefinition } from "@policylint/core";

/** Words that send the reader to a date which the policy should carry: a label alone is none of them. */
export const lastUpdatedReference: WordingDefinition = {
  id: "last-updated-reference",
  phrases: [
    "(revise|revising|change|changing|update|updating|amend|amending|modify|modifying) ..2 {date-name}",
    "{date-name} ..4 (above|below|at the top|at the bottom|at the beginning|at the start|at the end|on top)",
    "{date-name} (shows|reflects|indicates|tells|states|is shown|is indicated|is stated|is given|is listed|is posted|will show|will reflect|will be updated|will be revised|will change)",
    "{date-name} (is|will be|shall be|may be) (revised|changed|amended|modified)",
    "(see|check|checking|refer to|consult|reviewing|review|indicated by|noted by|shown by|reflected by|reflected in) [the] {date-name}",
    "date (above|below|at the top|at the bottom|at the beginning|at the start) [of] [this|the|our] [privacy] [policy|page|notice|statement|document]",
    "{date-label} [date] ..1 [the|your] (date|insert date|dd mm yyyy|mm dd yyyy|tbd|tba|todo|xxx) $",
  ],
};
