import { defineValueReader, type DisclosureValue, type ValueReader } from "@policylint/core";

/** A right of the data subject. */
export interface RightValue extends DisclosureValue {
  readonly type: "right";
  /** "GDPR Art. 15". */
  readonly article: string;
}

/** A reader for a disclosure whose evidence grants one right. */
export function rightReader(article: string): ValueReader<RightValue> {
  return defineValueReader((context) =>
    context.statements.flatMap((statement): RightValue[] => {
      const words = context.evidenceIn(statement);
      return words ? [{ type: "right", article, ...context.evidence(statement, words) }] : [];
    }),
  );
}
