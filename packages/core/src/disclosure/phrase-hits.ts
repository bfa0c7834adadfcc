import type { CompiledPhrase } from "./compiled-lexicon.ts";
import type { Matcher } from "./matcher.ts";
import { findPhrase, isNegated } from "./phrase.ts";
import { at, coverage, firstSpanFrom, NO_SPANS, type Spans } from "./spans.ts";

/** Matches of a phrase that hold no shorter one, negated ones left out. */
export function shortestMatches(phrase: CompiledPhrase, matcher: Matcher): Spans {
  const spans = findPhrase(phrase, matcher);
  if (!spans.length) return NO_SPANS;
  const kept: number[] = [];
  let shortestEnd = Number.POSITIVE_INFINITY;
  for (let index = spans.length - 2; index >= 0; index -= 2) {
    const start = at(spans, index);
    const end = at(spans, index + 1);
    // Going backwards, a span that reaches the end of a later one holds it, and of equal starts the last is longest.
    if (end >= shortestEnd || spans[index - 2] === start) continue;
    if (isNegated(phrase, start, end, matcher)) continue;
    kept.push(end, start);
    shortestEnd = end;
  }
  return kept.reverse();
}

/** What tells whether a match shares a word with one of the `never` phrases, each matched when it may stand there. */
export function createVeto(
  never: readonly CompiledPhrase[],
  matcher: Matcher,
): (start: number, end: number) => boolean {
  const covered: Spans[] = [];
  return (start, end) =>
    never.some((phrase, index) => {
      if (!matcher.mayOccurAt(phrase.expression, start)) return false;
      const runs = (covered[index] ??= coverage(findPhrase(phrase, matcher)));
      // Of the runs that begin before the match ends, only the last can reach into it.
      const last = firstSpanFrom(runs, end) - 2;
      return last >= 0 && at(runs, last + 1) > start;
    });
}
