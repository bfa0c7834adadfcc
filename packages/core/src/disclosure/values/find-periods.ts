import type { Mention, WordRange } from "./mention.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { parsePeriod, type Period } from "./period.ts";
import type { ValueContext } from "./value-context.ts";

/** A length of time, with its words. */
export interface FoundPeriod extends WordRange {
  readonly period: Period;
}

/** The lengths of time that words give, in order; of a range ("30 to 60 days") one. */
export function findPeriods(context: ValueContext, range: WordRange): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  let previous = range.start;
  for (const mention of context.recognised(range, "period")) {
    const start = startOfRange(context, mention, previous);
    const period = parsePeriod(wordsOf(context, { start, end: mention.end }));
    if (period) found.push({ start, end: mention.end, period });
    previous = mention.end;
  }
  return found;
}

function isNumber(word: string): boolean {
  return /^\d+(?:\.\d+)?$/u.test(word) || NUMBER_WORDS.has(word);
}

/** The first word of the range that a period ends, else the period's own. */
function startOfRange(context: ValueContext, { start }: Mention, earliest: number): number {
  const joint = context.word(start - 1);
  let first = start - 2;
  if (first < earliest || !isNumber(context.word(first))) return start;
  while (first > earliest && isNumber(context.word(first - 1))) first--;
  const isRange =
    joint === "to" || joint === "or" || (joint === "and" && context.word(first - 1) === "between");
  return isRange ? first : start;
}

/** The words of a period in normal form, a dash between two numbers as "to"; numbers that only stand before left out. */
function wordsOf(context: ValueContext, { start, end }: WordRange): string[] {
  let words: string[] = [];
  for (let position = start; position < end; position++) {
    words.push(context.word(position));
    if (position + 1 === end || !isNumber(context.word(position + 1))) continue;
    const between = context.between(position, position + 1);
    if (/^\s?[–—-]\s?$/u.test(between) && /^\d/u.test(context.word(position))) words.push("to");
    else if (!/^[\s\u00a0()[\]-]*$/u.test(between)) words = [];
  }
  return words;
}
