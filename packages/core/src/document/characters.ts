/** Character tests on UTF-16 code units, quick for ASCII: these run on every code unit of a document. */

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** White space, as `\s` in a regular expression. */
export function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** White space and characters without width, which are no words. */
function isInvisible(unit: number): boolean {
  if (unit < 128) return isSpace(unit);
  return isSpace(unit) || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xad;
}

/** A letter or digit; one half of a pair counts as one. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128)
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return (unit >= 0xd800 && unit <= 0xdfff) || LETTER_OR_DIGIT.test(String.fromCharCode(unit));
}

/** Is there a letter or digit in the text between `start` and `end`? */
export function hasWord(text: string, start = 0, end = text.length): boolean {
  for (let position = start; position < end; position++) {
    if (isWordUnit(text.charCodeAt(position))) return true;
  }
  return false;
}

/** The part of `text` between `start` and `end` without white space and invisible characters around it. */
export function trimmedBounds(text: string, start: number, end: number): [start: number, end: number] {
  let from = start;
  let to = end;
  while (from < to && isInvisible(text.charCodeAt(from))) from++;
  while (to > from && isInvisible(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

const UNFOLDED = /[^\S ]| {2}|[\u200B\u2060\u00AD]/;

/** Visible words as one line: white space folded, characters without width left out. */
export function foldSpace(text: string): string {
  if (!UNFOLDED.test(text)) return text.trim();
  return text
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
