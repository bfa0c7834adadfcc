import type { Spans } from "./spans.ts";

/** Different words whose vocabularies are remembered; a hostile policy must not fill the memory. */
const REMEMBERED_WORDS = 50_000;

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

  /** For each list, by its number, the spans of its words among `words`; undefined where none of them occurs. */
  findAll(words: readonly string[]): (Spans | undefined)[] {
    const found: (number[] | undefined)[] = [];
    for (let token = 0; token < words.length; token++) {
      for (const id of this.#listsOf(words[token] ?? "")) {
        const spans = found[id];
        if (spans) spans.push(token, token + 1);
        else found[id] = [token, token + 1];
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
