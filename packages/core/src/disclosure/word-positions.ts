const NOWHERE = new Int32Array(0);

/** Where each different word of a policy stands. */
export class WordPositions {
  /** By the number of a word in the word table its place among the different words. */
  readonly #places = new Map<number, number>();
  /** Tokens, those of each word together and ascending, with where those of each place begin. */
  readonly #tokens: Int32Array;
  readonly #starts: Int32Array;

  /** @param numbers for each token the number of its word */
  constructor(numbers: readonly number[]) {
    const counts: number[] = [];
    const places = new Int32Array(numbers.length);
    for (let token = 0; token < numbers.length; token++) {
      const number = numbers[token] ?? 0;
      let place = this.#places.get(number);
      if (place === undefined) {
        place = counts.push(0) - 1;
        this.#places.set(number, place);
      }
      places[token] = place;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    this.#starts = new Int32Array(counts.length + 1);
    for (let place = 0; place < counts.length; place++) {
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
      ? NOWHERE
      : this.#tokens.subarray(this.#starts[place], this.#starts[place + 1]);
  }
}
