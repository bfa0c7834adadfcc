/** An anchor that a dead link may mean. */
export interface NearAnchor {
  readonly id: string;
  /** Do the two differ in nothing but case, number and punctuation? */
  readonly isSame: boolean;
}

/** Finds the one heading that a fragment without a target can mean. */
export class NearAnchors {
  readonly #byLetters = new Map<string, string[]>();
  readonly #byWord = new Map<string, Set<string>>();

  /** @param ids the anchors of headings */
  constructor(ids: readonly string[]) {
    for (const id of ids) {
      const letters = lettersOf(id);
      const same = this.#byLetters.get(letters);
      if (same) same.push(id);
      else this.#byLetters.set(letters, [id]);
      for (const word of wordsOf(id)) {
        const holding = this.#byWord.get(word);
        if (holding) holding.add(id);
        else this.#byWord.set(word, new Set([id]));
      }
    }
  }

  /** The anchor of the same letters, else the one that has all words of the fragment; none where there are several. */
  find(fragment: string): NearAnchor | undefined {
    const letters = lettersOf(fragment);
    const same = letters === "" ? undefined : this.#byLetters.get(letters);
    const [id, second] = same ?? this.#holding(wordsOf(fragment));
    return id === undefined || second !== undefined ? undefined : { id, isSame: same !== undefined };
  }

  /** The first two anchors that have all these words. */
  #holding(words: readonly string[]): string[] {
    const none: ReadonlySet<string> = new Set();
    const [fewest, ...others] = words
      .map((word) => this.#byWord.get(word) ?? none)
      .sort((left, right) => left.size - right.size);
    const found: string[] = [];
    for (const id of fewest ?? none) {
      if (others.every((holding) => holding.has(id))) found.push(id);
      if (found.length > 1) break;
    }
    return found;
  }
}

const lettersOf = (id: string): string =>
  id
    .toLowerCase()
    .replace(/^[\d._-]+/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");

const wordsOf = (id: string): string[] => id.toLowerCase().match(/\p{L}+/gu) ?? [];
