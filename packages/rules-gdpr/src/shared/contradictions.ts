import type { ValueEvidence } from "@policylint/core";

/** Words of a policy with their place. */
export type Words = Pick<ValueEvidence, "quote" | "loc" | "range" | "statement">;

/** Two places that cannot both be true, in the order of the text. */
export interface Contradiction {
  readonly earlier: Words;
  readonly later: Words;
}

/**
 * Each denial with the first words of another statement that belie it: those behind it, else before it. Of the same two
 * statements, and of several denials that the same words belie, one is enough.
 */
export function contradictionsOf(denied: readonly Words[], affirmed: readonly Words[]): Contradiction[] {
  const used = new Set<Words>();
  return denied.flatMap((denial): Contradiction[] => {
    const isElsewhere = ({ statement }: Words): boolean => statement !== denial.statement;
    const other =
      affirmed.find((words) => words.range[0] > denial.range[0] && isElsewhere(words)) ??
      affirmed.find(isElsewhere);
    if (!other || used.has(other)) return [];
    used.add(other);
    return [
      other.range[0] < denial.range[0]
        ? { earlier: other, later: denial }
        : { earlier: denial, later: other },
    ];
  });
}
