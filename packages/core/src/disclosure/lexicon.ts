import type { TextSourceCode } from "@eslint/core";
import { isPolicySource, type PolicySource } from "../document/policy-document.ts";
import { compileLexicon } from "./compile-lexicon.ts";
import type { CompiledDisclosure, CompiledLexicon } from "./compiled-lexicon.ts";
import { detectParts, joinParts } from "./detect-parts.ts";
import { detectDisclosure, isDisclosed, isTriggered } from "./detector.ts";
import type { DisclosureDefinition, DisclosureFact, LexiconSource } from "./disclosure.ts";
import { findWording } from "./find-wording.ts";
import { Matcher } from "./matcher.ts";
import { detectInSet } from "../policy-set/detect-in-set.ts";
import { linkedMembers } from "../policy-set/linked-members.ts";
import { topicsOfDisclosures, type Topic } from "../policy-set/topics.ts";
import { getPolicyIndex, type PolicyIndex } from "./token-index.ts";
import { WordLists } from "./word-lists.ts";
import { ValueContext } from "./values/value-context.ts";
import type { DisclosureValue, ValueReader } from "./values/value.ts";
import type { WordingDefinition, WordingMatch } from "./wording.ts";

interface Analysis {
  readonly index: PolicyIndex;
  readonly matcher: Matcher;
  readonly facts: Map<DisclosureDefinition, DisclosureFact>;
  readonly wordings: Map<WordingDefinition, readonly WordingMatch[]>;
  readonly valueContexts: Map<DisclosureDefinition, ValueContext>;
}

/**
 * The disclosures and wordings of a rule package. Phrases are compiled at the first detection,
 * once a process; facts are computed once per policy and disclosure.
 */
export class Lexicon {
  readonly #source: LexiconSource;
  readonly #analyses = new WeakMap<PolicySource, Analysis>();
  #compiled: CompiledLexicon | undefined;
  #lists: WordLists | undefined;
  #topics: ReadonlyMap<string, readonly Topic[]> | undefined;

  constructor(source: LexiconSource) {
    this.#source = source;
  }

  /**
   * The lexicon ready to be matched, computed at the first call.
   * @throws {PhraseSyntaxError | UnknownNameError} where it cannot be compiled.
   */
  compile(): CompiledLexicon {
    return (this.#compiled ??= compileLexicon(this.#source));
  }

  /** Reads the words of a policy, which the first search would else do; nothing of what is no policy. */
  prepare(sourceCode: TextSourceCode): void {
    if (isPolicySource(sourceCode)) this.#analyse(sourceCode);
  }

  /**
   * What the policy says about one requirement, with the documents of its set where it is the root of one.
   * @throws {PhraseSyntaxError | UnknownNameError} where the lexicon cannot be compiled.
   * @throws {RangeError} where the disclosure is not one of the lexicon's.
   */
  detect(source: PolicySource, definition: DisclosureDefinition): DisclosureFact {
    const { facts } = this.#analyse(source);
    let fact = facts.get(definition);
    if (!fact) {
      const own = this.#detectAlone(source, definition);
      this.#topics ??= topicsOfDisclosures(this.#source.disclosures);
      const topics = this.#topics.get(definition.id) ?? [];
      fact = detectInSet(source, topics, own, (member) => this.#detectAlone(member, definition));
      facts.set(definition, fact);
    }
    return fact;
  }

  /**
   * Is the disclosure made in full? The quick answer, for those who need not know by which words: hardly more is read
   * of a policy than what proves it.
   */
  isDisclosed(source: PolicySource, definition: DisclosureDefinition): boolean {
    const { facts, matcher, index } = this.#analyse(source);
    const known = facts.get(definition) ?? detectParts(definition, index);
    if (!known && isDisclosed(this.#disclosure(definition), matcher)) return true;
    const { status, isPartial } = known ?? this.detect(source, definition);
    return status === "present" && !isPartial;
  }

  /** What the words of one document say. */
  #detectAlone(source: PolicySource, definition: DisclosureDefinition): DisclosureFact {
    const { matcher, index } = this.#analyse(source);
    return joinParts(
      detectParts(definition, index),
      detectDisclosure(definition.id, this.#disclosure(definition), matcher, index),
    );
  }

  /**
   * What the disclosure's readers of values read out of the policy, in document order; nothing where it has none.
   * Read at the first call: a run in which nobody asks does not pay for it.
   * @throws {RangeError} where the disclosure is not one of the lexicon's.
   */
  valuesOf<Value extends DisclosureValue>(
    source: PolicySource,
    definition: DisclosureDefinition<Value>,
  ): readonly Value[] {
    const { valueContexts } = this.#analyse(source);
    let context = valueContexts.get(definition);
    if (!context) {
      context = new ValueContext(source, this.detect(source, definition));
      valueContexts.set(definition, context);
    }
    return readValues(definition.values ?? [], context);
  }

  /**
   * Do the words of the policy, or of a document of its set, raise the question? Always, for a disclosure that is due
   * without condition.
   */
  isTriggered(source: PolicySource, definition: DisclosureDefinition): boolean {
    const members = linkedMembers(source).flatMap((member) => member.source ?? []);
    return [source, ...members].some((document) =>
      isTriggered(this.#disclosure(definition), this.#analyse(document).matcher),
    );
  }

  /**
   * Every place where the policy uses a wording, in the order of the text, none sharing words with the next.
   * @throws {RangeError} where the wording is not one of the lexicon's.
   */
  find(source: PolicySource, wording: WordingDefinition): readonly WordingMatch[] {
    const { wordings, matcher, index } = this.#analyse(source);
    let matches = wordings.get(wording);
    if (!matches) {
      const compiled = this.compile().wordings[wording.id];
      if (!compiled) throw new RangeError(`The lexicon does not hold the wording "${wording.id}"`);
      matches = findWording(compiled, matcher, index);
      wordings.set(wording, matches);
    }
    return matches;
  }

  #analyse(source: PolicySource): Analysis {
    let analysis = this.#analyses.get(source);
    if (!analysis) {
      const index = getPolicyIndex(source);
      this.#lists ??= new WordLists(this.compile());
      analysis = {
        index,
        matcher: new Matcher(index.tokens, this.#lists),
        facts: new Map(),
        wordings: new Map(),
        valueContexts: new Map(),
      };
      this.#analyses.set(source, analysis);
    }
    return analysis;
  }

  #disclosure({ id }: DisclosureDefinition): CompiledDisclosure {
    const compiled = this.compile().disclosures[id];
    if (!compiled) throw new RangeError(`The lexicon does not hold the disclosure "${id}"`);
    return compiled;
  }
}

function readValues<Value extends DisclosureValue>(
  readers: readonly ValueReader<Value>[],
  context: ValueContext,
): readonly Value[] {
  const [only] = readers;
  if (only && readers.length === 1) return only(context);
  return readers
    .flatMap((read) => read(context))
    .sort((left, right) => left.range[0] - right.range[0] || left.range[1] - right.range[1]);
}
