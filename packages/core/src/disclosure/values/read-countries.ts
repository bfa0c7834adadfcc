import { findCountries } from "./countries.ts";
import type { Mention } from "./mention.ts";
import type { ValueContext } from "./value-context.ts";
import { defineValueReader, type DisclosureValue } from "./value.ts";

/** A country where data go or lie. */
export interface CountryValue extends DisclosureValue {
  readonly type: "country";
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

/** What tells that data leave a country, or that readers live there. */
const ORIGIN = /^(?:outside|beyond|from|leave|leaves|residents?|reside|you)$/u;
const DESTINATION = /^(?:to|into|within)$/u;
const LONGEST_LEAD = 5;

/** The countries that the words of the disclosure name; not those that data come from, nor those in a company's name. */
export const readCountries = defineValueReader<CountryValue>((context) =>
  context.statements.flatMap((statement) => {
    const values: CountryValue[] = [];
    let origin: Mention | undefined;
    for (const mention of findCountries(context, context.wordsOf(statement))) {
      // "outside the United Kingdom, Norway and Switzerland": what is said of the first holds for the list.
      if ((origin && isListed(context, origin.end, mention.start)) || isOrigin(context, mention))
        origin = mention;
      else values.push({ type: "country", code: mention.name, ...context.evidence(statement, mention) });
    }
    return values;
  }),
);

/** Do only words that join the members of a list stand between two positions? */
function isListed(context: ValueContext, from: number, to: number): boolean {
  return context
    .textOf({ start: from, end: to })
    .split(" ")
    .every((word) => /^(?:|and|or|the)$/u.test(word));
}

function isOrigin(context: ValueContext, { start }: Mention): boolean {
  for (let position = start - 1; position >= start - LONGEST_LEAD; position--) {
    const word = context.word(position);
    if (DESTINATION.test(word)) return false;
    if (ORIGIN.test(word)) return true;
  }
  return false;
}
