import type { WordingDefinition } from "@policylint/core";

const PLACE =
  "(location|jurisdiction|jurisdictions|country|state|region|residence|residency|residing|reside|live|located|based|law|laws|place|where you are)";
const RIGHT = "(right|rights)";
const EUROPE =
  "(eea|eu|uk|europe|european|europeans|gdpr|united kingdom|switzerland|swiss|england|data subjects|general data protection regulation)";
/** What readers of one state elsewhere have is not the affair of the GDPR. */
const ELSEWHERE =
  "(california|californian|californians|ccpa|cpra|virginia|colorado|connecticut|utah|nevada|texas|oregon|montana|delaware|iowa|tennessee|minnesota|nebraska|maryland|brazil|brazilian|lgpd|canada|canadian|australia|australian|new zealand|south africa|nigeria|nigerian|india|singapore|japan|korea|china|philippine|philippines|us state|us states|state of residence|state law|state laws|us residents|states privacy|outside [of] the (eu|eea|uk))";
/** Rights beside those of data protection, and those of other people. */
const OTHER =
  "(parent|parents|child|children|shareholder|warranty|refund|employer|organisation|organization|administrator|third party|third parties|arbitration|admin)";
/** A condition that the law itself sets for a right. */
const STATUTORY =
  "(in|under) (certain|some|specific|limited|particular) (circumstances|cases|situations|conditions)";

const hedge = (phrase: string): readonly string[] => [
  `${phrase} NOT IN readers-elsewhere NOT ${ELSEWHERE} NOT ${OTHER}`,
  `${phrase} AND ${EUROPE} NOT ${OTHER}`,
];

/** Words that leave open whether the reader has a right. */
export const hedgedRights: WordingDefinition = {
  id: "hedged-rights",
  phrases: [
    ...hedge(
      `(depending|dependent|depends|based|subject|according|pursuant|under) (on|upon|to) ..10 ${PLACE} ..8 {addressee} ..3 (may|might|could) ..3 (have|be entitled|be able|enjoy|exercise|benefit) ..8 ${RIGHT}`,
    ),
    ...hedge(
      `(depending|dependent|subject|according|pursuant) (on|upon|to) ..10 ${PLACE} ..8 {addressee} ..3 (may|might|could) ..3 (be entitled|be able) to`,
    ),
    ...hedge(
      `{addressee} ..8 (may|might|could) [also] (have|enjoy|possess|hold) ..8 ${RIGHT} NOT ${STATUTORY} NOT (outlined|described|explained|listed|set out) [in detail] below`,
    ),
    ...hedge(
      `{addressee} ..4 (may|might|could) [also] be entitled [under|by|to] ..8 (${RIGHT}|{right-word}) NOT ${STATUTORY}`,
    ),
    ...hedge(`{addressee} ..4 (may|might|could) [also] be entitled [under|by|to] IN rights NOT ${STATUTORY}`),
    ...hedge(`{addressee} ..2 might be able to ..4 {right-word} IN rights`),
  ],
  never: [
    `any [other] ${RIGHT} [that|which] {addressee} (may|might) have`,
    `${RIGHT} [that|which] {addressee} (may|might) [also] have`,
    "right to (appeal|seek|lodge|complain|file|contact|make a complaint|bring|not|non|opt)",
    "(may|might) have (questions|concerns) ..6 rights",
  ],
};

const give = (adjectives: string): readonly string[] =>
  hedge(
    `(has|have|receive|receives|enjoy|granted|given|affords|grants|gives) ..3 ${adjectives} [legal|statutory|privacy|data|data protection|other] (right|rights) NOT (following|namely|such as)`,
  );
const NAMED_THERE = [
  "rights [as|that are] (to|of|include|includes|including|listed|described|set out|outlined|explained)",
  "(may|might|could) [also] have",
  `any [other] ${RIGHT} [that|which] {addressee}`,
];

/** Rights that are given, and not named in the same breath. */
export const unnamedRights: WordingDefinition = {
  id: "unnamed-rights",
  phrases: give("(certain|specific)"),
  never: NAMED_THERE,
};

/** Rights beside those that the policy names. */
export const additionalRights: WordingDefinition = {
  id: "additional-rights",
  phrases: give("(additional|further)"),
  never: NAMED_THERE,
};

const GRANT =
  "(following|these|those|all|the right to access|right of access|the right to request|the right to obtain|the right to know|the right to ask|the right to rectif*|the right to correct|the right to eras*|the right to delet*|the right to be|the right to information|a right to access|a right of access)";
const UNHEDGED = `NOT (may|might|could) ..3 (have|be entitled) NOT IN readers-elsewhere NOT ${OTHER}`;

/** Rights given without a condition to the readers whom the GDPR protects, or to all. */
export const unconditionalRights: WordingDefinition = {
  id: "unconditional-rights",
  phrases: [
    `${EUROPE} ..20 {addressee} ..3 (have|has|are entitled to|enjoy) ..3 ${GRANT} ${UNHEDGED}`,
    `{addressee} ..3 (have|has|are entitled to|enjoy) ..3 ${GRANT} AND ${EUROPE} ${UNHEDGED}`,
    `{addressee} ..2 (have|are entitled to|enjoy) ..3 ${GRANT} ${UNHEDGED} NOT ${ELSEWHERE}`,
    "(honor|honour|extend|extends|offer|offers|grant|grants|provide|provides|apply|applies|respect) ..6 (them|rights|controls|all) ..8 (globally|worldwide|everyone|everybody|regardless of where|wherever you|all users|all of our users|no matter where)",
  ],
};

/** What the reader is told to ask for without a condition. */
export const offeredRights: WordingDefinition = {
  id: "offered-rights",
  phrases: [
    `{addressee} (can|may) [also] [ask us|request|ask|obtain|receive|exercise] [to|us] [for] ..3 {right-word} ${UNHEDGED} NOT ${ELSEWHERE}`,
    `{addressee} (can|may) [also] (request|ask us|ask) ..3 (copy|information about|that we) ${UNHEDGED} NOT ${ELSEWHERE}`,
    `{addressee} (can|may) [also] (ask us|request) $ ${UNHEDGED}`,
  ],
};

/** Rights by name. */
export const namedRights: WordingDefinition = {
  id: "named-rights",
  phrases: [`${RIGHT} (to|of) ..3 {right-word}`, `{right-word} IN rights-list`],
};
