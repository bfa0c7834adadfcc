import type { Statement } from "../../document/types.ts";
import { overlaps, type Mention, type WordRange } from "./mention.ts";
import type { ValueContext } from "./value-context.ts";
import { valueVocabulary } from "./value-vocabulary.ts";

/** A kind of personal data. */
export interface DataCategory {
  /** "logs", "billing": the same for all words of one meaning; words that are not known stand for themselves. */
  readonly name: string;
  /** The policy's words. */
  readonly words: string;
}

/** Data of whatever kind: a narrower category beside it says more. */
const ANY_DATA = "personal-data";

const LONGEST_LABEL = 6;
/** What stands before a colon and names no data. */
const NO_LABEL = /\b(?:rights?|you|we|how|notes?|examples?|following|follows)\b/iu;

/** Categories that words name, as positions. Words of `masked` belong to something else (an event, a period). */
export function findCategories(
  context: ValueContext,
  range: WordRange,
  masked: readonly WordRange[] = [],
): readonly Mention[] {
  return context
    .mentions(range, valueVocabulary, "categories")
    .filter((mention) => mention.name !== "-" && !masked.some((other) => overlaps(mention, other)));
}

/** Each category once; data of whatever kind only where nothing narrower stands beside. */
export function toCategories(context: ValueContext, mentions: readonly Mention[]): DataCategory[] {
  const byName = new Map<string, DataCategory>();
  for (const mention of mentions) {
    if (!byName.has(mention.name)) {
      byName.set(mention.name, { name: mention.name, words: context.textOf(mention) });
    }
  }
  if (byName.size > 1) byName.delete(ANY_DATA);
  return [...byName.values()];
}

export function isNarrow(mentions: readonly Mention[]): boolean {
  return mentions.some(({ name }) => name !== ANY_DATA);
}

/** The words as one category of their own, where no known one is named. */
export function categoriesOfCell(context: ValueContext, cell: WordRange): DataCategory[] {
  const mentions = findCategories(context, cell);
  if (isNarrow(mentions)) return toCategories(context, mentions);
  const words = context.textOf(cell);
  return words ? [{ name: words.toLowerCase(), words }] : [];
}

/** The words before the colon or dash of an item that defines ("Logs: we keep them for 90 days"). */
export function labelOf(context: ValueContext, { start, end }: WordRange): WordRange | undefined {
  const limit = Math.min(end, start + LONGEST_LABEL + 1);
  for (let position = start + 1; position < limit; position++) {
    const label = labelBefore(context, { start, end: position });
    if (label) return label;
  }
  return undefined;
}

/** The last words of a range where a colon or dash stands behind them, and they name no period ("Storage period:"). */
export function labelBefore(context: ValueContext, { start, end }: WordRange): WordRange | undefined {
  if (end <= start || !/^[^\p{L}\p{N}]*?(?::|\s[–—-]\s|→)/u.test(context.between(end - 1, end)))
    return undefined;
  const label = { start: Math.max(start, end - LONGEST_LABEL), end };
  // In running text a label begins with a capital: what stands before it belongs to the one before.
  if (/^\p{Lu}/mu.test(context.textOf(label).replace(/ /gu, "\n"))) {
    while (!/^\p{Lu}/u.test(context.written(label.start))) label.start++;
  }
  const names = context.mentions(label, valueVocabulary, "columns").map(({ name }) => name);
  const isAside = NO_LABEL.test(context.textOf(label));
  return isAside || names.includes("period") ? undefined : label;
}

/** The narrow categories of the nearest thing that a statement stands under. */
export function categoriesAbove(context: ValueContext, statement: Statement): readonly Mention[] {
  for (const above of context.aboveOf(statement)) {
    const events = context.mentions(above, valueVocabulary, "events");
    const mentions = findCategories(context, above, events);
    if (isNarrow(mentions)) return mentions;
  }
  return [];
}
