/** What a heading or an introducing sentence says about whom the statements below it speak of. */
export const partyTopics = {
  transfers: [
    "(transfer|transfers|transferred|cross border|overseas|abroad|third countries|third country)",
    "international [data] (processing|users|sharing)",
    "(data|information|details|it) ..6 ({elsewhere}|leave|leaves)",
    "where ..3 (data|information) (go|goes|kept|stored|processed|located|hosted)",
  ],
  "country-column": [
    "^ (country|countries|location|locations|region|territory|jurisdiction|place) $",
    "(country|location|place|region|territory) (of|where) ..4 $",
    "(recipient|vendor|provider|hosting|data|storage|server|processing) (country|location|region) $",
  ],
  /** A heading that asks about decisions without a person, or names them. */
  "automated-decision": ["{automated-decision} ..8 $"],
  officer: ["{officer}"],
  "privacy-team": ["{privacy-team} ..3 $"],
  representative: ["{eu-representative}", "{representative}", "^ [gdpr] (representative|representatives) $"],
  "uk-representative": ["{uk-representative}"],
  "eu-representative": ["{eu-representative}"],
} as const satisfies Record<string, readonly string[]>;
