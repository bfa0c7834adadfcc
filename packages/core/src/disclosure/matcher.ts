import { ExpressionKind } from "./compiled-lexicon.ts";
import type { ExpressionTable } from "./expression-table.ts";
import { recognise } from "./recognisers.ts";
import { SequenceFinder } from "./sequence.ts";
import { at, firstSpanFrom, NO_SPANS, union, type Spans } from "./spans.ts";
import type { TokenIndex, Unit } from "./token-index.ts";
import { UnitSets } from "./unit-sets.ts";
import type { WordLists } from "./word-lists.ts";

/** Finds the expressions of a lexicon in one policy; each composed one is evaluated at most once. */
export class Matcher {
  readonly index: TokenIndex;
  readonly lists: WordLists;
  /** Where each expression may stand. */
  readonly sets: UnitSets;
  /** For each token the class of its word. */
  readonly classes: Int32Array;
  readonly #table: ExpressionTable;
  readonly #composed = new Map<number, Spans>();
  readonly #sequences: SequenceFinder;

  constructor(index: TokenIndex, lists: WordLists) {
    this.index = index;
    this.lists = lists;
    this.classes = lists.classesOf(index.wordNumbers, index.wordTable);
    this.sets = new UnitSets(index, lists, this.classes);
    this.#table = lists.expressions;
    this.#sequences = new SequenceFinder(this, this.#table);
  }

  /** All spans of the expression in the policy, sorted. */
  find(number: number): Spans {
    const composed = this.findComposed(number);
    if (this.#table.choices[number] === -1) return composed;
    const words: number[] = [];
    for (let unit = this.sets.next(number, 0); unit >= 0; unit = this.sets.next(number, unit + 1)) {
      const { firstToken, endToken } = this.index.unit(unit);
      for (let token = firstToken; token < endToken; token++) {
        if (this.#matchesWord(number, token)) words.push(token, token + 1);
      }
    }
    return union([words, composed]);
  }

  /** A quick look whether the policy has the words for the expression. False only where `find` gives nothing. */
  mayOccur(number: number): boolean {
    return !this.sets.isEmpty(number);
  }

  /** A quick look whether the expression may stand in the unit of this token. */
  mayOccurAt(number: number, token: number): boolean {
    return this.sets.has(number, this.index.unitOfToken[token] ?? 0);
  }

  /** Does the expression match in this run of words? */
  occursIn(number: number, unit: Unit): boolean {
    if (!this.sets.has(number, unit.index)) return false;
    if (this.#table.choices[number] !== -1) {
      for (let token = unit.firstToken; token < unit.endToken; token++) {
        if (this.#matchesWord(number, token)) return true;
      }
    }
    const spans = this.findComposed(number);
    const first = firstSpanFrom(spans, unit.firstToken);
    return first < spans.length && at(spans, first) < unit.endToken;
  }

  /** The spans of the expression that are not single words of its lists. */
  findComposed(number: number): Spans {
    if (this.#table.isComposed[number] === 0 || this.sets.isEmpty(number)) return NO_SPANS;
    let spans = this.#composed.get(number);
    if (!spans) {
      spans = this.#findComposed(number);
      this.#composed.set(number, spans);
    }
    return spans;
  }

  #findComposed(number: number): Spans {
    switch (this.#table.kindOf(number)) {
      case ExpressionKind.any: {
        const found: Spans[] = [];
        for (const part of this.#table.operandsOf(number)) found.push(this.findComposed(part));
        this.sets.update(number);
        return union(found);
      }
      case ExpressionKind.recogniser: {
        const [name = 0] = this.#table.operandsOf(number);
        const spans = recognise(this.index, this.#table.recognisers[name] ?? "");
        this.sets.set(number, spans);
        return spans;
      }
      default: {
        const spans = this.#sequences.find(number);
        this.sets.set(number, spans);
        return spans;
      }
    }
  }

  #matchesWord(number: number, token: number): boolean {
    const classes = this.lists.classesMatching(this.#table.choices[number] ?? -1);
    const wordClass = this.classes[token] ?? 0;
    return ((classes[wordClass >> 5] ?? 0) & (1 << (wordClass & 31))) !== 0;
  }
}
