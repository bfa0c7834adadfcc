/** What a heading or an introducing sentence says about whom the statements below it speak of. */
export const partyTopics = {
  officer: ["{officer}"],
} as const satisfies Record<string, readonly string[]>;
