import type { CompiledLexicon } from "./compiled-lexicon.ts";

/** Different words whose lists are remembered; a hostile policy must not fill the memory. */
const REMEMBERED_WORDS = 50_000;

/** Where a word stands: tokens, ascending. */
export type WordPositions = readonly number[];

/** The word lists of a lexicon, turned round: from a word of a policy to every list that holds it. */
export class WordLists {
  readonly #byWord: ReadonlyMap<string, readonly number[]>;
  readonly #byStem: ReadonlyMap<string, readonly number[]>;
  readonly #remembered = new Map<string, readonly number[]>();

  constructor({ words, stems }: CompiledLexicon) {
    this.#byWord = new Map(Object.entries(words));
    this.#byStem = new Map(Object.entries(stems));
  }

  /** For each list, by its number, the positions of each of its words that occur; undefined where none does. */
  findAll(positions: ReadonlyMap<string, readonly number[]>): (WordPositions[] | undefined)[] {
    const found: (WordPositions[] | undefined)[] = [];
    for (const [word, tokens] of positions) {
      for (const id of this.#listsOf(word)) {
        const words = found[id];
        if (words) words.push(tokens);
        else found[id] = [tokens];
      }
    }
    return found;
  }

  #listsOf(word: string): readonly number[] {
    let lists = this.#remembered.get(word);
    if (!lists) {
      const ids = new Set(this.#byWord.get(word));
      for (let length = 1; length <= word.length; length++) {
        for (const id of this.#byStem.get(word.slice(0, length)) ?? []) ids.add(id);
      }
      lists = [...ids];
      if (this.#remembered.size >= REMEMBERED_WORDS) this.#remembered.clear();
      this.#remembered.set(word, lists);
    }
    return lists;
  }
}
