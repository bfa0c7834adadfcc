import { visibleIndex, type WordingMatch } from "@policylint/core";
import { wordsOf } from "./sentence-parts.ts";

/** An explanation stands close to its term. */
const REACH = 200;
const FEWEST_WORDS_OF_APPOSITION = 4;
const EXPLAINS =
  /^(?:,\s*(?:an?|the|that is|which|who|i\.e\.|or|meaning)\s|\s+(?:is|are|means?|refers? to|i\.e\.)\s|:\s|\s[–—-]\s)/u;
const TELLS_WHAT = /\s(?:of|that|which|used|for)\s/u;

/** Words in brackets right behind a term; one alone is a name: "a CDN (Cloudflare)". */
function hasGloss(after: string): boolean {
  const bracketed = after.trimStart();
  if (!bracketed.startsWith("(")) return false;
  const end = bracketed.indexOf(")");
  return end > 0 && wordsOf(bracketed.slice(1, end)).length > 1;
}

/** "embeddings, numerical representations of your content": no entry of a list, which would be short. */
function hasApposition(after: string): boolean {
  if (!after.startsWith(",")) return false;
  const end = after.slice(1).search(/[,;.]/u);
  const words = end < 0 ? after.slice(1) : after.slice(1, end + 1);
  return (
    wordsOf(words).length >= FEWEST_WORDS_OF_APPOSITION &&
    TELLS_WHAT.test(words) &&
    !/\s(?:and|or)\s/u.test(words)
  );
}

/** Does the sentence say what the term means, or is the term itself what stands in brackets behind its meaning? */
export function isExplained({ range, statement: { visible } }: WordingMatch): boolean {
  const start = visibleIndex(visible, range[0]);
  const end = visibleIndex(visible, range[1]);
  const after = visible.text.slice(end, end + REACH);
  if (visible.text[start - 1] === "(" && after.startsWith(")")) return true;
  return EXPLAINS.test(after) || hasGloss(after) || hasApposition(after);
}
