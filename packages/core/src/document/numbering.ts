/** The number, letter or other mark that a line opens with. */
export interface Numbering {
  /** The mark with its punctuation: "7.", "(a)", "Section 1 –". */
  readonly marker: string;
  /** How deep: 1 for "3." or "IV.", 2 for "3.1" or "a)". */
  readonly level: number;
  /** Where the words after it start. */
  readonly end: number;
  /** The counters, such as [3, 1]; letters and Roman numerals count from 1. */
  readonly counters: readonly number[];
}

const DIGITS = /^(?:§\s?)?\(?(\d{1,3}(?:\.\d{1,3}){0,5})(?:\s?[.)\]:]|\s?[-–—](?=\s)|(?=\s))\s*/;
const LETTER = /^\(?([a-zA-Z])[.)]\s+/;
const ROMAN = /^\(?([ivxlIVXL]{1,6})[.)]\s+/;
const PART =
  /^(?:section|article|part|chapter|clause|annex|schedule)\s+(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\b\s*[.):–—-]?\s*/i;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanValue(numeral: string): number {
  let sum = 0;
  for (let index = 0; index < numeral.length; index++) {
    const value = ROMAN_VALUES[numeral.charAt(index)] ?? 0;
    sum += value < (ROMAN_VALUES[numeral.charAt(index + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

function counterValue(counter: string): number {
  if (/^\d/.test(counter)) return Number(counter);
  const lower = counter.toLowerCase();
  return /^[ivx]+$/.test(lower) ? romanValue(lower) : lower.charCodeAt(0) - 96;
}

/** The numbering that `text` opens with; words must follow it. */
export function numberingOf(text: string): Numbering | undefined {
  const digits = DIGITS.exec(text);
  if (digits?.[1] !== undefined) {
    const counters = digits[1].split(".").map(Number);
    return numbering(text, digits[0], counters.length, counters);
  }
  const part = PART.exec(text);
  if (part?.[1] !== undefined) return numbering(text, part[0], 1, [counterValue(part[1])]);
  const mark = ROMAN.exec(text) ?? LETTER.exec(text);
  if (mark?.[1] === undefined) return undefined;
  const isUpper = mark[1] === mark[1].toUpperCase() && !mark[0].startsWith("(");
  return numbering(text, mark[0], isUpper ? 1 : 2, [counterValue(mark[1])]);
}

function numbering(
  text: string,
  matched: string,
  level: number,
  counters: readonly number[],
): Numbering | undefined {
  if (matched.length >= text.length) return undefined;
  return { marker: matched.trimEnd(), level, end: matched.length, counters };
}
