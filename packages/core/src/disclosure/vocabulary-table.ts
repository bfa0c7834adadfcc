/** Different words whose vocabularies are remembered; a hostile policy must not fill the memory. */
const REMEMBERED_WORDS = 50_000;

/** Where a word stands: tokens, ascending. */
export type WordPositions = readonly number[];

/** Word lists of a lexicon, turned round: from a word of a policy to every list that holds it. */
export class VocabularyTable {
  #size = 0;
  readonly #byWord = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #remembered = new Map<string, readonly number[]>();

  /** Adds a list; the number that it gets counts from 0. */
  add(words: readonly string[], stems: readonly string[]): number {
    const id = this.#size++;
    for (const word of new Set(words)) addTo(this.#byWord, word, id);
    for (const stem of new Set(stems)) addTo(this.#byStem, stem, id);
    this.#remembered.clear();
    return id;
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

function addTo(lists: Map<string, number[]>, key: string, id: number): void {
  const ids = lists.get(key);
  if (ids) ids.push(id);
  else lists.set(key, [id]);
}
