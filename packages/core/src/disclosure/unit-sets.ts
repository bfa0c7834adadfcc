import { ExpressionKind } from "./compiled-lexicon.ts";
import type { ExpressionTable } from "./expression-table.ts";
import type { Spans } from "./spans.ts";
import type { TokenIndex } from "./token-index.ts";
import { NO_CLASS, type WordLists } from "./word-lists.ts";

/** Members of a set at most: in a longer policy a member is a block of units that follow each other. */
const LARGEST_SET = 2048;

/** Of all expressions those that a usual policy has the words for. */
const EXPECTED_SHARE = 0.25;

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
  /** The sets that have, or had, a member, one behind the other; first one that never has, for all other expressions. */
  #bits: Int32Array;
  #end: number;
  /** For each expression where its set begins in `#bits`. */
  readonly #starts: Int32Array;
  /** For each expression: has its set a member? Most have none, and then nothing of them need be read. */
  readonly #hasMember: Uint8Array;

  /** @param classes for each token of the policy the class of its word */
  constructor(index: TokenIndex, lists: WordLists, classes: Int32Array) {
    this.#index = index;
    this.#table = lists.expressions;
    let shift = 0;
    while (index.units.length >> shift > LARGEST_SET) shift++;
    this.#shift = shift;
    this.#length = ((index.units.length >> shift) >> 5) + 1;
    this.#bits = new Int32Array((1 + Math.ceil(this.#table.count * EXPECTED_SHARE)) * this.#length);
    this.#end = this.#length;
    this.#starts = new Int32Array(this.#table.count);
    this.#hasMember = new Uint8Array(this.#table.count);
    this.#addWords(lists, classes);
    for (const number of this.#table.composed) {
      if (this.#table.kindOf(number) === ExpressionKind.recogniser) this.#fill(number);
      else this.update(number);
    }
  }

  /** Does no unit hold the expression? */
  isEmpty(number: number): boolean {
    return this.#hasMember[number] === 0;
  }

  /** May the unit hold the expression? */
  has(number: number, unit: number): boolean {
    const block = unit >> this.#shift;
    return ((this.#bits[this.#startOf(number) + (block >> 5)] ?? 0) & (1 << (block & 31))) !== 0;
  }

  /** The first unit from `unit` on that may hold the expression; -1 where none does. */
  next(number: number, unit: number): number {
    const first = this.#startOf(number);
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
    this.#clear(number);
    if (this.#table.kindOf(number) === ExpressionKind.any) {
      for (let part = start; part < end; part++) this.#add(number, code[part] ?? 0);
      return;
    }
    let hasNeeded = false;
    for (let step = start + 2; step < end; step += 3) {
      if (code[step + 2] === 1) continue;
      if (this.isEmpty(code[step] ?? 0)) return;
      hasNeeded = true;
    }
    // Of optional steps alone any may stand for the whole.
    if (hasNeeded) this.#addCommon(number, start + 2, end);
    else for (let step = start + 2; step < end; step += 3) this.#add(number, code[step] ?? 0);
  }

  /** Takes over where the expression was found. */
  set(number: number, spans: Spans): void {
    this.#clear(number);
    if (!spans.length) return;
    const first = this.#open(number);
    for (let span = 0; span < spans.length; span += 2) {
      const block = (this.#index.unitOfToken[spans[span] ?? 0] ?? 0) >> this.#shift;
      const element = first + (block >> 5);
      this.#bits[element] = (this.#bits[element] ?? 0) | (1 << (block & 31));
    }
  }

  #startOf(number: number): number {
    return this.#starts[number] ?? 0;
  }

  /** Makes room for members of a set; gives the place where it begins. */
  #open(number: number): number {
    this.#hasMember[number] = 1;
    const known = this.#startOf(number);
    if (known !== 0) return known;
    const start = this.#end;
    this.#end += this.#length;
    this.#starts[number] = start;
    if (this.#end > this.#bits.length) {
      const bits = new Int32Array(this.#end * 2);
      bits.set(this.#bits);
      this.#bits = bits;
    }
    return start;
  }

  #addWords(lists: WordLists, classes: Int32Array): void {
    const { unitOfToken } = this.#index;
    // The units of each class that the policy has words of, one set behind the other.
    const starts = new Int32Array(lists.classCount).fill(-1);
    const found: number[] = [];
    for (let token = 0; token < classes.length; token++) {
      const wordClass = classes[token] ?? NO_CLASS;
      if (wordClass === NO_CLASS || starts[wordClass] !== -1) continue;
      starts[wordClass] = found.length * this.#length;
      found.push(wordClass);
    }
    const units = new Int32Array(found.length * this.#length);
    for (let token = 0; token < classes.length; token++) {
      const wordClass = classes[token] ?? NO_CLASS;
      if (wordClass === NO_CLASS) continue;
      const block = (unitOfToken[token] ?? 0) >> this.#shift;
      const element = (starts[wordClass] ?? 0) + (block >> 5);
      units[element] = (units[element] ?? 0) | (1 << (block & 31));
    }
    for (let place = 0; place < found.length; place++) {
      this.#addToLists(lists.listsOf(found[place] ?? NO_CLASS), units, place * this.#length);
    }
  }

  /** Adds the set that starts at a place of `units` to each of the lists. */
  #addToLists(lists: readonly number[], units: Int32Array, start: number): void {
    for (let index = 0; index < lists.length; index++) this.#open(lists[index] ?? 0);
    for (let element = 0; element < this.#length; element++) {
      const bits = units[start + element] ?? 0;
      // Few words stand all over a policy.
      if (bits === 0) continue;
      for (let index = 0; index < lists.length; index++) {
        const target = this.#startOf(lists[index] ?? 0) + element;
        this.#bits[target] = (this.#bits[target] ?? 0) | bits;
      }
    }
  }

  #fill(number: number): void {
    const start = this.#open(number);
    this.#bits.fill(-1, start, start + this.#length);
  }

  #clear(number: number): void {
    if (this.isEmpty(number)) return;
    const start = this.#startOf(number);
    this.#bits.fill(0, start, start + this.#length);
    this.#hasMember[number] = 0;
  }

  #add(number: number, part: number): void {
    if (this.isEmpty(part)) return;
    const first = this.#open(number);
    const other = this.#startOf(part);
    for (let element = 0; element < this.#length; element++) {
      this.#bits[first + element] = (this.#bits[first + element] ?? 0) | (this.#bits[other + element] ?? 0);
    }
  }

  /** Adds the units that hold every needed step of a sequence; its steps stand in the code from `from` up to `to`. */
  #addCommon(number: number, from: number, to: number): void {
    const { code } = this.#table;
    for (let element = 0; element < this.#length; element++) {
      let bits = -1;
      for (let step = from; step < to && bits !== 0; step += 3) {
        if (code[step + 2] !== 1) bits &= this.#bits[this.#startOf(code[step] ?? 0) + element] ?? 0;
      }
      if (bits === 0) continue;
      const first = this.#open(number);
      this.#bits[first + element] = bits;
    }
  }
}
