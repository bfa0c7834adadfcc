import type { Mention, WordRange } from "./mention.ts";
import type { StorageAnchor } from "./storage-anchors.ts";
import type { ValueContext } from "./value-context.ts";

/** "until your account is closed": storage ends there, and what follows may be about other data. */
const UNTIL = /^(?:as|so|while|whilst|until|till|during|throughout|duration|for|unless)$/u;

/**
 * Gives each event to the anchor it belongs to, or makes it one of its own.
 * @param categories where kinds of data are named
 */
export function addEvents(
  context: ValueContext,
  anchors: readonly StorageAnchor[],
  events: readonly Mention[],
  categories: readonly WordRange[],
): StorageAnchor[] {
  const result = [...anchors];
  for (const event of events) {
    const nearest = nearestIndex(anchors, event);
    const anchor = anchors[nearest];
    const first = anchor && Math.min(anchor.end, event.end);
    const last = anchor && Math.max(anchor.start, event.start);
    const isApart =
      first !== undefined &&
      last !== undefined &&
      endsStorage(context, event) &&
      categories.some(({ start, end }) => start >= first && end <= last);
    if (!anchor || isApart || anchor.polarity === "denied") {
      result.push({ start: event.start, end: event.end, polarity: "affirmed", event });
    } else if (!result[nearest]?.event) result[nearest] = { ...anchor, event };
  }
  return result.sort((left, right) => left.start - right.start);
}

/** Is it said with the event ("until …", "as long as …") that storage lasts so long? */
export function endsStorage(context: ValueContext, { start }: Mention): boolean {
  return [start - 2, start - 1, start].some((position) => UNTIL.test(context.word(position)));
}

function nearestIndex(anchors: readonly WordRange[], { start, end }: WordRange): number {
  let nearest = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, anchor] of anchors.entries()) {
    const distance = Math.max(anchor.start - end, start - anchor.end);
    if (distance < shortest) {
      nearest = index;
      shortest = distance;
    }
  }
  return nearest;
}
