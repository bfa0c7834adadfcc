import { toIsoDate } from "./iso-date.ts";
import { defineValueReader, type DisclosureValue } from "./value.ts";

export interface DateValue extends DisclosureValue {
  readonly type: "date";
  /** ISO 8601, "2026-05" for a month; missing where the day and the month cannot be told apart (03/04/2026). */
  readonly date?: string;
}

export const readDates = defineValueReader<DateValue>((context) =>
  context.statements.flatMap((statement) =>
    context.recognised(context.wordsOf(statement), "date").map(({ start, end }): DateValue => {
      const words = Array.from({ length: end - start }, (_, offset) => context.word(start + offset));
      const date = toIsoDate(words);
      return { type: "date", ...(date && { date }), ...context.evidence(statement, { start, end }) };
    }),
  ),
);
