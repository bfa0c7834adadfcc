import { countries } from "countries-list";
import { contains, type Mention, type WordRange } from "./mention.ts";
import { NameList } from "./name-list.ts";
import type { ValueContext } from "./value-context.ts";

/** Names beside those of the library, by ISO 3166 code; under "-" names that hold a country's and mean another thing. */
const FURTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  CN: ["People's Republic of China", "PRC", "Mainland China"],
  DE: ["Federal Republic of Germany"],
  GB: ["England", "Scotland", "Wales", "Northern Ireland"],
  GE: ["Republic of Georgia"],
  HK: ["Hong Kong SAR"],
  IE: ["Republic of Ireland"],
  KR: ["Korea"],
  NL: ["The Netherlands"],
  US: ["New Mexico", "New Jersey"],
  "-": ["New South Wales", "Prince of Wales"],
};

/** Names of the library that policies use for something else: a state, a city, an airline, a continent. */
const OTHER_MEANINGS: ReadonlySet<string> = new Set(["Georgia", "Gold Coast", "Emirates", "America"]);

/** Countries and territories by name, as their ISO 3166-1 alpha-2 code. */
const countryNames = new NameList(function* () {
  for (const [code, { name, alias = [] }] of Object.entries(countries)) {
    for (const known of [name, ...alias]) if (!OTHER_MEANINGS.has(known)) yield [code, known];
  }
  for (const [code, names] of Object.entries(FURTHER_NAMES)) for (const name of names) yield [code, name];
});

/** The countries that words name, by ISO 3166-1 alpha-2 code; not those in a company's name ("Acme Ireland Ltd"). */
export function findCountries(context: ValueContext, range: WordRange): readonly Mention[] {
  const companies = context.recognised(range, "company");
  return context
    .names(range, countryNames)
    .filter((country) => country.name !== "-" && !companies.some((company) => contains(company, country)));
}
