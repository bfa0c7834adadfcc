import { ExpressionKind } from "./compiled-lexicon.ts";
import type { ExpressionTable } from "./expression-table.ts";
import type { Spans } from "./spans.ts";
import type { TokenIndex } from "./token-index.ts";
import { NO_CLASS, type WordLists } from "./word-lists.ts";

/** Members of a set at most: in a longer policy a member is a block of units that follow each other. */
const LARGEST_SET = 2048;

/**
 * For each expression the units of a policy that may hold it, as bits. At first these are the units that have the
 * words for it at all, which costs a few operations on whole sets; most expressions turn out to stand nowhere, and
 * the others are looked for in their units only.
 */
export class UnitSets {
  readonly #index: TokenIndex;
  readonly #table: ExpressionTable;
  /** Binary logarithm of the units in a block. */
  readonly #shift: number;
  /** Elements of a set. */
  readonly #length: number;
  /** The sets of all expressions, one behind the other. */
  readonly #bits: Int32Array;

  /** @param classes for each token of the policy the class of its word */
  constructor(index: TokenIndex, lists: WordLists, classes: Int32Array) {
    this.#index = index;
    this.#table = lists.expressions;
    let shift = 0;
    while (index.units.length >> shift > LARGEST_SET) shift++;
    this.#shift = shift;
    this.#length = ((index.units.length >> shift) >> 5) + 1;
    this.#bits = new Int32Array(this.#table.count * this.#length);
    this.#addWords(lists, classes);
    for (const number of this.#table.composed) {
      if (this.#table.kindOf(number) === ExpressionKind.recogniser) this.#fill(number);
      else this.update(number);
    }
  }

  /** Does no unit hold the expression? */
  isEmpty(number: number): boolean {
    const end = (number + 1) * this.#length;
    for (let element = number * this.#length; element < end; element++) {
      if (this.#bits[element] !== 0) return false;
    }
    return true;
  }

  /** May the unit hold the expression? */
  has(number: number, unit: number): boolean {
    const block = unit >> this.#shift;
    return ((this.#bits[number * this.#length + (block >> 5)] ?? 0) & (1 << (block & 31))) !== 0;
  }

  /** The first unit from `unit` on that may hold the expression; -1 where none does. */
  next(number: number, unit: number): number {
    const first = number * this.#length;
    const block = unit >> this.#shift;
    let element = block >> 5;
    let bits = (this.#bits[first + element] ?? 0) & (-1 << (block & 31));
    while (bits === 0) {
      if (++element >= this.#length) return -1;
      bits = this.#bits[first + element] ?? 0;
    }
    const found = Math.max(unit, (element * 32 + 31 - Math.clz32(bits & -bits)) << this.#shift);
    return found < this.#index.units.length ? found : -1;
  }

  /** Takes over what is known by now of the parts of a choice or sequence. */
  update(number: number): void {
    const { code } = this.#table;
    const start = this.#table.starts[number] ?? 0;
    const end = this.#table.ends[number] ?? 0;
    if (this.#table.kindOf(number) === ExpressionKind.any) {
      this.#clear(number);
      for (let part = start; part < end; part++) this.#add(number, code[part] ?? 0);
      return;
    }
    let hasNeeded = false;
    for (let step = start + 2; step < end; step += 3) {
      if (code[step + 2] === 1) continue;
      if (hasNeeded) this.#intersect(number, code[step] ?? 0);
      else this.#copy(number, code[step] ?? 0);
      hasNeeded = true;
    }
    if (hasNeeded) return;
    // Of optional steps alone any may stand for the whole.
    this.#clear(number);
    for (let step = start + 2; step < end; step += 3) this.#add(number, code[step] ?? 0);
  }

  /** Takes over where the expression was found. */
  set(number: number, spans: Spans): void {
    this.#clear(number);
    const first = number * this.#length;
    for (let span = 0; span < spans.length; span += 2) {
      const block = (this.#index.unitOfToken[spans[span] ?? 0] ?? 0) >> this.#shift;
      const element = first + (block >> 5);
      this.#bits[element] = (this.#bits[element] ?? 0) | (1 << (block & 31));
    }
  }

  #addWords(lists: WordLists, classes: Int32Array): void {
    const set = new Int32Array(this.#length);
    for (const word of this.#index.positions.words) {
      const tokens = this.#index.positions.of(word);
      const wordClass = classes[tokens[0] ?? 0] ?? NO_CLASS;
      if (wordClass === NO_CLASS) continue;
      set.fill(0);
      for (let index = 0; index < tokens.length; index++) {
        const block = (this.#index.unitOfToken[tokens[index] ?? 0] ?? 0) >> this.#shift;
        set[block >> 5] = (set[block >> 5] ?? 0) | (1 << (block & 31));
      }
      for (const list of lists.listsOf(wordClass)) {
        const first = list * this.#length;
        for (let element = 0; element < this.#length; element++) {
          this.#bits[first + element] = (this.#bits[first + element] ?? 0) | (set[element] ?? 0);
        }
      }
    }
  }

  #fill(number: number): void {
    this.#bits.fill(-1, number * this.#length, (number + 1) * this.#length);
  }

  #clear(number: number): void {
    this.#bits.fill(0, number * this.#length, (number + 1) * this.#length);
  }

  #copy(number: number, part: number): void {
    const first = number * this.#length;
    const other = part * this.#length;
    for (let element = 0; element < this.#length; element++) {
      this.#bits[first + element] = this.#bits[other + element] ?? 0;
    }
  }

  #add(number: number, part: number): void {
    const first = number * this.#length;
    const other = part * this.#length;
    for (let element = 0; element < this.#length; element++) {
      this.#bits[first + element] = (this.#bits[first + element] ?? 0) | (this.#bits[other + element] ?? 0);
    }
  }

  #intersect(number: number, part: number): void {
    const first = number * this.#length;
    const other = part * this.#length;
    for (let element = 0; element < this.#length; element++) {
      this.#bits[first + element] = (this.#bits[first + element] ?? 0) & (this.#bits[other + element] ?? 0);
    }
  }
}
