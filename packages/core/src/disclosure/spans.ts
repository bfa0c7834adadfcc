/**
 * A list of spans of tokens as pairs in one flat array: start, end (exclusive), start, end, …
 * Sorted by start, then end, without doubles. A span never reaches from one unit into the next.
 */
export type Spans = readonly number[];

export const NO_SPANS: Spans = [];

/** The number at an index that is known to exist. */
export function at(numbers: Spans, index: number): number {
  return numbers[index] ?? 0;
}

/** The spans of single tokens at these positions, which ascend within each list. */
export function singles(lists: readonly (readonly number[])[]): Spans {
  let positions: readonly number[] = lists[0] ?? [];
  for (let list = 1; list < lists.length; list++) positions = merge(positions, lists[list] ?? []);
  const spans: number[] = [];
  for (let index = 0; index < positions.length; index++) {
    const position = at(positions, index);
    spans.push(position, position + 1);
  }
  return spans;
}

/** Merges two ascending lists that have no number in common. */
function merge(left: readonly number[], right: readonly number[]): number[] {
  const merged: number[] = [];
  let next = 0;
  for (let index = 0; index < left.length; index++) {
    const number = at(left, index);
    while (next < right.length && at(right, next) < number) merged.push(at(right, next++));
    merged.push(number);
  }
  while (next < right.length) merged.push(at(right, next++));
  return merged;
}

/** All spans of all lists. */
export function union(lists: readonly Spans[]): Spans {
  let all: Spans = NO_SPANS;
  for (const list of lists) {
    if (!all.length) all = list;
    else if (list.length) all = mergeSpans(all, list);
  }
  return all;
}

/** The runs of tokens that the spans cover, none touching the next. */
export function coverage(spans: Spans): Spans {
  const runs: number[] = [];
  let reached = -1;
  for (let index = 0; index < spans.length; index += 2) {
    if (at(spans, index) > reached) runs.push(at(spans, index), at(spans, index + 1));
    else runs.push(Math.max(runs.pop() ?? 0, at(spans, index + 1)));
    reached = at(runs, runs.length - 1);
  }
  return runs;
}

/** Merges two sorted lists of spans, without doubles. */
function mergeSpans(left: Spans, right: Spans): Spans {
  const merged: number[] = [];
  let one = 0;
  let other = 0;
  while (one < left.length && other < right.length) {
    const difference = at(left, one) - at(right, other) || at(left, one + 1) - at(right, other + 1);
    if (difference <= 0) {
      merged.push(at(left, one), at(left, one + 1));
      one += 2;
    }
    if (difference < 0) continue;
    if (difference > 0) merged.push(at(right, other), at(right, other + 1));
    other += 2;
  }
  for (; one < left.length; one++) merged.push(at(left, one));
  for (; other < right.length; other++) merged.push(at(right, other));
  return merged;
}

/** Sorts pairs and drops doubles; gives the same array back where there is nothing to do. */
export function sortSpans(pairs: number[]): Spans {
  let sorted = true;
  for (let index = 2; index < pairs.length && sorted; index += 2) {
    const step = at(pairs, index) - at(pairs, index - 2);
    sorted = step > 0 || (step === 0 && at(pairs, index + 1) > at(pairs, index - 1));
  }
  if (sorted) return pairs;
  // One number a pair sorts fast: both halves stay exact below 2^26 tokens.
  const keys = new Float64Array(pairs.length / 2);
  for (let index = 0; index < pairs.length; index += 2) {
    keys[index / 2] = at(pairs, index) * 0x4000000 + at(pairs, index + 1);
  }
  keys.sort();
  const result: number[] = [];
  let previous = -1;
  for (const key of keys) {
    if (key !== previous) result.push(Math.floor(key / 0x4000000), key % 0x4000000);
    previous = key;
  }
  return result;
}

/** The spans for which the test holds; mostly that is all of them or none. */
export function filterSpans(spans: Spans, test: (start: number, end: number) => boolean): Spans {
  const holdsOf = (index: number): boolean => test(at(spans, index), at(spans, index + 1));
  let index = 0;
  while (index < spans.length && holdsOf(index)) index += 2;
  if (index === spans.length) return spans;
  const kept = spans.slice(0, index);
  for (index += 2; index < spans.length; index += 2) {
    if (holdsOf(index)) kept.push(at(spans, index), at(spans, index + 1));
  }
  return kept;
}

/** Index (of a start) of the first span that begins at `token` or later; the length of the list where none does. */
export function firstSpanFrom(spans: Spans, token: number): number {
  let low = 0;
  let high = spans.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(spans, middle * 2) < token) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}
