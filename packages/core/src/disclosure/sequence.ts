import { ANY_NUMBER } from "./compiled-lexicon.ts";
import type { ExpressionTable } from "./expression-table.ts";
import type { Matcher } from "./matcher.ts";
import { at, firstSpanFrom, NO_SPANS, sortSpans, type Spans } from "./spans.ts";
import type { Unit } from "./token-index.ts";

const NOT_STARTED = -1;

/** What of a sequence is found so far. Kept from unit to unit: new lists would cost more than what they hold. */
class States {
  count = 0;
  /** The token that each state starts with, or NOT_STARTED. */
  readonly starts: number[] = [];
  /** The token after its last word. */
  readonly ends: number[] = [];
  /** The last token that its next word may be, the gap left out. */
  readonly reaches: number[] = [];

  /**
   * Adds a state that is not there yet. States with the same start stand together, and the gaps bound how many
   * there are, so the look back stays short.
   */
  add(start: number, end: number, reach: number): void {
    for (let state = this.count - 1; state >= 0 && this.starts[state] === start; state--) {
      if (this.ends[state] === end && this.reaches[state] === reach) return;
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.reaches[this.count++] = reach;
  }
}

/** A part of a sequence, with what is known of it in the policy. */
interface Step {
  /** Words that may stand before it. */
  readonly gap: number;
  readonly isOptional: boolean;
  /** Is it, or may it be, a single word of a list? Then one of these classes, as bits. */
  readonly hasWords: boolean;
  readonly classes: Int32Array;
  /** Where else it stands. */
  readonly spans: Spans;
}

/** Finds sequences in the units that may hold them. */
export class SequenceFinder {
  readonly #matcher: Matcher;
  readonly #table: ExpressionTable;
  #states = new States();
  #next = new States();

  constructor(matcher: Matcher, table: ExpressionTable) {
    this.#matcher = matcher;
    this.#table = table;
  }

  /** All spans of the sequence, sorted. From each span only as many words ahead are looked at as the gap allows. */
  find(number: number): Spans {
    const { sets, index } = this.#matcher;
    const steps = this.#readSteps(number);
    const found: number[] = [];
    for (let unit = sets.next(number, 0); unit >= 0; unit = sets.next(number, unit + 1)) {
      this.#findInUnit(number, steps, index.unit(unit), found);
    }
    return found;
  }

  #readSteps(number: number): Step[] {
    const { code, choices, starts, ends, isComposed } = this.#table;
    const { lists, sets } = this.#matcher;
    const steps: Step[] = [];
    for (let position = (starts[number] ?? 0) + 2; position < (ends[number] ?? 0); position += 3) {
      const part = code[position] ?? 0;
      const choice = choices[part] ?? -1;
      // What is found of the part narrows the units that may hold the sequence, often to none.
      const spans = isComposed[part] === 1 ? this.#matcher.findComposed(part) : NO_SPANS;
      if (isComposed[part] === 1) sets.update(number);
      if (sets.isEmpty(number)) break;
      steps.push({
        gap: code[position + 1] ?? 0,
        isOptional: code[position + 2] === 1,
        hasWords: choice !== -1,
        classes: lists.classesMatching(choice),
        spans,
      });
    }
    return steps;
  }

  #findInUnit(number: number, steps: readonly Step[], { firstToken, endToken }: Unit, found: number[]): void {
    const { code, starts } = this.#table;
    const atStart = code[starts[number] ?? 0] === 1;
    const wordsBeforeEnd = code[(starts[number] ?? 0) + 1] ?? ANY_NUMBER;
    this.#states.count = 0;
    this.#states.add(NOT_STARTED, firstToken, atStart ? firstToken : endToken);
    for (const step of steps) {
      this.#take(step, endToken - 1);
      if (this.#states.count === 0) return;
    }
    const states = this.#states;
    const first = found.length;
    for (let state = 0; state < states.count; state++) {
      const start = states.starts[state] ?? NOT_STARTED;
      const end = states.ends[state] ?? 0;
      const isAtEnd = wordsBeforeEnd === ANY_NUMBER || endToken - end <= wordsBeforeEnd;
      if (start !== NOT_STARTED && isAtEnd) found.push(start, end);
    }
    if (found.length <= first + 2) return;
    for (const token of sortSpans(found.splice(first))) found.push(token);
  }

  /** Goes on from each state with the step, up to the last token of the unit. */
  #take({ gap, isOptional, hasWords, classes, spans }: Step, lastToken: number): void {
    const tokenClasses = this.#matcher.classes;
    const states = this.#states;
    const next = this.#next;
    next.count = 0;
    for (let state = 0; state < states.count; state++) {
      const start = states.starts[state] ?? NOT_STARTED;
      const from = states.ends[state] ?? 0;
      const reach = Math.min(lastToken, (states.reaches[state] ?? 0) + gap);
      if (isOptional) next.add(start, from, reach);
      for (let token = from; hasWords && token <= reach; token++) {
        const wordClass = tokenClasses[token] ?? 0;
        if (((classes[wordClass >> 5] ?? 0) & (1 << (wordClass & 31))) === 0) continue;
        next.add(start === NOT_STARTED ? token : start, token + 1, token + 1);
      }
      if (!spans.length) continue;
      for (
        let span = firstSpanFrom(spans, from);
        span < spans.length && at(spans, span) <= reach;
        span += 2
      ) {
        const end = at(spans, span + 1);
        next.add(start === NOT_STARTED ? at(spans, span) : start, end, end);
      }
    }
    this.#states = next;
    this.#next = states;
  }
}
