import {
  CLOSING_ABBREVIATIONS,
  MONTHS_AFTER_ORDINAL,
  NUMBERED_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from "./abbreviations.ts";
import { trimmedBounds } from "./visible-text.ts";

/** Offsets of a sentence, `[start, end)`. */
export type Span = readonly [start: number, end: number];

/** No abbreviation, number or word that matters here is longer. */
const LONGEST_TOKEN = 24;

const TERMINATORS = new Set(".!?…؟۔।。！？");
/** These end a sentence whether or not a space follows. */
const FULL_WIDTH_TERMINATORS = new Set("。！？");
const CLOSERS = new Set("\"'”’»)]}›」』*");
const OPENERS = new Set("\"'“‘«([{‹„「『-–—•");

const SPACE = /\s/;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const WORD_UNIT = /[\p{L}\p{M}\p{N}.'’&-]/u;
const WORD = /[\p{L}\p{N}]/u;

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

function skipWhile(
  text: string,
  start: number,
  end: number,
  matches: (character: string) => boolean,
): number {
  let position = start;
  while (position < end && matches(text.charAt(position))) position++;
  return position;
}

/** Is the token that ends at `stop` the first word of the sentence that starts at `from`? */
function opensSentence(text: string, from: number, stop: number, token: string): boolean {
  let start = stop - token.length;
  while (start > from && SPACE.test(text.charAt(start - 1))) start--;
  return start === from;
}

/** Does the full stop at `stop` end the sentence that started at `from` and that `next` would follow? */
function fullStopEnds(text: string, from: number, stop: number, next: number, end: number): boolean {
  const token = tokenBefore(text, from, stop);
  if (token === "") return true;
  const nextCharacter = text.charAt(next);
  const lower = token.toLowerCase().replace(/^['’&-]+/, "");
  if (OPEN_ABBREVIATIONS.has(lower)) return false;
  if (NUMBERED_ABBREVIATIONS.has(lower) && (DIGIT.test(nextCharacter) || "§(".includes(nextCharacter)))
    return false;
  const nextWord = wordAfter(text, next, end);
  if (CLOSING_ABBREVIATIONS.has(lower)) return nextWord === "" || SENTENCE_OPENERS.has(nextWord);
  const isFirst = opensSentence(text, from, stop, token);
  if (/^\d{1,3}(?:\.\d{1,3})*$/.test(token))
    return !isFirst && !(token.length <= 2 && MONTHS_AFTER_ORDINAL.has(nextWord));
  if (token.length === 1 && UPPER.test(token)) return !isFirst && SENTENCE_OPENERS.has(nextWord);
  return !(isFirst && /^(?:[a-z]|[ivx]{1,5})$/.test(lower));
}

/** Is the terminator before `after` (closing quotes included) the end of a sentence? */
function endsSentence(text: string, from: number, stop: number, after: number, end: number): boolean {
  if (after >= end) return true;
  const next = skipWhile(text, after, end, (character) => SPACE.test(character));
  if (next >= end) return true;
  const first = skipWhile(text, next, end, (character) => OPENERS.has(character) || SPACE.test(character));
  if (LOWER.test(text.charAt(first))) return false;
  return (
    text.charAt(stop) !== "." || text.charAt(stop + 1) === "." || fullStopEnds(text, from, stop, first, end)
  );
}

/**
 * Does the line that ends at `lineEnd` end a statement although its sentence does not end? Text copied
 * from a page sets fields one under another ("Email: x@y.example"); a wrapped sentence goes on.
 */
function lineEnds(text: string, lineEnd: number, next: number, end: number): boolean {
  return text.charAt(lineEnd - 1) === ":" || opensField(text, next, end);
}

/** At most this long is the name of a field: "Account Data: Retained while…". */
const LONGEST_FIELD_NAME = 40;

/** Does a line that starts at `start` open with the name of a field, such as "Email:"? */
function opensField(text: string, start: number, end: number): boolean {
  if (!UPPER.test(text.charAt(start))) return false;
  const limit = Math.min(end, start + LONGEST_FIELD_NAME);
  for (let position = start; position < limit; position++) {
    const character = text.charAt(position);
    if (character === ":") return SPACE.test(text.charAt(position + 1));
    if (character === "\n" || character === "," || character === ";" || TERMINATORS.has(character))
      return false;
  }
  return false;
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

  const close = (end: number): void => {
    const span = trimmedBounds(text, start, end);
    if (span[1] > span[0] && hasWord(text, span)) spans.push(span);
    start = end;
  };

  for (let position = from; position < to; position++) {
    const character = text.charAt(position);
    if (character === "\n") {
      const next = skipWhile(text, position, to, (unit) => SPACE.test(unit));
      while ((hardBreaks[nextBreak] ?? to) < position) nextBreak++;
      if ((hardBreaks[nextBreak] ?? to) < next || lineEnds(text, position, next, to)) close(position);
      position = next - 1;
      continue;
    }
    if (!TERMINATORS.has(character)) continue;
    let after = skipWhile(text, position, to, (unit) => TERMINATORS.has(unit));
    after = skipWhile(text, after, to, (unit) => CLOSERS.has(unit));
    const isFree = after >= to || SPACE.test(text.charAt(after)) || FULL_WIDTH_TERMINATORS.has(character);
    if (isFree && endsSentence(text, start, position, after, to)) close(after);
    position = after - 1;
  }
  close(to);
  return spans;
}

function hasWord(text: string, [start, end]: Span): boolean {
  for (let position = start; position < end; position++) {
    if (WORD.test(text.charAt(position)) || text.charCodeAt(position) >= 0xd800) return true;
  }
  return false;
}
