/** Where each different word of a policy stands. */
export class WordPositions {
  /** The different words, by their numbers in the word table. */
  readonly words: readonly number[];
  /** The place of a word in `words`. */
  readonly #places = new Map<number, number>();
  /** Tokens, those of each word together and ascending, with where those of each place of `words` begin. */
  readonly #tokens: Int32Array;
  readonly #starts: Int32Array;

  /** @param numbers for each token the number of its word */
  constructor(numbers: readonly number[]) {
    const words: number[] = [];
    const counts: number[] = [];
    const places = new Int32Array(numbers.length);
    for (let token = 0; token < numbers.length; token++) {
      const number = numbers[token] ?? 0;
      let place = this.#places.get(number);
      if (place === undefined) {
        place = words.push(number) - 1;
        counts.push(0);
        this.#places.set(number, place);
      }
      places[token] = place;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    this.words = words;
    this.#starts = new Int32Array(words.length + 1);
    for (let place = 0; place < words.length; place++) {
      this.#starts[place + 1] = (this.#starts[place] ?? 0) + (counts[place] ?? 0);
    }
    this.#tokens = new Int32Array(numbers.length);
    const next = this.#starts.slice();
    for (let token = 0; token < numbers.length; token++) {
      const place = places[token] ?? 0;
      const position = next[place] ?? 0;
      this.#tokens[position] = token;
      next[place] = position + 1;
    }
  }

  /** Where a word stands: tokens, ascending. */
  of(number: number): Int32Array {
    const place = this.#places.get(number);
    return place === undefined
      ? this.#tokens.subarray(0, 0)
      : this.#tokens.subarray(this.#starts[place], this.#starts[place + 1]);
  }
}
