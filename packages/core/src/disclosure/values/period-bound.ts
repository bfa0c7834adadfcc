import type { ValueContext } from "./value-context.ts";

/** Is a period, or what it is the limit of, the longest ("up to") or the shortest ("at least")? */
export type PeriodBound = "longest" | "shortest";

/** Is it a period that nothing goes beyond ("not longer than …")? */
export function isNotExceeded(context: ValueContext, start: number): boolean {
  return context.word(start - 1) === "than" && /^(?:longer|more|later)$/u.test(context.word(start - 2));
}

/** What the words before a period that begins at a position make of it. */
export function boundOf(context: ValueContext, start: number): PeriodBound | undefined {
  const before = [3, 2, 1].map((distance) => context.word(start - distance)).join(" ");
  if (isNotExceeded(context, start) || /(?:up to|maximum(?: of)?|at most|within)$/u.test(before)) {
    return "longest";
  }
  return /(?:at least|minimum(?: of)?|(?:not|no) less than)$/u.test(before) ? "shortest" : undefined;
}

/** "we keep some files for longer than a day" gives no period; "not longer than a day" does. */
export function isOnlyExceeded(context: ValueContext, start: number): boolean {
  if (context.word(start - 1) !== "than" || !/^(?:longer|more|later|older)$/u.test(context.word(start - 2))) {
    return false;
  }
  return ![3, 4, 5, 6].some((distance) => /^(?:no|not|never)$/u.test(context.word(start - distance)));
}
