import { sortSpans, type Spans } from "./spans.ts";
import { rawBetween, sameUnit } from "./token-text.ts";
import type { TokenIndex } from "./token-index.ts";
import { NUMBER_WORDS } from "./values/number-words.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const MONTHS = setOf(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
const TIME_UNITS = setOf(
  "second seconds minute minutes min mins hour hours hr hrs day days week weeks fortnight month months quarter quarters year years yr yrs decade decades",
);
const UNIT_ADJECTIVES = setOf(
  "calendar business working financial tax accounting academic school full consecutive more further additional whole entire",
);
/** Words before "a year" that make it a length; "once a year" is a frequency. */
const LENGTH_PREPOSITIONS = setOf("for within after than to of about approximately around over least under");

export function isNumber(index: TokenIndex, token: number): boolean {
  return index.kinds[token] === "number" || NUMBER_WORDS.has(index.words[token] ?? "");
}

export function isYear(word: string | undefined): boolean {
  return word !== undefined && /^(?:19|20)\d\d$/u.test(word);
}

const isDay = (word: string | undefined): boolean =>
  word !== undefined && /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u.test(word);
const isMonthNumber = (word: string | undefined): boolean =>
  word !== undefined && /^(?:0?[1-9]|1[0-2])$/u.test(word);
const isShortYear = (word: string | undefined): boolean => word !== undefined && /^\d\d$/u.test(word);

/** "30 days", "thirty (30) days", "2 calendar years", "a 30-day period", "for a year", "24h". */
export function periods(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (let token = 0; token < index.words.length; token++) {
    const word = index.words[token] ?? "";
    if (index.kinds[token] === "number" && /^\d+(?:h|hr|hrs|d|days|mins)$/u.test(word))
      spans.push(token, token + 1);
    if (!TIME_UNITS.has(word)) continue;
    const start = startOfPeriod(index, token);
    if (start < token) spans.push(start, token + 1);
  }
  return spans;
}

/** The first token of the period that ends with this unit of time, or the unit's own where it has no number. */
function startOfPeriod(index: TokenIndex, unit: number): number {
  let start = unit - 1;
  if (UNIT_ADJECTIVES.has(index.words[start] ?? "")) start--;
  if (!sameUnit(index, start, unit)) return unit;
  if (/^an?$/u.test(index.words[start] ?? "")) {
    const isLength =
      sameUnit(index, start - 1, unit) && LENGTH_PREPOSITIONS.has(index.words[start - 1] ?? "");
    return isLength ? start : unit;
  }
  if (!isNumber(index, start)) return unit;
  while (isNumber(index, start - 1) && sameUnit(index, start - 1, unit)) start--;
  return start;
}

/** A calendar date or a month with its year: "10 March 2026", "May 1, 2026", "2026-05-01", "01/2026". */
export function dates(index: TokenIndex): Spans {
  const found: number[] = [];
  const push = (start: number, end: number): void => {
    if (sameUnit(index, start, end - 1)) found.push(start, end);
  };
  for (let token = 0; token < index.words.length; token++) {
    const word = index.words[token] ?? "";
    if (MONTHS.has(word)) {
      const span = spanOfNamedDate(index, token);
      if (span) push(...span);
    } else if (index.kinds[token] === "number") {
      const end = endOfNumericDate(index, token);
      if (end) {
        push(token, end);
        token = end - 1;
      }
    }
  }
  return sortSpans(found);
}

/** The span of a date with the name of its month. */
function spanOfNamedDate(index: TokenIndex, month: number): [number, number] | undefined {
  const { words } = index;
  const isOf = words[month - 1] === "of";
  const before = isOf ? (words[month - 2] === "day" ? month - 3 : month - 2) : month - 1;
  const start = isDay(words[before]) && sameUnit(index, before, month) ? before : month;
  const next = words[month + 1];
  if (isYear(next)) return [start, month + 2];
  if (start < month && isShortYear(next) && /^[-/’']$/u.test(rawBetween(index, month, month + 1).trim())) {
    return [start, month + 2];
  }
  if (isDay(next) && isYear(words[month + 2])) return [month, month + 3];
  return undefined;
}

/** The end of a date in digits, with "-", "/" or "." between them. */
function endOfNumericDate(index: TokenIndex, token: number): number | undefined {
  const [first = "", second, third] = index.words.slice(token, token + 3);
  if (/^(?:[0-3]?\d\.[01]?\d\.(?:20)?\d\d|(?:19|20)\d\d\.[01]?\d\.[0-3]?\d)$/u.test(first)) return token + 1;
  if (/^[01]?\d\.(?:19|20)\d\d$/u.test(first)) return token + 1;
  const isJoined = (left: number): boolean =>
    sameUnit(index, left, left + 1) && /^\s?[-/.]\s?$/u.test(rawBetween(index, left, left + 1));
  if (!isJoined(token)) return undefined;
  if (isMonthNumber(first) && isYear(second)) return token + 2;
  if (!isJoined(token + 1)) return undefined;
  const isYearFirst = isYear(first) && isMonthNumber(second) && /^\d\d?/u.test(third ?? "");
  const isYearLast = isDay(first) && isDay(second) && (isYear(third) || isShortYear(third));
  return isYearFirst || isYearLast ? token + 3 : undefined;
}
