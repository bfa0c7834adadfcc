import { toIsoDate } from "./iso-date.ts";
import { defineValueReader, type DisclosureValue } from "./value.ts";

export interface DateValue extends DisclosureValue {
  readonly type: "date";
  /** ISO 8601, "2026-05" for a month, "2026" for a year; missing where the day and the month cannot be told apart (03/04/2026). */
  readonly date?: string;
}

/** Dates and, in evidence without one, years that stand alone. */
export const readDates = defineValueReader<DateValue>((context) =>
  context.statements.flatMap((statement) => {
    const dates = context.recognised(context.wordsOf(statement), "date");
    const words = context.evidenceIn(statement);
    const found = dates.length || !words ? dates : context.recognised(words, "year");
    return found.map(({ start, end }): DateValue => {
      const date = toIsoDate(
        Array.from({ length: end - start }, (_, offset) => context.word(start + offset)),
      );
      return { type: "date", ...(date && { date }), ...context.evidence(statement, { start, end }) };
    });
  }),
);
