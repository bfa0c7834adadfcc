/**
 * A list of spans of tokens as pairs in one flat array: start, end (exclusive), start, end, …
 * Sorted by start, then end, without doubles.
 */
export type Spans = readonly number[];

export const NO_SPANS: Spans = [];

/** The spans for which the test holds. */
export function filterSpans(spans: Spans, test: (start: number, end: number) => boolean): Spans {
  const kept: number[] = [];
  for (let index = 0; index < spans.length; index += 2) {
    const start = at(spans, index);
    const end = at(spans, index + 1);
    if (test(start, end)) kept.push(start, end);
  }
  return kept;
}

/** Sorts pairs and drops doubles. */
function normalise(pairs: number[]): Spans {
  let sorted = true;
  for (let index = 2; index < pairs.length && sorted; index += 2) {
    sorted = isBefore(pairs, index - 2, pairs, index);
  }
  if (sorted) return pairs;
  const order = Array.from({ length: pairs.length / 2 }, (_, pair) => pair * 2);
  order.sort((a, b) => at(pairs, a) - at(pairs, b) || at(pairs, a + 1) - at(pairs, b + 1));
  const result: number[] = [];
  for (const index of order) {
    const start = at(pairs, index);
    const end = at(pairs, index + 1);
    if (result.at(-2) !== start || result.at(-1) !== end) result.push(start, end);
  }
  return result;
}

function at(numbers: Spans, index: number): number {
  return numbers[index] ?? Number.POSITIVE_INFINITY;
}

function isBefore(a: Spans, left: number, b: Spans, right: number): boolean {
  return at(a, left) < at(b, right) || (at(a, left) === at(b, right) && at(a, left + 1) < at(b, right + 1));
}

/** The spans of single tokens at these positions. */
export function singles(positions: readonly number[]): Spans {
  const spans: number[] = [];
  for (const position of positions) spans.push(position, position + 1);
  return spans;
}

/** All spans of all lists. */
export function union(lists: readonly Spans[]): Spans {
  const filled = lists.filter((list) => list.length);
  if (filled.length < 2) return filled[0] ?? NO_SPANS;
  return normalise(filled.flat());
}

/**
 * Every `left` followed by a `right` that begins at most `gap` tokens after it, in the same unit. Linear in
 * `left` times `gap`: per left span at most `gap + 1` starts of right spans are looked at.
 */
export function join(left: Spans, right: Spans, gap: number, unitOfToken: readonly number[]): Spans {
  const pairs: number[] = [];
  let low = 0;
  let previousEnd = -1;
  for (let index = 0; index < left.length; index += 2) {
    const start = at(left, index);
    const end = at(left, index + 1);
    if (end < previousEnd) low = 0;
    previousEnd = end;
    low = firstFrom(right, low, end);
    for (let next = low; next < right.length && at(right, next) <= end + gap; next += 2) {
      if (unitOfToken[at(right, next)] !== unitOfToken[start]) break;
      pairs.push(start, at(right, next + 1));
    }
  }
  return normalise(pairs);
}

/** Index of the first span from `from` on that begins at `token` or later. */
function firstFrom(spans: Spans, from: number, token: number): number {
  let low = from / 2;
  let high = spans.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(spans, middle * 2) < token) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}
