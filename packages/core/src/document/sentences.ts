import {
  CARELESS_OPENERS,
  CLOSING_ABBREVIATIONS,
  MONTHS_AFTER_ORDINAL,
  NUMBERED_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from "./abbreviations.ts";
import { hasWord, isSpace, trimmedBounds } from "./characters.ts";

/** Offsets of a sentence, `[start, end)`. */
export type Span = readonly [start: number, end: number];

/** No abbreviation, number or word that matters here is longer. */
const LONGEST_TOKEN = 24;

const units = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

const NEWLINE = 10;
const FULL_STOP = 46;
const COLON = 58;
const COMMA = 44;
const SEMICOLON = 59;
/** Where a sentence may end: terminators, line ends, bullets inside a paragraph. */
const CANDIDATE = /[\n.!?…؟۔।。！？•●▪■]/g;
const RARE_TERMINATORS = units("…؟۔।。！？");
/** These end a sentence whether or not a space follows. */
const FULL_WIDTH_TERMINATORS = units("。！？");
const CLOSERS = units("\"'”’»)]}›」』*");
const OPENERS = units("\"'“‘«([{‹„「『-–—•");

/** A sentence never begins with these. */
const CONTINUATIONS = units(",;:)");

/** The share of the widest line that a wrapped line fills at least. */
const WRAPPING = 0.7;
const OPENS_LINE = /[\p{Lu}\p{Nd}]/u;

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const WORD_UNIT = /[\p{L}\p{M}\p{N}.'’&-]/u;

function isTerminator(unit: number): boolean {
  return unit === FULL_STOP || unit === 33 || unit === 63 || (unit > 127 && RARE_TERMINATORS.has(unit));
}

const isCloser = (unit: number): boolean => CLOSERS.has(unit);
const isOpenerOrSpace = (unit: number): boolean => isSpace(unit) || OPENERS.has(unit);

/** The word before `end`, at most `LONGEST_TOKEN` long, inner full stops kept. */
function tokenBefore(text: string, from: number, end: number): string {
  const limit = Math.max(from, end - LONGEST_TOKEN);
  let start = end;
  while (start > limit && WORD_UNIT.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The letters that follow `start`, in lower case. */
function wordAfter(text: string, start: number, end: number): string {
  const limit = Math.min(end, start + LONGEST_TOKEN);
  let stop = start;
  while (stop < limit && /[\p{L}\p{M}]/u.test(text.charAt(stop))) stop++;
  return text.slice(start, stop).toLowerCase();
}

function skipWhile(text: string, start: number, end: number, matches: (unit: number) => boolean): number {
  let position = start;
  while (position < end && matches(text.charCodeAt(position))) position++;
  return position;
}

/** Is the token that ends at `stop` the first word of the sentence that starts at `from`? */
function opensSentence(text: string, from: number, stop: number, token: string): boolean {
  let start = stop - token.length;
  while (start > from && isSpace(text.charCodeAt(start - 1))) start--;
  return start === from;
}

/** Does the full stop at `stop` end the sentence that started at `from` and that `next` would follow? */
function fullStopEnds(text: string, from: number, stop: number, next: number, end: number): boolean {
  const token = tokenBefore(text, from, stop);
  if (CONTINUATIONS.has(text.charCodeAt(next))) return false;
  if (token === "") return true;
  const nextCharacter = text.charAt(next);
  const lower = token.toLowerCase().replace(/^['’&-]+/, "");
  if (OPEN_ABBREVIATIONS.has(lower)) return false;
  if (NUMBERED_ABBREVIATIONS.has(lower) && (DIGIT.test(nextCharacter) || "§(".includes(nextCharacter)))
    return false;
  // "Hafenstr. 3": German abbreviates a street's name, not the word alone.
  if (lower.endsWith("str") && DIGIT.test(nextCharacter)) return false;
  const nextWord = wordAfter(text, next, end);
  // "EU-U.S.": what stands before the hyphen has no part in it.
  if (CLOSING_ABBREVIATIONS.has(lower.slice(lower.lastIndexOf("-") + 1)))
    return nextWord === "" || SENTENCE_OPENERS.has(nextWord);
  const isFirst = opensSentence(text, from, stop, token);
  if (/^\d{1,3}(?:\.\d{1,3})*$/.test(token))
    return !isFirst && !(token.length <= 2 && MONTHS_AFTER_ORDINAL.has(nextWord));
  if (token.length === 1 && UPPER.test(token)) return !isFirst && SENTENCE_OPENERS.has(nextWord);
  return !(isFirst && /^(?:[a-z]|[ivx]{1,5})$/.test(lower));
}

/** Is the terminator before `after` (closing quotes included) the end of a sentence? */
function endsSentence(text: string, from: number, stop: number, after: number, end: number): boolean {
  const next = skipWhile(text, after, end, isSpace);
  if (next >= end) return true;
  const first = skipWhile(text, next, end, isOpenerOrSpace);
  const isFullStop = text.charCodeAt(stop) === FULL_STOP && text.charCodeAt(stop + 1) !== FULL_STOP;
  if (LOWER.test(text.charAt(first)) && !(isFullStop && CARELESS_OPENERS.has(wordAfter(text, first, end))))
    return false;
  return !isFullStop || fullStopEnds(text, from, stop, first, end);
}

/** At most this long is the name of a field: "Account Data: Retained while…". */
const LONGEST_FIELD_NAME = 40;

/** Does a line that starts at `start` open with the name of a field, such as "Email:"? */
function opensField(text: string, start: number, end: number): boolean {
  if (!UPPER.test(text.charAt(start))) return false;
  const limit = Math.min(end, start + LONGEST_FIELD_NAME);
  for (let position = start; position < limit; position++) {
    const unit = text.charCodeAt(position);
    if (unit === COLON) return isSpace(text.charCodeAt(position + 1));
    if (unit === NEWLINE || unit === COMMA || unit === SEMICOLON || isTerminator(unit)) return false;
  }
  return false;
}

/**
 * Does the line that ends at `lineEnd` end a statement although its sentence does not end? Text copied
 * from a page sets fields one under another ("Email: x@y.example"); a wrapped sentence goes on.
 *
 * @param room Code units that were free in the line where the text is wrapped to a width: had the next
 * word found place there, the line was broken for the reader.
 */
function lineEnds(text: string, lineEnd: number, next: number, end: number, room: number): boolean {
  if (text.charCodeAt(lineEnd - 1) === COLON || opensField(text, next, end)) return true;
  if (text.charCodeAt(lineEnd - 1) === COMMA || !OPENS_LINE.test(text.charAt(next))) return false;
  const nextWord = skipWhile(text, next, Math.min(end, next + room), (unit) => !isSpace(unit));
  return nextWord - next < room;
}

/** Length of the longest line between `from` and `to`. */
function widestLine(text: string, from: number, to: number): number {
  let widest = 0;
  for (let start = from; start < to;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 || newline > to ? to : newline;
    widest = Math.max(widest, end - start);
    start = end + 1;
  }
  return widest;
}

/**
 * Splits words into sentences, in one pass. Line breaks are "\n".
 *
 * @param hardBreaks Offsets of the line breaks that the reader sees whatever the width, ascending.
 * @returns Spans without white space around them; stretches without a letter or digit are left out.
 */
export function splitSentences(
  text: string,
  from = 0,
  to = text.length,
  hardBreaks: readonly number[] = [],
): Span[] {
  const spans: Span[] = [];
  let start = from;
  let nextBreak = 0;
  let lineStart = from;
  let widest: number | undefined;

  const close = (end: number): void => {
    const span = trimmedBounds(text, start, end);
    if (hasWord(text, ...span)) spans.push(span);
    start = end;
  };

  let position = from;
  while (position < to) {
    CANDIDATE.lastIndex = position;
    position = CANDIDATE.exec(text)?.index ?? to;
    if (position >= to) break;
    const unit = text.charCodeAt(position);
    if (unit === NEWLINE) {
      const next = skipWhile(text, position, to, isSpace);
      while ((hardBreaks[nextBreak] ?? to) < position) nextBreak++;
      widest ??= WRAPPING * widestLine(text, from, to);
      const room = widest - (position - lineStart);
      if ((hardBreaks[nextBreak] ?? to) < next || lineEnds(text, position, next, to, room)) close(position);
      position = next;
      lineStart = next;
    } else if (isTerminator(unit)) {
      const after = skipWhile(text, skipWhile(text, position, to, isTerminator), to, isCloser);
      const isFree = after >= to || isSpace(text.charCodeAt(after)) || FULL_WIDTH_TERMINATORS.has(unit);
      if (isFree && endsSentence(text, start, position, after, to)) close(after);
      position = after;
    } else {
      // Lists copied as one paragraph: "You may: • object • complain". A blank to be filled in is none: "[●]".
      if (text[position - 1] !== "[") {
        close(position);
        start = position + 1;
      }
      position++;
    }
  }
  close(to);
  return spans;
}
