/** The day as of which the table is right. */
export const DIGITAL_CONSENT_AGES_AS_OF = "2026-11-20";

/** GDPR Art. 8(1): from this age on, where a Member State has not chosen a lower one. */
export const DEFAULT_CONSENT_AGE = 16;
/** GDPR Art. 8(1): the lowest that a Member State may choose. */
export const LOWEST_CONSENT_AGE = 13;

/**
 * From which age children consent alone to online services, by ISO 3166-1 code of the country. Source: the table of the
 * requirements catalogue, after the national laws made under GDPR Art. 8(1); the United Kingdom's is section 9 of its
 * Data Protection Act 2018, that of the United States the age of COPPA. Bills in Norway (15) and Spain (16) were pending.
 */
export const digitalConsentAges: ReadonlyMap<string, number> = new Map([
  ["AT", 14],
  ["BE", 13],
  ["BG", 14],
  ["HR", 16],
  ["CY", 14],
  ["CZ", 15],
  ["DK", 15],
  ["EE", 13],
  ["FI", 13],
  ["FR", 15],
  ["DE", 16],
  ["GR", 15],
  ["HU", 16],
  ["IE", 16],
  ["IT", 14],
  ["LV", 13],
  ["LT", 14],
  ["LU", 16],
  ["MT", 13],
  ["NL", 16],
  ["PL", 16],
  ["PT", 13],
  ["RO", 16],
  ["SK", 16],
  ["SI", 15],
  ["ES", 14],
  ["SE", 13],
  ["IS", 13],
  ["LI", 16],
  ["NO", 13],
  ["GB", 13],
  ["US", 13],
]);
