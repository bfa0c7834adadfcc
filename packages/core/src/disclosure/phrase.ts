import type { CompiledPhrase } from "./compiled-lexicon.ts";
import type { Matcher } from "./matcher.ts";
import { filterSpans, NO_SPANS, type Spans } from "./spans.ts";
import type { Unit } from "./token-index.ts";

/** Negators before or inside a match turn it round. */
const NEGATORS: ReadonlySet<string> = new Set(["not", "never", "no", "neither", "nor", "unable"]);

/** Is a heading above the unit, or the sentence that introduces its list, on this topic? */
function isOnTopic(topic: number, unit: Unit, matcher: Matcher): boolean {
  return matcher.index.contextOf(unit).some((above) => matcher.occursIn(topic, above));
}

/** Where the phrase stands in the policy's statements, its conditions met and no negator turning it round. */
export function findPhrase(phrase: CompiledPhrase, matcher: Matcher): Spans {
  if (!mayBeFound(phrase, matcher)) return NO_SPANS;
  const found = matcher.find(phrase.expression);
  if (!found.length) return NO_SPANS;
  let unit: Unit | undefined;
  let meetsAll = false;
  return filterSpans(found, (start) => {
    if (!unit || start >= unit.endToken) {
      unit = matcher.index.unitAt(start);
      meetsAll = unit.statement !== undefined && meetsConditions(phrase, unit, matcher);
    }
    return meetsAll;
  });
}

/** A quick look that spares the careful one. */
function mayBeFound({ expression, and, inTopics }: CompiledPhrase, matcher: Matcher): boolean {
  return (
    matcher.mayOccur(expression) &&
    and.every((condition) => matcher.mayOccur(condition)) &&
    inTopics.every((topic) => matcher.mayOccur(topic))
  );
}

function meetsConditions(phrase: CompiledPhrase, unit: Unit, matcher: Matcher): boolean {
  return (
    phrase.and.every((expression) => matcher.occursIn(expression, unit)) &&
    !phrase.not.some((expression) => matcher.occursIn(expression, unit)) &&
    phrase.inTopics.every((topic) => isOnTopic(topic, unit, matcher)) &&
    !phrase.notInTopics.some((topic) => isOnTopic(topic, unit, matcher))
  );
}

/** Does a negator before or inside the match turn it round? */
export function isNegated(phrase: CompiledPhrase, start: number, end: number, { index }: Matcher): boolean {
  if (phrase.isNegative) return false;
  const { firstToken } = index.unitAt(start);
  for (let token = Math.max(firstToken, start - 2); token < end; token++) {
    if (!NEGATORS.has(index.words[token] ?? "")) continue;
    if (!isLimit(index.words[token + 1], index.words[token + 2])) return true;
  }
  return false;
}

/** What stands behind "not" or "no" and leaves the rest of the sentence true: "not only", "no longer than". */
function isLimit(next: string | undefined, second: string | undefined): boolean {
  return (
    /^(?:only|just|limited|matter)$/u.test(next ?? "") ||
    (second === "than" && /^(?:longer|later|more|less|earlier)$/u.test(next ?? ""))
  );
}
