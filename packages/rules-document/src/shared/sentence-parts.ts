import type { Statement } from "@policylint/core";

/** With up to this many words on the average, what stands between commas behind a colon is a list. */
const MEAN_ITEM = 8;
const FEWEST_ITEMS = 3;

const SEPARATOR = /[\s–—]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** These run on every code unit of a document: most are plain letters and blanks. */
function isSeparator(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit <= 32 || (unit > 127 && SEPARATOR.test(text.charAt(index)));
}

function isLetterOrDigit(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit > 127) return LETTER_OR_DIGIT.test(text.charAt(index));
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** Words are what stands between blanks and dashes and holds a letter or digit. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  let isWord = false;
  for (let index = 0; index < text.length; index++) {
    if (isSeparator(text, index)) {
      if (isWord) words.push(text.slice(start, index));
      start = index + 1;
      isWord = false;
    } else isWord ||= isLetterOrDigit(text, index);
  }
  if (isWord) words.push(text.slice(start));
  return words;
}

/** A word without the marks around it: `("data",` is `data`. */
export function bareWord(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && !isLetterOrDigit(word, start)) start++;
  while (end > start && !isLetterOrDigit(word, end - 1)) end--;
  return word.slice(start, end);
}

function split(text: string): readonly (readonly string[])[] {
  const colon = text.search(/:\s/);
  if (colon >= 0) {
    const introduction = wordsOf(text.slice(0, colon));
    const list = text.slice(colon + 1);
    const clauses = list.split(";").map(wordsOf);
    if (clauses.length > 1) return [introduction, ...clauses];
    const items = list.split(",").map(wordsOf);
    const words = items.reduce((sum, item) => sum + item.length, 0);
    if (items.length >= FEWEST_ITEMS && words <= MEAN_ITEM * items.length) return [introduction, ...items];
  }
  return [wordsOf(text)];
}

const parts = new WeakMap<Statement, readonly (readonly string[])[]>();

/**
 * The words of a sentence without a list, all together; else those of what introduces the list, and those of each item.
 * A list begins behind a colon; its items end with semicolons, or they end with commas and are short. Computed once
 * per statement.
 */
export function sentenceParts(statement: Statement): readonly (readonly string[])[] {
  let found = parts.get(statement);
  if (!found) {
    found = split(statement.visible.text);
    parts.set(statement, found);
  }
  return found;
}
