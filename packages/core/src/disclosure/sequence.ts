import type { Expression, Matcher } from "./expression.ts";
import { at, filterSpans, firstSpanFrom, NO_SPANS, sortSpans, type Spans } from "./spans.ts";
import type { Unit } from "./token-index.ts";

/** A part of a sequence, with the number of words that may stand before it. */
export interface SequenceStep {
  readonly expression: Expression;
  readonly isOptional: boolean;
  readonly gap: number;
}

/** Parts that follow each other within one unit. */
export interface Sequence {
  readonly steps: readonly SequenceStep[];
  /** Must it begin at the unit's first word, the first step's gap left out? */
  readonly atStart: boolean;
  /** Words that may stand between the last step and the end of the unit; undefined where any number may. */
  readonly wordsBeforeEnd: number | undefined;
}

/** Spans found so far, and the words that may stand before the next step. */
interface Prefix {
  /** Undefined before the first step that is there. */
  readonly spans: Spans | undefined;
  readonly gap: number;
}

const NOTHING_YET: readonly Prefix[] = [{ spans: undefined, gap: 0 }];

/**
 * Finds a sequence by joining the positions of its parts. Only units that hold the rarest part are looked at,
 * and from each span only as many words ahead as the gap allows: the work is linear in the text.
 */
export function findSequence(sequence: Sequence, matcher: Matcher): Spans {
  const lists = sequence.steps.map(({ expression }) => matcher.find(expression));
  let rarest: Spans | undefined;
  for (const [position, step] of sequence.steps.entries()) {
    const list = lists[position] ?? NO_SPANS;
    if (!step.isOptional && (!rarest || list.length < rarest.length)) rarest = list;
  }
  // Of optional parts alone any may stand for the whole.
  rarest ??= sortSpans(lists.flat());
  const found: number[] = [];
  for (let index = 0; index < rarest.length;) {
    const unit = matcher.index.unitAt(at(rarest, index));
    if (holdsAll(sequence.steps, lists, unit)) {
      for (const number of findInUnit(sequence, lists, unit)) found.push(number);
    }
    index = firstSpanFrom(rarest, unit.endToken, index);
  }
  return found;
}

/** Does the unit hold all parts, one after the other? Most do not, and this is cheaper than joining them. */
function holdsAll(steps: readonly SequenceStep[], lists: readonly Spans[], unit: Unit): boolean {
  let token = unit.firstToken;
  for (let position = 0; position < steps.length; position++) {
    if (steps[position]?.isOptional) continue;
    const list = lists[position] ?? NO_SPANS;
    const first = firstSpanFrom(list, token);
    if (first >= list.length || at(list, first) >= unit.endToken) return false;
    token = at(list, first) + 1;
  }
  return true;
}

function findInUnit(
  { steps, atStart, wordsBeforeEnd }: Sequence,
  lists: readonly Spans[],
  unit: Unit,
): Spans {
  let prefixes: readonly Prefix[] = NOTHING_YET;
  for (const [position, { isOptional, gap }] of steps.entries()) {
    const list = lists[position] ?? NO_SPANS;
    const from = firstSpanFrom(list, unit.firstToken);
    const spans: number[] = [];
    for (const prefix of prefixes) {
      const reach = prefix.gap + gap;
      if (prefix.spans) appendJoined(spans, prefix.spans, list, from, unit, reach);
      else
        appendFirst(
          spans,
          list,
          from,
          atStart ? Math.min(unit.endToken, unit.firstToken + reach + 1) : unit.endToken,
        );
    }
    const joined = { spans: sortSpans(spans), gap: 0 };
    if (isOptional) prefixes = [...prefixes.map((prefix) => ({ ...prefix, gap: prefix.gap + gap })), joined];
    else if (spans.length) prefixes = [joined];
    else return NO_SPANS;
  }
  const found =
    prefixes.length === 1
      ? (prefixes[0]?.spans ?? NO_SPANS)
      : sortSpans(prefixes.flatMap(({ spans }) => spans ?? NO_SPANS));
  if (wordsBeforeEnd === undefined) return found;
  return filterSpans(found, (_, end) => unit.endToken - end <= wordsBeforeEnd);
}

/** Appends the spans of the list, from index `from` on, that begin before the token `end`. */
function appendFirst(spans: number[], list: Spans, from: number, end: number): void {
  for (let next = from; next < list.length && at(list, next) < end; next += 2) {
    spans.push(at(list, next), at(list, next + 1));
  }
}

/** Appends each left span joined with each span of the list, from index `from` on, that begins within reach. */
function appendJoined(
  spans: number[],
  left: Spans,
  list: Spans,
  from: number,
  unit: Unit,
  reach: number,
): void {
  for (let index = 0; index < left.length; index += 2) {
    const end = at(left, index + 1);
    const limit = Math.min(unit.endToken, end + reach + 1);
    for (let next = from; next < list.length && at(list, next) < limit; next += 2) {
      if (at(list, next) >= end) spans.push(at(left, index), at(list, next + 1));
    }
  }
}
