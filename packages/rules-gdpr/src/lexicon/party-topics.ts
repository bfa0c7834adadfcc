/** What a heading or an introducing sentence says about whom the statements below it speak of. */
export const partyTopics = {
  officer: ["{officer}"],
  representative: ["{eu-representative}", "{representative}", "^ [gdpr] (representative|representatives) $"],
  "uk-representative": ["{uk-representative}"],
  "eu-representative": ["{eu-representative}"],
} as const satisfies Record<string, readonly string[]>;
