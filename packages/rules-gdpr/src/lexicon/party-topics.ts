/** What a heading or an introducing sentence says about whom the statements below it speak of. */
export const partyTopics = {
  transfers: [
    "(transfer|transfers|transferred|cross border|overseas|abroad|third countries|third country)",
    "international [data] (processing|users|sharing)",
    "where ..3 (data|information) (goes|is stored|is processed)",
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
