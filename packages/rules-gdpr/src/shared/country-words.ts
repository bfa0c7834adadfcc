/** The ISO 3166 codes of the countries where controllers say that they stand, by the words for each. */
const WORDS_OF_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  AE: ["united arab emirates", "uae", "dubai"],
  AT: ["austria"],
  AU: ["australia"],
  BE: ["belgium"],
  BG: ["bulgaria"],
  BR: ["brazil"],
  CA: ["canada"],
  CH: ["switzerland"],
  CN: ["china"],
  CY: ["cyprus"],
  CZ: ["czech republic", "czechia"],
  DE: ["germany"],
  DK: ["denmark"],
  EE: ["estonia"],
  ES: ["spain"],
  FI: ["finland"],
  FR: ["france"],
  GB: ["united kingdom", "uk", "great britain", "england", "scotland", "wales", "northern ireland"],
  GR: ["greece"],
  HK: ["hong kong"],
  HR: ["croatia"],
  HU: ["hungary"],
  IE: ["ireland"],
  IL: ["israel"],
  IN: ["india"],
  IS: ["iceland"],
  IT: ["italy"],
  JP: ["japan"],
  KR: ["south korea"],
  LI: ["liechtenstein"],
  LT: ["lithuania"],
  LU: ["luxembourg"],
  LV: ["latvia"],
  MT: ["malta"],
  MX: ["mexico"],
  NL: ["netherlands"],
  NO: ["norway"],
  NZ: ["new zealand"],
  PL: ["poland"],
  PT: ["portugal"],
  RO: ["romania"],
  RS: ["serbia"],
  SE: ["sweden"],
  SG: ["singapore"],
  SI: ["slovenia"],
  SK: ["slovakia"],
  TR: ["turkey", "türkiye"],
  UA: ["ukraine"],
  US: ["united states", "usa", "delaware", "california", "new york", "texas", "florida", "nevada"],
  ZA: ["south africa"],
};

/** The code of a country by each of its words, in lower case. */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS_OF_COUNTRIES).flatMap(([code, words]) => words.map((word) => [word, code])),
);

/** The country that the words end with; undefined where they end with none that is known. */
export function countryAtEnd(words: string): string | undefined {
  const parts = words.toLowerCase().split(/\s+/u);
  for (let count = Math.min(3, parts.length); count > 0; count--) {
    const code = COUNTRY_WORDS.get(parts.slice(-count).join(" "));
    if (code !== undefined) return code;
  }
  return undefined;
}
