/** A run of words of a policy. Positions count its words from 0; the end is exclusive. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** Words that were recognised. */
export interface Mention extends WordRange {
  /** What the words mean, as its finder names it. */
  readonly name: string;
}

/** Those that stand wholly between two positions; the list is sorted and without overlaps. */
export function mentionsBetween(
  mentions: readonly Mention[],
  start: number,
  end: number,
): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((mentions[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
  return mentions.slice(low, last);
}

/** Sorted; of two that overlap the one that begins first, then the longer. */
export function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let reached = 0;
  for (const mention of mentions.toSorted(
    (left, right) => left.start - right.start || right.end - left.end,
  )) {
    if (mention.start < reached) continue;
    kept.push(mention);
    reached = mention.end;
  }
  return kept;
}

export function overlaps(one: WordRange, other: WordRange): boolean {
  return one.start < other.end && other.start < one.end;
}

export function contains(outer: WordRange, inner: WordRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
