import type { WordingDefinition } from "@policylint/core";

/** A rule of storage for whatever no other rule names. */
export const residualRetention: WordingDefinition = {
  id: "residual-retention",
  phrases: [
    "(everything else|anything else|all else|the rest|other data|other information|all other|remaining data|any other|all remaining) ..12 ({keep-verb}|{delete-verb})",
    "{keep-verb} ..6 (everything|all of it|all [of] [your|this|the] [personal] (data|information)|your [personal] (data|information)|[the] [personal] (data|information) we (hold|collect))",
    "(all|your) [of] [your] [personal] (data|information) ..12 ({keep-verb}|deleted|erased|removed|purged)",
    "^ [all] (other|remaining) [personal] (data|information|categories) IN retention",
    "(criteria|criterion) ..12 (retention|how long|period|retain)",
    "(retention|how long|period|periods) ..12 (criteria|criterion|depends|depend|factors)",
  ],
};
