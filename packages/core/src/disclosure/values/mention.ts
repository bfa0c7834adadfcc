/** Words of a policy that were recognised. Positions count its words from 0; the end is exclusive. */
export interface Mention {
  /** What the words mean, as its finder names it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Those that stand wholly between two positions; the list is sorted and without overlaps. */
export function mentionsBetween(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
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

export const overlaps = (
  one: Pick<Mention, "start" | "end">,
  other: Pick<Mention, "start" | "end">,
): boolean => one.start < other.end && other.start < one.end;
