import type { CompiledSequence } from "./compiled-lexicon.ts";
import type { Matcher } from "./matcher.ts";
import { at, firstSpanAhead, NO_SPANS, sortSpans, type Spans } from "./spans.ts";
import type { Unit } from "./token-index.ts";

/**
 * Finds a sequence by joining the positions of its parts. Only units that hold all parts are looked at,
 * and from each span only as many words ahead as the gap allows: the work is linear in the text.
 */
export function findSequence(sequence: CompiledSequence, matcher: Matcher): Spans {
  const lists: Spans[] = [];
  let rarest: Spans | undefined;
  for (const { expression, isOptional } of sequence.steps) {
    const list = matcher.find(expression);
    if (!isOptional && !list.length) return NO_SPANS;
    if (!isOptional && (!rarest || list.length < rarest.length)) rarest = list;
    lists.push(list);
  }
  // Of optional parts alone any may stand for the whole.
  rarest ??= sortSpans(lists.flat());
  const found: number[] = [];
  const cursors = new Array<number>(lists.length).fill(0);
  for (let index = 0; index < rarest.length;) {
    const unit = matcher.index.unitAt(at(rarest, index));
    const missing = advanceTo(unit, sequence.steps, lists, cursors);
    if (missing === undefined) {
      for (const number of findInUnit(sequence, lists, cursors, unit)) found.push(number);
      index = firstSpanAhead(rarest, unit.endToken, index);
    } else if (missing === Number.POSITIVE_INFINITY) break;
    else index = firstSpanAhead(rarest, matcher.index.unitAt(missing).firstToken, index);
  }
  return found;
}

/**
 * Moves each list's cursor to its first span in the unit or behind it. Undefined where the unit holds every part
 * that must be there; else the next token at which a lacking part stands, or infinity where it stands nowhere
 * behind. Cursors only move forward, so that all units together cost one pass over the lists.
 */
function advanceTo(
  { firstToken, endToken }: Unit,
  steps: CompiledSequence["steps"],
  lists: readonly Spans[],
  cursors: number[],
): number | undefined {
  for (let position = 0; position < steps.length; position++) {
    const list = lists[position] ?? NO_SPANS;
    const cursor = firstSpanAhead(list, firstToken, cursors[position] ?? 0);
    cursors[position] = cursor;
    if (steps[position]?.isOptional) continue;
    if (cursor >= list.length) return Number.POSITIVE_INFINITY;
    if (at(list, cursor) >= endToken) return at(list, cursor);
  }
  return undefined;
}

/**
 * What of a sequence is found so far: the token that it starts with (or NOT_STARTED), the token after its last
 * word, and the last token that the next word may be. Triples in one flat array, since most live for one step.
 */
type States = number[];

const NOT_STARTED = -1;

function findInUnit(
  { steps, atStart, wordsBeforeEnd }: CompiledSequence,
  lists: readonly Spans[],
  cursors: readonly number[],
  { firstToken, endToken }: Unit,
): Spans {
  let states: States = [NOT_STARTED, firstToken, atStart ? firstToken : endToken];
  for (let position = 0; position < steps.length; position++) {
    const step = steps[position];
    const list = lists[position];
    if (!step || !list) break;
    const from = cursors[position] ?? 0;
    const next: States = [];
    for (let state = 0; state < states.length; state += 3) {
      const start = at(states, state);
      const end = at(states, state + 1);
      const reach = Math.min(endToken - 1, at(states, state + 2) + step.gap);
      if (step.isOptional) addState(next, start, end, reach);
      for (
        let span = firstSpanAhead(list, end, from);
        span < list.length && at(list, span) <= reach;
        span += 2
      ) {
        const last = at(list, span + 1);
        addState(next, start === NOT_STARTED ? at(list, span) : start, last, last);
      }
    }
    if (!next.length) return NO_SPANS;
    states = next;
  }
  const found: number[] = [];
  for (let state = 0; state < states.length; state += 3) {
    const end = at(states, state + 1);
    const isAtEnd = wordsBeforeEnd === undefined || endToken - end <= wordsBeforeEnd;
    if (at(states, state) !== NOT_STARTED && isAtEnd) found.push(at(states, state), end);
  }
  return sortSpans(found);
}

/**
 * Adds a state that is not there yet. States with the same start stand together, and the gaps bound how many
 * there are, so the look back stays short.
 */
function addState(states: States, start: number, end: number, reach: number): void {
  for (let state = states.length - 3; state >= 0 && states[state] === start; state -= 3) {
    if (states[state + 1] === end && states[state + 2] === reach) return;
  }
  states.push(start, end, reach);
}
