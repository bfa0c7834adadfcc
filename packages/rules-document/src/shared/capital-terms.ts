import type { VisibleText } from "@policylint/core";
import { TERMS_AFTER_ARTICLE, TERMS_ALONE } from "../vocabulary/defined-terms.ts";
import { wordsOf } from "./sentence-parts.ts";

/** A term that stands in capitals, as contracts write what they have defined. */
export interface CapitalTerm {
  /** In lower case and the singular. */
  readonly term: string;
  /** Offsets into the visible words, its article included. */
  readonly start: number;
  readonly end: number;
  /** Does it stand where it is given its meaning? Its letters may be small there. */
  readonly isDefined: boolean;
  /** May its capital be that of any first word? */
  readonly opensSentence: boolean;
}

const singularOf = (term: string): string => term.replace(/s$/u, "");

const AFTER_ARTICLE = new Set(TERMS_AFTER_ARTICLE);
const ALONE = new Set(TERMS_ALONE);
/** With a capital or without: without flags and conditions a search is quickest. */
const TERM = new RegExp(
  `(?:${[...TERMS_AFTER_ARTICLE, ...TERMS_ALONE.map(singularOf)]
    // "Application" before "App": the first that fits is taken.
    .sort((left, right) => right.length - left.length)
    .map((term) => `[${term.charAt(0).toUpperCase()}${term.charAt(0)}]${term.slice(1)}`)
    .join("|")})s?`,
  "g",
);
const WORD_BEFORE = /[\p{L}\p{N}-]$/u;
const WORD_AFTER = /^[\p{L}\p{N}-]/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const ARTICLE = /(?<![\p{L}\p{N}])the\s$/iu;
const QUOTE_BEFORE = /["“”„‘'«] ?(?:the )?$/iu;
const QUOTE_AFTER = /^[.,]?(?: ?[”"»]|[“’'](?!s\b))/u;
const MEANING_AFTER = /^\s(?:(?:shall |will )?(?:mean|means|refers? to|denotes)\b|\(referred)/u;
const NAMED_BEFORE =
  /(?:(?:known|defined|referred to) as|called|named|hereinafter|[([](?:(?:collectively|together|each|jointly|we|us|or|and|this)[,:]? )*)(?: ?the| ?our)? ?$/iu;
const CLOSED_AFTER = /^[.,;:)\]]/u;
/** "the Service Desk", "the Site's Editors", "the Websites and Communications Terms". */
const NAME_AFTER = /^(?:['’]s)?(?:[\s-]| (?:and|of|for|&) \p{Lu}[\p{L}\p{N}]{0,40} )\p{Lu}/u;
const LOWER_BEFORE = /(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]{0,40},? $/u;
const SENTENCE_BEFORE = /(?:^|[.!?:•]\s*)$/u;
/** What is looked at on either side of a term: no name or introduction is longer. */
const REACH = 60;

/** Titles set as sentences, and words in capitals throughout, say nothing about a single word. */
function isMostlyCapital(text: string): boolean {
  const words = wordsOf(text);
  const capital = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return words.length > 3 && 2 * capital.length > words.length;
}

/** Is this where a term is given its meaning? */
function isDefinition(word: string, before: string, after: string, isLabel: boolean): boolean {
  if (QUOTE_BEFORE.test(before) || QUOTE_AFTER.test(after)) return true;
  if (!CAPITAL.test(word)) return false;
  if (isLabel || MEANING_AFTER.test(after)) return true;
  return NAMED_BEFORE.test(before) && CLOSED_AFTER.test(after);
}

/** The terms of a sentence in the order in which they stand. */
export function findCapitalTerms({ text }: Pick<VisibleText, "text">): CapitalTerm[] {
  const found: CapitalTerm[] = [];
  for (const { 0: word, index } of text.matchAll(TERM)) {
    const end = index + word.length;
    const before = text.slice(Math.max(0, index - REACH), index);
    const after = text.slice(end, end + REACH);
    if (WORD_BEFORE.test(before) || WORD_AFTER.test(after)) continue;
    const term = singularOf(word.toLowerCase());
    const article = AFTER_ARTICLE.has(term) ? ARTICLE.exec(before)?.[0] : undefined;
    const start = index - (article?.length ?? 0);
    const isDefined = isDefinition(word, before, after, start === 0 && after.startsWith(":"));
    const opensSentence = article === undefined && SENTENCE_BEFORE.test(before);
    const isTerm =
      article !== undefined ||
      (ALONE.has(word.toLowerCase()) && (opensSentence || LOWER_BEFORE.test(before)));
    const isUse = CAPITAL.test(word) && isTerm && !NAME_AFTER.test(after);
    if (isDefined || isUse) found.push({ term, start, end, isDefined, opensSentence });
  }
  return found.some(({ isDefined }) => !isDefined) && isMostlyCapital(text)
    ? found.filter(({ isDefined }) => isDefined)
    : found;
}
