import type { PolicySource } from "../document/policy-document.ts";
import type { DisclosureDefinition, DisclosureFact, Evidence, LexiconSource } from "./disclosure.ts";
import { ExpressionCompiler, Matcher, UnknownNameError, type Expression, type Macros } from "./expression.ts";
import { rangeOfTokens } from "./locate.ts";
import { compilePhrase, findPhrase, matchesUnit, type Phrase, type Topic } from "./phrase.ts";
import { parseSequence } from "./phrase-syntax.ts";
import { getPolicyIndex, type PolicyIndex, type Unit } from "./token-index.ts";

interface CompiledDisclosure {
  readonly definition: DisclosureDefinition;
  readonly present: readonly Phrase[];
  readonly denied: readonly Phrase[];
  readonly vague: readonly Phrase[];
  readonly never: readonly Phrase[];
  readonly trigger: readonly Phrase[];
  readonly region: { readonly elsewhere: Topic; readonly protected: Topic } | undefined;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly kind: "present" | "denied" | "vague";
  readonly via: "region" | undefined;
}

interface Analysis {
  readonly index: PolicyIndex;
  readonly matcher: Matcher;
  readonly facts: Map<string, DisclosureFact>;
}

/** Negators before or inside a match turn it round, unless the phrase itself asks for one. */
const NEGATORS: ReadonlySet<string> = new Set(["not", "never", "no", "neither", "nor", "unable"]);

/**
 * The disclosures of a rule package with the words they share. Phrases are compiled at the first detection,
 * once a process; facts are computed once per policy and disclosure.
 */
export class Lexicon {
  readonly #source: LexiconSource;
  readonly #compiled = new Map<DisclosureDefinition, CompiledDisclosure>();
  readonly #topics = new Map<string, Topic>();
  readonly #analyses = new WeakMap<PolicySource, Analysis>();
  #compiler: ExpressionCompiler | undefined;

  constructor(source: LexiconSource) {
    this.#source = source;
  }

  /**
   * What the policy says about one requirement.
   * @throws {PhraseSyntaxError | UnknownNameError} where the definition cannot be compiled.
   */
  detect(source: PolicySource, definition: DisclosureDefinition): DisclosureFact {
    const { facts, matcher, index } = this.#analyse(source);
    let fact = facts.get(definition.id);
    if (!fact) {
      fact = decide(this.#compile(definition), matcher, index);
      facts.set(definition.id, fact);
    }
    return fact;
  }

  /** Do the policy's words raise the question? Always, for a disclosure that is due without condition. */
  isTriggered(source: PolicySource, definition: DisclosureDefinition): boolean {
    const { matcher } = this.#analyse(source);
    const compiled = this.#compile(definition);
    return (
      !definition.trigger ||
      findHits(compiled.trigger, "present", { ...compiled, never: [] }, matcher).length > 0
    );
  }

  #analyse(source: PolicySource): Analysis {
    let analysis = this.#analyses.get(source);
    if (!analysis) {
      const index = getPolicyIndex(source);
      analysis = { index, matcher: new Matcher(index.tokens), facts: new Map() };
      this.#analyses.set(source, analysis);
    }
    return analysis;
  }

  #compile(definition: DisclosureDefinition): CompiledDisclosure {
    let compiled = this.#compiled.get(definition);
    if (!compiled) {
      const all = (sources: readonly string[] = []): Phrase[] =>
        sources.map((source) => this.#phrase(source));
      compiled = {
        definition,
        present: all(definition.present),
        denied: all(definition.denied),
        vague: all(definition.vague),
        never: all(definition.never),
        trigger: all(definition.trigger),
        region: definition.region && {
          elsewhere: this.#topic(definition.region.elsewhere),
          protected: this.#topic(definition.region.protected),
        },
      };
      this.#compiled.set(definition, compiled);
    }
    return compiled;
  }

  #phrase(source: string): Phrase {
    return compilePhrase(source, this.#expressions(), (name) => this.#topic(name));
  }

  #topic(name: string): Topic {
    let topic = this.#topics.get(name);
    if (!topic) {
      const phrases = this.#source.topics[name];
      if (!phrases) throw new UnknownNameError(`No topic "${name}"`);
      topic = phrases.map((phrase): Expression => this.#expressions().compile(parseSequence(phrase)));
      this.#topics.set(name, topic);
    }
    return topic;
  }

  #expressions(): ExpressionCompiler {
    if (!this.#compiler) {
      const macros: Macros = Object.fromEntries(
        Object.entries(this.#source.macros).map(([name, sequences]) => [name, sequences.map(parseSequence)]),
      );
      this.#compiler = new ExpressionCompiler(macros);
    }
    return this.#compiler;
  }
}

function decide(compiled: CompiledDisclosure, matcher: Matcher, index: PolicyIndex): DisclosureFact {
  const hits = [
    ...findHits(compiled.present, "present", compiled, matcher),
    ...findHits(compiled.denied, "denied", compiled, matcher),
  ];
  const proof = hits.filter(({ via }) => via === undefined);
  const touch = proof.length ? [] : [...hits, ...findHits(compiled.vague, "vague", compiled, matcher)];
  const { id } = compiled.definition;
  if (proof.length) {
    const polarity = proof.some(({ kind }) => kind === "present") ? "affirmed" : "denied";
    return { id, status: "present", polarity, evidence: toEvidence(proof, "present", index) };
  }
  if (!touch.length) return { id, status: "absent", polarity: "affirmed", evidence: [] };
  const evidence = toEvidence(touch, "vague", index);
  const isRegional = touch.every(({ via }) => via === "region");
  return { id, status: "vague", polarity: "affirmed", ...(isRegional && { via: "region" }), evidence };
}

function findHits(
  phrases: readonly Phrase[],
  kind: Hit["kind"],
  { never, region }: CompiledDisclosure,
  matcher: Matcher,
): Hit[] {
  const hits: Hit[] = [];
  for (const phrase of phrases) {
    const spans = findPhrase(phrase, matcher);
    for (let index = 0; index < spans.length; index += 2) {
      const [start = 0, end = 0] = spans.slice(index, index + 2);
      const next = spans[index + 2];
      // Of the spans that begin alike the first is the shortest.
      if (
        spans[index - 2] === start ||
        isNegated(phrase, start, end, matcher) ||
        isVetoed(start, end, never, matcher)
      )
        continue;
      // A later start with the same end is shorter still.
      if (
        next !== undefined &&
        next < end &&
        (spans[index + 3] ?? 0) <= end &&
        !isNegated(phrase, next, end, matcher)
      )
        continue;
      hits.push({
        start,
        end,
        phrase: phrase.source,
        kind,
        via: region && isElsewhere(start, region, matcher) ? "region" : undefined,
      });
    }
  }
  return hits;
}

function isVetoed(start: number, end: number, never: readonly Phrase[], matcher: Matcher): boolean {
  return never.some((phrase) => {
    const spans = findPhrase(phrase, matcher);
    for (let index = 0; index < spans.length; index += 2) {
      if ((spans[index] ?? 0) >= end) return false;
      if ((spans[index + 1] ?? 0) > start) return true;
    }
    return false;
  });
}

function isNegated(phrase: Phrase, start: number, end: number, { index }: Matcher): boolean {
  if (
    /(?:^|[\s(|[])(?:not|never|no|neither|nor|unable|without|cannot|don't|<negated>)(?:$|[\s)|\]*])/u.test(
      phrase.source.split(/ (?:AND|NOT|IN) /u)[0] ?? "",
    )
  ) {
    return false;
  }
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

function isElsewhere(
  start: number,
  region: NonNullable<CompiledDisclosure["region"]>,
  matcher: Matcher,
): boolean {
  const unit = matcher.index.unitAt(start);
  const sections = matcher.index.contextUnits[unit.statement?.index ?? -1] ?? [];
  const isOn = (topic: Topic, nearby: Unit): boolean =>
    topic.some((expression) => matchesUnit(expression, nearby, matcher));
  for (const nearby of [unit, ...sections]) {
    if (isOn(region.protected, nearby)) return false;
    if (isOn(region.elsewhere, nearby)) return true;
  }
  return false;
}

/** One piece of evidence a statement: the shortest match in it. */
function toEvidence(
  hits: readonly Hit[],
  status: Evidence["status"],
  { tokens, lines, document }: PolicyIndex,
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
        quote: document.text.slice(...range),
        loc: lines.locationOf(range),
        range,
        section: tokens.unitAt(start).section?.heading?.title ?? "",
        phrase,
        status,
      };
    });
}
