/** Different words that policies may share a table for; a hostile policy must not fill the memory for good. */
const LARGEST_TABLE = 50_000;

/** Numbers for words, the same in every policy that shares the table: what is known of a word is then looked up by number. */
export class WordTable {
  /** Each word by its number. */
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of the word, a new one where it was not asked for before. */
  numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.#numbers.set(word, number);
    }
    return number;
  }

  /** The number of the word; -1 where it was not asked for before. */
  find(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }
}

let table = new WordTable();

/** The table for a policy that is to be read: that of the policies before, until it has grown too large. */
export function shareWordTable(): WordTable {
  if (table.words.length > LARGEST_TABLE) table = new WordTable();
  return table;
}
