/** A stretch of a text that something is said about; offsets in UTF-16 code units, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch in which the same things are said of every character. */
export interface Segment<Item extends Stretch> extends Stretch {
  /** At most `mostItems` of those that reach over the segment, in the order of their starts. */
  readonly items: readonly Item[];
  readonly starting: readonly Item[];
  readonly ending: readonly Item[];
}

/** A hostile document can have any number of findings on one word. */
const mostItems = 8;

/**
 * Cuts stretches that overlap in any way into segments that do not, in ascending order. Linear but for the sorting;
 * empty stretches are left out.
 */
export function toSegments<Item extends Stretch>(stretches: readonly Item[]): Segment<Item>[] {
  const items = stretches
    .filter(({ start, end }) => end > start)
    .sort((left, right) => left.start - right.start);
  const ends = [...items].sort((left, right) => left.end - right.end);
  const segments: Segment<Item>[] = [];
  const open = new Set<Item>();
  let nextStart = 0;
  let nextEnd = 0;
  let position = 0;
  for (;;) {
    const starting: Item[] = [];
    for (let item = items[nextStart]; item?.start === position; item = items[++nextStart]) {
      open.add(item);
      starting.push(item);
    }
    const closing = ends[nextEnd];
    if (!closing) {
      return segments;
    }
    const opening = items[nextStart];
    if (open.size === 0) {
      position = opening?.start ?? position;
      continue;
    }
    const end = Math.min(opening?.start ?? Infinity, closing.end);
    const covered = [...firstOf(open, mostItems)];
    const ending: Item[] = [];
    for (let item = ends[nextEnd]; item?.end === end; item = ends[++nextEnd]) {
      open.delete(item);
      ending.push(item);
    }
    segments.push({ start: position, end, items: covered, starting, ending });
    position = end;
  }
}

function* firstOf<Item>(items: Iterable<Item>, most: number): Iterable<Item> {
  let count = 0;
  for (const item of items) {
    if (count++ === most) return;
    yield item;
  }
}

/** The index of the first of ascending, disjoint stretches that ends after an offset. */
export function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
