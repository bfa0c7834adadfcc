import { findPeriods } from "./find-periods.ts";
import { boundOf, isOnlyExceeded, type PeriodBound } from "./period-bound.ts";
import { findRegions, namesOf, regionsAbove } from "./regions.ts";
import type { ValueContext } from "./value-context.ts";
import { valueVocabulary } from "./value-vocabulary.ts";
import { defineValueReader, type DisclosureValue } from "./value.ts";

/** Words before a period in which its subject is looked for. */
const LONGEST_LEAD = 10;

/** How long an answer to a request takes. */
export interface ResponseTimeValue extends DisclosureValue {
  readonly type: "response-time";
  /** ISO 8601; of a range ("6 to 8 weeks") the longest. */
  readonly duration: string;
  /** Of a range the shortest, ISO 8601. */
  readonly shortest?: string;
  /** Are the days only those that are worked on? */
  readonly workingDays?: true;
  readonly bound?: PeriodBound;
  /** Is it time added to the first, for requests that are complex? */
  readonly isExtension: boolean;
  /** Where it holds: ISO 3166 codes, "EU", "EEA", "elsewhere"; from the sentence or what it stands under. */
  readonly regions: readonly string[];
}

export const readResponseTimes = defineValueReader<ResponseTimeValue>((context) =>
  context.statements.flatMap((statement) => {
    const range = context.wordsOf(statement);
    const own = findRegions(context, range);
    const regions = own.length ? namesOf(own) : regionsAbove(context, statement);
    const extensions = context.mentions(range, valueVocabulary, "extensions");
    return findPeriods(context, range)
      .filter(({ start }) => !isOther(context, start))
      .map(({ start, end, period }): ResponseTimeValue => {
        const bound = boundOf(context, start);
        return {
          type: "response-time",
          ...period,
          ...(bound && { bound }),
          isExtension: extensions.some((extension) => extension.start < end && start < extension.end),
          regions,
          ...context.evidence(statement, { start, end }),
        };
      });
  }),
);

/** Is the period one of something else: of the past, of a receipt's confirmation, of an appeal? */
function isOther(context: ValueContext, start: number): boolean {
  const before = Array.from({ length: LONGEST_LEAD }, (_, distance) => context.word(start - 1 - distance));
  return (
    isOnlyExceeded(context, start) ||
    /^(?:past|last|previous|preceding|prior|every)$/u.test(before[0] ?? "") ||
    before.some((word) => /^(?:confirm|acknowledge|acknowledgement|appeal|submitting)$/u.test(word))
  );
}
