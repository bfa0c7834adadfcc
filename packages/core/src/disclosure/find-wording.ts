import type { CompiledWording } from "./compiled-lexicon.ts";
import { rangeOfTokens, wordsOfTokens } from "./locate.ts";
import type { Matcher } from "./matcher.ts";
import { createVeto, shortestMatches } from "./phrase-hits.ts";
import { at } from "./spans.ts";
import type { PolicyIndex } from "./token-index.ts";
import type { WordingMatch } from "./wording.ts";

interface Place {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

/** Every place of a wording, in the order of the text: of matches that share words the leftmost, then longest. */
export function findWording(
  { phrases, never }: CompiledWording,
  matcher: Matcher,
  { tokens, lines }: PolicyIndex,
): WordingMatch[] {
  const isVetoed = createVeto(never, matcher);
  const places: Place[] = [];
  for (const phrase of phrases) {
    const spans = shortestMatches(phrase, matcher);
    for (let index = 0; index < spans.length; index += 2) {
      const start = at(spans, index);
      const end = at(spans, index + 1);
      if (!isVetoed(start, end)) places.push({ start, end, phrase: phrase.source });
    }
  }
  places.sort((left, right) => left.start - right.start || right.end - left.end);
  const matches: WordingMatch[] = [];
  let reached = 0;
  for (const { start, end, phrase } of places) {
    const { statement } = tokens.unitAt(start);
    if (start < reached || !statement) continue;
    reached = end;
    const range = rangeOfTokens(tokens, start, end);
    const quote = wordsOfTokens(tokens, start, end);
    matches.push({ quote, loc: lines.locationOf(range), range, statement, phrase });
  }
  return matches;
}
