import type { CompiledDisclosure, CompiledPhrase } from "./compiled-lexicon.ts";
import type { DisclosureFact, Evidence } from "./disclosure.ts";

import { rangeOfTokens, wordsOfTokens } from "./locate.ts";
import type { Matcher } from "./matcher.ts";
import { createVeto, shortestMatches } from "./phrase-hits.ts";
import { at } from "./spans.ts";
import type { PolicyIndex } from "./token-index.ts";

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly kind: "present" | "denied" | "vague";
  readonly via: "region" | undefined;
}

/** Decides from the words of a policy what it says about one requirement. */
export function detectDisclosure(
  id: string,
  compiled: CompiledDisclosure,
  matcher: Matcher,
  index: PolicyIndex,
): DisclosureFact {
  const find = createFinder(compiled, matcher);
  const hits = [...find(compiled.present, "present"), ...find(compiled.denied, "denied")];
  const proof = hits.filter(isForAll);
  const polarity = proof.length && proof.every(({ kind }) => kind === "denied") ? "denied" : "affirmed";
  const isContradicted = polarity === "denied" && matchesAny(compiled.contradiction, matcher);
  const isProved = proof.length > 0 && !isContradicted;
  if (isProved && polarity === "denied") {
    return { id, status: "present", polarity, evidence: toEvidence(proof, "present", index) };
  }
  const inPart = [...find(compiled.partial, "present")];
  const partialProof = [...proof, ...inPart.filter(isForAll)];
  if (isProved) {
    const isComplete = !compiled.complement || !isEmpty(find(compiled.complement, "present"));
    const status = isComplete ? "present" : "vague";
    return { id, status, polarity, evidence: toEvidence(partialProof, status, index) };
  }
  if (partialProof.length) {
    const evidence = toEvidence(partialProof, "present", index);
    return { id, status: "present", polarity, isPartial: true, evidence };
  }
  const touch = [...hits, ...inPart, ...find(compiled.vague, "vague")];
  if (!touch.length) return { id, status: "absent", polarity: "affirmed", evidence: [] };
  const evidence = toEvidence(touch, "vague", index);
  const isRegional = touch.every(({ via }) => via === "region");
  return { id, status: "vague", polarity: "affirmed", ...(isRegional && { via: "region" }), evidence };
}

function isForAll({ via }: Hit): boolean {
  return via === undefined;
}

/** Is the disclosure made in full? Stops at the first words that prove it, where `detectDisclosure` reads them all. */
export function isDisclosed(compiled: CompiledDisclosure, matcher: Matcher): boolean {
  const find = createFinder(compiled, matcher);
  if (hasProof(find(compiled.present, "present"))) {
    return !compiled.complement || !isEmpty(find(compiled.complement, "present"));
  }
  return hasProof(find(compiled.denied, "denied")) && !matchesAny(compiled.contradiction, matcher);
}

function hasProof(hits: Iterable<Hit>): boolean {
  for (const hit of hits) if (isForAll(hit)) return true;
  return false;
}

function isEmpty(hits: Iterable<Hit>): boolean {
  for (const _ of hits) return false;
  return true;
}

/** Do the policy's words raise the question? Always, for a disclosure that is due without condition. */
export function isTriggered(
  { trigger, condition, exemption }: CompiledDisclosure,
  matcher: Matcher,
): boolean {
  return (
    (!trigger || matchesAny(trigger, matcher)) &&
    (!condition || matchesAny(condition, matcher)) &&
    !matchesAny(exemption, matcher)
  );
}

function matchesAny(phrases: readonly CompiledPhrase[], matcher: Matcher): boolean {
  return phrases.some((phrase) => shortestMatches(phrase, matcher).length > 0);
}

/** What finds the hits of phrases that no `never` phrase overlaps, one after the other. */
function createFinder(
  { never, region }: CompiledDisclosure,
  matcher: Matcher,
): (phrases: readonly CompiledPhrase[], kind: Hit["kind"]) => Iterable<Hit> {
  const isVetoed = createVeto(never, matcher);
  return function* (phrases, kind) {
    for (const phrase of phrases) {
      const matches = shortestMatches(phrase, matcher);
      for (let index = 0; index < matches.length; index += 2) {
        const start = at(matches, index);
        const end = at(matches, index + 1);
        if (isVetoed(start, end)) continue;
        const via = region && isElsewhere(start, region, matcher) ? "region" : undefined;
        yield { start, end, phrase: phrase.source, kind, via };
      }
    }
  };
}

/** Of the sentence, its introduction and its headings, the nearest that names a region decides. */
function isElsewhere(
  start: number,
  region: NonNullable<CompiledDisclosure["region"]>,
  matcher: Matcher,
): boolean {
  const unit = matcher.index.unitAt(start);
  for (const nearby of [unit, ...matcher.index.contextOf(unit)]) {
    if (matcher.occursIn(region.protected, nearby)) return false;
    if (matcher.occursIn(region.elsewhere, nearby)) return true;
  }
  return false;
}

/** One piece of evidence a statement: the shortest match in it. */
function toEvidence(
  hits: readonly Hit[],
  status: Evidence["status"],
  { tokens, lines }: PolicyIndex,
): Evidence[] {
  const shortest = new Map<number, Hit>();
  for (const hit of hits) {
    const unit = tokens.unitOfToken[hit.start] ?? 0;
    const known = shortest.get(unit);
    if (!known || hit.end - hit.start < known.end - known.start) shortest.set(unit, hit);
  }
  return [...shortest.entries()]
    .sort(([left], [right]) => left - right)
    .map(([, { start, end, phrase }]) => {
      const range = rangeOfTokens(tokens, start, end);
      return {
        quote: wordsOfTokens(tokens, start, end),
        loc: lines.locationOf(range),
        range,
        section: tokens.unitAt(start).section?.heading?.title ?? "",
        phrase,
        status,
      };
    });
}
