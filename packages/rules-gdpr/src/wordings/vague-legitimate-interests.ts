import type { WordingDefinition } from "@policylint/core";

/** A concrete interest in the sentence, or a sentence about the reader's right. */
const UNLESS_NAMED =
  "NOT {named-interest} NOT (object|objecting|objection|oppose|restrict|challenge|erasure|retain|retained|retention|above|below)";
const INTEREST = "legitimate [business|commercial|economic] (interest|interests)";

export const vagueLegitimateInterests: WordingDefinition = {
  id: "vague-legitimate-interests",
  phrases: [
    `(for|further|serve|support|pursue|pursuing|pursuit of|fulfil|fulfill|satisfy|meet|advance) ..2 (our|my|its|their|the) [own] [other] ${INTEREST} ${UNLESS_NAMED}`,
    `in ..2 (our|my|its|their) [own] [or others] ${INTEREST} to do so ${UNLESS_NAMED}`,
    `(where|when|if) ..4 in ..2 (our|my|its|their) [own] [or others] ${INTEREST} ${UNLESS_NAMED}`,
    `for [the] purposes of [the|our|my] ${INTEREST} ..1 (pursue|pursued) ..6 (us|we|party|controller) ${UNLESS_NAMED}`,
    `(pursue|pursuing|further|serve|protect|for|in) [our|my|its] [own] (commercial|business|economic) (interest|interests) ${UNLESS_NAMED}`,
    `(for|other) legitimate business (purpose|purposes|reason|reasons) ${UNLESS_NAMED} IN legal-basis|purposes`,
  ],
  never: [
    "{interest-ground} ..6 (overridden|override|outweigh|outweighed|outweighs)",
    "(verified|verify|assessed|weighed|balanced|balancing) ..6 {interest-ground}",
  ],
};
