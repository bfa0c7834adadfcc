import { AGE_SCOPE_WORDS } from "./age-words.ts";
import type { Mention, WordRange } from "./mention.ts";
import { readNumbers } from "./number-words.ts";
import { findRegions, namesOf, regionsAbove } from "./regions.ts";
import type { ValueContext } from "./value-context.ts";
import { valueVocabulary } from "./value-vocabulary.ts";
import { defineValueReader, type DisclosureValue } from "./value.ts";

/** An age of people at which the policy draws a line. */
export interface AgeValue extends DisclosureValue {
  readonly type: "age";
  /** In years. */
  readonly age: number;
  /** Of whom the sentence speaks: those of this age and more ("over", "at least"), or those younger ("under"). */
  readonly side: "from" | "under";
  /**
   * What the line decides: who may use the service, of whom data are collected, who consents without a parent, who
   * is shown advertising, who may have posts removed.
   */
  readonly scope: "use" | AgeScope;
  /** Where it holds: ISO 3166 codes ("GB", "US-CA"), "EU", "EEA", "elsewhere" (besides the others named). Empty: anywhere. */
  readonly regions: readonly string[];
}

type AgeScope = keyof typeof AGE_SCOPE_WORDS;

const YOUNGEST = 5;
const OLDEST = 25;
/** What follows a number that is no age. */
const OTHER_UNIT =
  /^(?:months?|weeks?|days?|hours?|minutes?|percent|characters?|times?|cfr|usc|business|million)$/u;

/** The ages at which the policy draws a line, with the region and what the line decides. */
export const readAges = defineValueReader<AgeValue>((context) =>
  context.statements.flatMap((statement) => {
    const range = context.wordsOf(statement);
    const ages = findAges(context, range);
    if (ages.length === 0) return [];
    const regions = findRegions(context, range);
    return ages.map(({ age, side, start, end }, index): AgeValue => ({
      type: "age",
      age,
      side,
      scope: scopeOf(context, range),
      regions: regions.length ? regionsOf(ages, index, regions) : regionsAbove(context, statement),
      ...context.evidence(statement, { start, end }),
    }));
  }),
);

interface FoundAge extends WordRange {
  readonly age: number;
  readonly side: "from" | "under";
}

function findAges(context: ValueContext, range: WordRange): FoundAge[] {
  const mentions = context
    .mentions(range, valueVocabulary, "ages")
    .filter(({ end }) => !OTHER_UNIT.test(context.word(end)));
  const first = mentions.find(({ name }) => name !== "-" && name !== "further");
  if (!first) return [];
  const found: FoundAge[] = [];
  let side: FoundAge["side"] = first.name === "under" ? "under" : "from";
  for (const { name, start, end } of mentions) {
    if (name === "-") continue;
    if (name === "from" || name === "under") side = name;
    const age = ageIn(context, { start, end });
    const previous = found.at(-1);
    // "eighteen (18) years of age" is one.
    if (previous?.end === start && previous.age === age) continue;
    if (age !== undefined && !isPeriod(context, { start, end })) found.push({ age, side, start, end });
  }
  return found;
}

function ageIn(context: ValueContext, { start, end }: WordRange): number | undefined {
  const words: string[] = [];
  for (let position = start; position < end; position++) {
    words.push(context.word(position).replace(/^(\d+)(?:s|th)$/u, "$1"));
  }
  const age = readNumbers(words).at(-1);
  return age !== undefined && Number.isInteger(age) && age >= YOUNGEST && age <= OLDEST ? age : undefined;
}

/** "at least 6 years" is an age only where it goes on "old" or "of age". */
function isPeriod(context: ValueContext, { start, end }: WordRange): boolean {
  if (!/^years?$/u.test(context.word(end))) return false;
  if (/^(?:old|of|and|or)$/u.test(context.word(end + 1))) return false;
  return !/^(?:under|below|younger|age|aged|ages)$/u.test(context.word(start));
}

function scopeOf(context: ValueContext, range: WordRange): AgeValue["scope"] {
  const named = new Set(context.mentions(range, valueVocabulary, "ageScopes").map(({ name }) => name));
  return (
    Object.keys(AGE_SCOPE_WORDS)
      .filter(isScope)
      .find((scope) => named.has(scope)) ?? "use"
  );
}

function isScope(name: string): name is AgeScope {
  return Object.hasOwn(AGE_SCOPE_WORDS, name);
}

/** The regions of one of the ages of a sentence: those behind it, or before it where each stands before its age. */
function regionsOf(ages: readonly FoundAge[], index: number, regions: readonly Mention[]): string[] {
  if (ages.length === 1) return namesOf(regions);
  const first = ages[0]?.start ?? 0;
  const last = ages.at(-1)?.end ?? 0;
  const standBefore = regions.some(({ end }) => end <= first) && !regions.some(({ start }) => start >= last);
  const from = standBefore ? (ages[index - 1]?.end ?? 0) : (ages[index]?.start ?? 0);
  const to = standBefore ? (ages[index]?.end ?? 0) : (ages[index + 1]?.start ?? Number.POSITIVE_INFINITY);
  return namesOf(regions.filter(({ start }) => start >= from && start < to));
}
