import { shortenQuote, type ValueEvidence } from "@policylint/core";

/** The other places of a contradiction, as a report's related locations. */
export function relatedWords(
  words: readonly Pick<ValueEvidence, "loc" | "quote">[],
): { message: string; loc: ValueEvidence["loc"] }[] {
  return words.map(({ loc, quote }) => ({ message: `The policy also says "${shortenQuote(quote)}".`, loc }));
}
