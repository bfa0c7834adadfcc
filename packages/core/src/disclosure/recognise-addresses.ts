import { COMMON_WORDS } from "./name-words.ts";
import { sortSpans, type Spans } from "./spans.ts";
import { rawBefore, rawBetween, rawText, sameUnit } from "./token-text.ts";
import type { TokenIndex } from "./token-index.ts";

const STREETS: ReadonlySet<string> = new Set(
  "street st road rd avenue ave av lane ln drive dr boulevard blvd way square place plaza suite floor court parkway pkwy highway hwy building house box crescent close strasse straße str platz allee ring gasse rue via viale piazza calle avenida paseo rua ulica utca gata gatan gade vej veien katu quay row tower terrace weg laan straat plein kade viale rambla carrer chaussée chaussee quai impasse gracht singel".split(
    " ",
  ),
);
const STREET_ENDING =
  /(?:stra(?:ss|ß)e|str|gasse|platz|allee|gatan|gata|gade|veien|vej|laan|straat|gracht|singel|plein|kade|vägen|katu|weg)$/u;

/** Streets whose name follows: "Rue de la Loi 16", "Calle de Alcalá 5". */
const LEADING_STREETS: ReadonlySet<string> = new Set(
  "rue via viale piazza calle avenida paseo plaza rua carrer chaussée chaussee quai impasse boulevard avenue".split(
    " ",
  ),
);

/** "privacy@example.org", and what hides from robots: "privacy (at) example.org", "privacy[at]example[dot]org". */
export function emails(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (let token = 0; token < index.words.length; token++) {
    if (index.kinds[token] === "email") {
      spans.push(token, token + 1);
      continue;
    }
    const domain = startOfHiddenDomain(index, token);
    const end = domain === undefined ? undefined : endOfDomain(index, domain);
    if (end === undefined) continue;
    spans.push(token, end);
    token = end - 1;
  }
  return spans;
}

/** The word behind the "[at]" or "[@]" that follows a mailbox. */
function startOfHiddenDomain(index: TokenIndex, mailbox: number): number | undefined {
  const next = mailbox + 1;
  if (!sameUnit(index, mailbox, next)) return undefined;
  const between = rawBetween(index, mailbox, next);
  if (/^\s?[([{]\s?@\s?[)\]}]\s?$/u.test(between)) return next;
  const isAt = index.words[next] === "at" && /[([{]/u.test(between);
  return isAt && sameUnit(index, mailbox, next + 1) ? next + 1 : undefined;
}

/** The end of a domain that is written as one, or as words with "dot" between them. */
function endOfDomain(index: TokenIndex, start: number): number | undefined {
  if (index.kinds[start] === "url") return start + 1;
  let end = start + 1;
  while (index.words[end] === "dot" && sameUnit(index, start, end + 1)) end += 2;
  return end > start + 1 ? end : undefined;
}

/** "+44 20 7946 0000", "01632 960123": seven digits or more that are written as a telephone number. */
export function phones(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (let token = 0; token < index.words.length; token++) {
    if (index.kinds[token] !== "number" || !/^\d+$/u.test(index.words[token] ?? "")) continue;
    let end = token + 1;
    let digits = index.words[token]?.length ?? 0;
    while (
      sameUnit(index, token, end) &&
      /^\d+$/u.test(index.words[end] ?? "") &&
      /^[ ().\u00a0/–-]{1,3}$/u.test(rawBetween(index, end - 1, end))
    ) {
      digits += index.words[end++]?.length ?? 0;
    }
    const isAreaCode = index.words[token]?.startsWith("0") === true && digits >= 9;
    const isMarked = /[+(]/u.test(rawBefore(index, token, 2)) || end - token >= 3 || isAreaCode;
    if (digits >= 7 && digits <= 15 && (isMarked || end - token === 1)) spans.push(token, end);
    token = end - 1;
  }
  return spans;
}

/** A postal address: a street with its number, or a post code with its place. */
export function addresses(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (let token = 0; token < index.words.length; token++) {
    // Whatever begins an address is a name or a number; few words are, and this is asked of each.
    if (!index.capitals[token] && index.kinds[token] !== "number") continue;
    const street = isStreet(index, token) ? houseNumberOf(index, token) : undefined;
    if (street !== undefined) spans.push(Math.min(street, token), Math.max(street, token) + 1);
    if (isPostCode(index, token)) spans.push(token, token + 2);
    const place = placeAfterFourDigits(index, token);
    if (place !== undefined) spans.push(token, place + 1);
  }
  return sortSpans(spans);
}

function isStreet(index: TokenIndex, token: number): boolean {
  const word = index.words[token] ?? "";
  return index.capitals[token] === true && (STREETS.has(word) || STREET_ENDING.test(word));
}

/** The number nearest to the street's word: up to four words on the side of the name, two on the other. */
function houseNumberOf(index: TokenIndex, street: number): number | undefined {
  const distances = LEADING_STREETS.has(index.words[street] ?? "")
    ? [1, -1, -2, 2, 3, 4]
    : [1, -1, -2, 2, -3, -4];
  return distances
    .map((distance) => street + distance)
    .find((token) => index.kinds[token] === "number" && sameUnit(index, token, street));
}

/**
 * "1015 CN Amsterdam"; "1000 Bruxelles" and "4051 Basel" only behind a house number and unlike a year.
 * Returns the token of the place.
 */
function placeAfterFourDigits(index: TokenIndex, token: number): number | undefined {
  const word = index.words[token] ?? "";
  const isDutchLetters = (at: number): boolean =>
    /^(?!EU|UK|US)[A-Z]{2}$/u.test(rawText(index, at, at + 1)) && /^\s$/u.test(rawBetween(index, token, at));
  const isPlace = (at: number): boolean =>
    sameUnit(index, token, at) &&
    index.capitals[at] === true &&
    !COMMON_WORDS.has(index.words[at] ?? "") &&
    /^[\s\u00a0]$/u.test(rawBetween(index, at - 1, at));
  if (/^[1-9]\d{3}[a-z]{2}$/u.test(word) && /[A-Z]{2}$/u.test(rawText(index, token, token + 1))) {
    return isPlace(token + 1) ? token + 1 : undefined;
  }
  if (!/^[1-9]\d{3}$/u.test(word) || !sameUnit(index, token, token + 1)) return undefined;
  if (isDutchLetters(token + 1) && isPlace(token + 2)) return token + 2;
  const isBehindHouseNumber =
    sameUnit(index, token - 1, token) &&
    index.kinds[token - 1] === "number" &&
    index.capitals[token - 2] === true &&
    /^\s*,\s*$/u.test(rawBetween(index, token - 1, token)) &&
    !/^(?:199|20[0-3])\d$/u.test(word);
  return isBehindHouseNumber && isPlace(token + 1) ? token + 1 : undefined;
}

/** "CA 94107", "M1 1EZ", "D02 AF30", "10178 Berlin". */
function isPostCode(index: TokenIndex, token: number): boolean {
  const word = index.words[token] ?? "";
  const next = index.words[token + 1] ?? "";
  if (!sameUnit(index, token, token + 1) || !/^[\s\u00a0,-]*$/u.test(rawBetween(index, token, token + 1))) {
    return false;
  }
  if (/^[a-z]{1,2}\d[a-z\d]?$/u.test(word)) {
    return (
      /^\d[a-z]{2}$/u.test(next) ||
      (/^[a-z]\d{2}$/u.test(word) && /^[a-z][a-z\d]{3}$/u.test(next) && /\d/u.test(next))
    );
  }
  if (index.capitals[token] === true && /^[a-z]{2}$/u.test(word)) return /^\d{5}$/u.test(next);
  return /^\d{5}$/u.test(word) && index.capitals[token + 1] === true && !COMMON_WORDS.has(next);
}
