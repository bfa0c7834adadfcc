import type { SourceLocation } from "@eslint/core";
import type { Statement } from "../../document/types.ts";
import type { SourceRange } from "../../types.ts";
import type { ValueContext } from "./value-context.ts";

/** Where a value stands: the smallest run of words that says it. */
export interface ValueEvidence {
  /** The words as a reader sees them, white space folded. */
  readonly quote: string;
  readonly loc: SourceLocation;
  readonly range: SourceRange;
  /** The sentence, list item or table row that it was read from. */
  readonly statement: Statement;
}

/** A fact read out of a disclosure's words; `type` tells which, and with it the other properties. */
export interface DisclosureValue extends ValueEvidence {
  readonly type: string;
}

/** Reads the values of one type out of the words of a disclosure, in document order. */
export type ValueReader<Value extends DisclosureValue = DisclosureValue> = (
  context: ValueContext,
) => readonly Value[];

/** A reader that reads each disclosure of a policy once, however many rules ask. */
export function defineValueReader<Value extends DisclosureValue>(
  read: ValueReader<Value>,
): ValueReader<Value> {
  const known = new WeakMap<ValueContext, readonly Value[]>();
  return (context) => {
    let values = known.get(context);
    if (!values) known.set(context, (values = read(context)));
    return values;
  };
}
