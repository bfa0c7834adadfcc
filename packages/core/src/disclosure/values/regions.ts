import type { Statement } from "../../document/types.ts";
import { findCountries } from "./countries.ts";
import { overlaps, type Mention, type WordRange } from "./mention.ts";
import type { ValueContext } from "./value-context.ts";
import { valueVocabulary } from "./value-vocabulary.ts";

/** What follows a country's name where a law is named by it. */
const LAW = /^(?:childrens?|federal|law|laws|coppa|act|privacy|department|code|government|legislation)$/u;

/** Where words say that something holds: ISO 3166 codes ("GB", "US-CA"), "EU", "EEA", "elsewhere"; in order. */
export function findRegions(context: ValueContext, range: WordRange): readonly Mention[] {
  const wide = context.mentions(range, valueVocabulary, "regions");
  const countries = findCountries(context, range).filter(
    (country) => !wide.some((other) => overlaps(country, other)),
  );
  return [...wide, ...countries]
    .filter(({ end }) => !LAW.test(context.word(end)))
    .sort((left, right) => left.start - right.start);
}

/** The regions of the nearest heading, introduction or item above that names one; a title names none. */
export function regionsAbove(context: ValueContext, statement: Statement): string[] {
  const { heading } = statement.section;
  const isUnderTitle = heading === undefined || heading.depth === 1;
  const count = [statement.parentItem, statement.intro].filter(Boolean).length + (isUnderTitle ? 0 : 1);
  for (const above of context.aboveOf(statement).slice(0, count)) {
    const regions = findRegions(context, above);
    if (regions.length) return namesOf(regions);
  }
  return [];
}

/** Each name once. */
export const namesOf = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.map(({ name }) => name)),
];
