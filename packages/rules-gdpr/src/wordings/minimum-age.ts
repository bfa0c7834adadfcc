import type { WordingDefinition } from "@policylint/core";

/** Another line than the one between those who may use the service and those who may not, or one of some places. */
const OTHER_LINE =
  "NOT (advertising|ads|advertisements|marketing|sell|sale|sold|selling|purchase|purchases|buy|order|orders|contest|contests|sweepstakes|promotion|promotions|job|jobs|employment|credit|loan|feature|features|experience|jurisdiction|jurisdictions|country|countries|california|state|states|territory|region)";

const UNDER = "(under|below|younger than|less than) [the] [age|ages] [of] [legal age of] #";

/** How young a user may be: a sentence that shuts out those who are younger, or lets in only those who are older. */
export const minimumAge: WordingDefinition = {
  id: "minimum-age",
  phrases: [
    `(not|never|nor|neither|prohibited|forbidden) ..14 ${UNDER} ${OTHER_LINE}`,
    `${UNDER} ..8 (not|never|prohibited|forbidden) ${OTHER_LINE}`,
    `(delete|remove|erase|terminate) ..16 (child|children|person|persons|minor|minors|anyone|someone|individual|individuals|user|users) ..4 ${UNDER} ${OTHER_LINE}`,
    `(must|have to|need to|required to) ..2 be ..4 # ${OTHER_LINE}`,
    `minimum age ..5 # ${OTHER_LINE}`,
    `(only|solely|exclusively) ..6 (aged|over|above|at least|older than|age of|ages) ..3 # ${OTHER_LINE}`,
    `(intended|directed|designed|available|open|offered|provided|meant) ..4 (for|to) ..6 (over|aged|at least|above|age of|older than) ..3 # ${OTHER_LINE}`,
    `(aged|age|ages|over|above) [of] # ..5 (may|can) ..2 (create|use|register|open|join|sign|access) ${OTHER_LINE}`,
    `# [years] [of age|old] (or|and) (older|over|above) to (use|register|access|create|join) ${OTHER_LINE}`,
  ],
};

/** Nobody but adults, whose age the words do not give. */
export const adultsOnly: WordingDefinition = {
  id: "adults-only",
  phrases: [
    `(for|to) adults only ${OTHER_LINE}`,
    `(only|solely|exclusively) [intended|directed|meant|available|open] [for|to] adults ${OTHER_LINE}`,
    `(intended|directed|meant|available|open|designed) (only|solely|exclusively) (for|to) adults ${OTHER_LINE}`,
  ],
};
