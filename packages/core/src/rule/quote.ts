const LONGEST_QUOTE = 100;

/** Words of a policy for a message: on one line, cut between two of them where they are many. */
export function shortenQuote(text: string): string {
  const folded = text.replace(/\s+/gu, " ").trim();
  if (folded.length <= LONGEST_QUOTE) return folded;
  const cut = folded.lastIndexOf(" ", LONGEST_QUOTE);
  return `${folded.slice(0, cut > 0 ? cut : LONGEST_QUOTE)} …`;
}
