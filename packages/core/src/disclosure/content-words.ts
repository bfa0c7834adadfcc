import { tokenize } from "./tokens.ts";

/** Words that two writings of one heading may differ in. */
const FILLERS = new Set(
  "the a an your our my we i you of to and for this that is are s with it do does".split(" "),
);

/** The words of a title or sentence that tell what it is about, in the lexicon's normal form. */
export function contentWords(text: string): string[] {
  return tokenize({ text })
    .map(({ word }) => word)
    .filter((word) => !FILLERS.has(word) && !/^\d/u.test(word));
}

/** Do the words hold the others, one after the other? */
export function containsWords(words: readonly string[], sought: readonly string[]): boolean {
  return words.some((_, start) => sought.every((word, offset) => words[start + offset] === word));
}
