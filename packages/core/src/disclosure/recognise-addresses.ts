import { COMMON_WORDS } from "./name-words.ts";
import { sortSpans, type Spans } from "./spans.ts";
import { rawBefore, rawBetween, sameUnit } from "./token-text.ts";
import type { TokenIndex } from "./token-index.ts";

const STREETS: ReadonlySet<string> = new Set(
  "street st road rd avenue ave av lane ln drive dr boulevard blvd way square place plaza suite floor court parkway pkwy highway hwy building house box crescent close strasse straße str platz allee ring gasse rue via viale piazza calle avenida paseo rua ulica utca gata gatan gade vej veien katu quay row tower terrace weg laan straat plein kade".split(
    " ",
  ),
);
const STREET_ENDING =
  /(?:stra(?:ss|ß)e|str|gasse|platz|allee|gatan|gata|gade|veien|vej|laan|straat|plein|kade|vägen|katu|weg)$/u;

/** "privacy@example.org", and what hides from robots: "privacy (at) example.org". */
export function emails(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (let token = 0; token < index.words.length; token++) {
    if (index.kinds[token] === "email") spans.push(token, token + 1);
    const isHidden =
      index.words[token] === "at" &&
      index.kinds[token + 1] === "url" &&
      sameUnit(index, token - 1, token + 1) &&
      /[([{]/u.test(rawBetween(index, token - 1, token));
    if (isHidden) spans.push(token - 1, token + 2);
  }
  return spans;
}

/** "+44 20 7946 0000": digit groups of seven digits or more that are written as a telephone number. */
export function phones(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (let token = 0; token < index.words.length; token++) {
    if (!/^\d+$/u.test(index.words[token] ?? "")) continue;
    let end = token + 1;
    let digits = index.words[token]?.length ?? 0;
    while (
      sameUnit(index, token, end) &&
      /^\d+$/u.test(index.words[end] ?? "") &&
      /^[ ().\u00a0/–-]{1,3}$/u.test(rawBetween(index, end - 1, end))
    ) {
      digits += index.words[end++]?.length ?? 0;
    }
    const isMarked = /[+(]/u.test(rawBefore(index, token, 2)) || end - token >= 3;
    if (digits >= 7 && digits <= 15 && (isMarked || end - token === 1)) spans.push(token, end);
    token = end - 1;
  }
  return spans;
}

/** A postal address: a street with its number, or a post code with its place. */
export function addresses(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (let token = 0; token < index.words.length; token++) {
    const street = isStreet(index, token) ? houseNumberOf(index, token) : undefined;
    if (street !== undefined) spans.push(Math.min(street, token), Math.max(street, token) + 1);
    if (isPostCode(index, token)) spans.push(token, token + 2);
  }
  return sortSpans(spans);
}

function isStreet(index: TokenIndex, token: number): boolean {
  const word = index.words[token] ?? "";
  return index.capitals[token] === true && (STREETS.has(word) || STREET_ENDING.test(word));
}

/** The number nearest to the street's word: up to four words before it or two behind. */
function houseNumberOf(index: TokenIndex, street: number): number | undefined {
  return [1, -1, -2, 2, -3, -4]
    .map((distance) => street + distance)
    .find((token) => index.kinds[token] === "number" && sameUnit(index, token, street));
}

/** "CA 94107", "M1 1EZ", "10178 Berlin". */
function isPostCode(index: TokenIndex, token: number): boolean {
  const word = index.words[token] ?? "";
  const next = index.words[token + 1] ?? "";
  if (!sameUnit(index, token, token + 1) || !/^[\s\u00a0,-]*$/u.test(rawBetween(index, token, token + 1))) {
    return false;
  }
  if (/^[a-z]{1,2}\d[a-z\d]?$/u.test(word)) return /^\d[a-z]{2}$/u.test(next);
  if (index.capitals[token] === true && /^[a-z]{2}$/u.test(word)) return /^\d{5}$/u.test(next);
  return /^\d{5}$/u.test(word) && index.capitals[token + 1] === true && !COMMON_WORDS.has(next);
}
