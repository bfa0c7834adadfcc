import { overlaps, type Mention, type WordRange } from "./mention.ts";
import { findPeriods } from "./find-periods.ts";
import { isOnlyExceeded } from "./period-bound.ts";
import type { Period } from "./period.ts";
import type { ValueContext } from "./value-context.ts";
import { valueVocabulary } from "./value-vocabulary.ts";

/** Words that say how long data are kept, or that they are not; what they say it of stands around them. */
export interface StorageAnchor extends WordRange {
  readonly polarity: "affirmed" | "denied";
  /** Missing where only an event ends the storage, or nothing is stored. */
  readonly period?: Period;
  /** What storage ends with, or what the period runs from. */
  readonly event?: Mention;
}

/** The anchors among words, in order. */
export function findStorageAnchors(context: ValueContext, range: WordRange): StorageAnchor[] {
  const storage = context.mentions(range, valueVocabulary, "storage");
  const others = context.mentions(range, valueVocabulary, "otherPeriods");
  const periods = findPeriods(context, range).filter(
    (found) => !others.some((other) => overlaps(found, other)) && !isOnlyExceeded(context, found.start),
  );
  const anchors: StorageAnchor[] = periods.map(({ start, end, period }) => ({
    start,
    end,
    polarity: "affirmed",
    period,
  }));
  for (const { name, start, end } of storage) {
    const isClose = periods.some((period) => period.start < end + 4 && start < period.end + 4);
    if (name === "immediate" && !isClose) {
      anchors.push({ start, end, polarity: "affirmed", period: { duration: "PT0S" } });
    }
    if (
      name === "denied" &&
      !isLimited(context, storage, periods, end) &&
      !isInterrupted(context, start, end)
    ) {
      anchors.push({ start, end, polarity: "denied" });
    }
  }
  return anchors.sort((left, right) => left.start - right.start);
}

/** Is what is denied only a longer storage, or denied with exceptions? */
function isLimited(
  context: ValueContext,
  storage: readonly Mention[],
  periods: readonly WordRange[],
  end: number,
): boolean {
  return (
    storage.some(({ name, start }) => name === "limited" && start >= end) ||
    periods.some(
      ({ start }) => start >= end && start < end + 8 && !isInterrupted(context, end - 1, start + 1),
    )
  );
}

/** Does the sentence go on with another clause between the negator and the verb? */
function isInterrupted(context: ValueContext, start: number, end: number): boolean {
  for (let position = start + 1; position < end; position++) {
    if (/[,;:]/u.test(context.between(position - 1, position))) return true;
  }
  return false;
}
