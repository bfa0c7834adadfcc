/** With up to this many words on the average, what stands between commas behind a colon is a list. */
const MEAN_ITEM = 8;
const FEWEST_ITEMS = 3;

/** Words are what stands between blanks and dashes and holds a letter or digit. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s–—]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * The words of a sentence without a list, all together; else those of what introduces the list, and those of each item.
 * A list begins behind a colon; its items end with semicolons, or they end with commas and are short.
 */
export function sentenceParts(text: string): string[][] {
  const colon = text.search(/:\s/u);
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
