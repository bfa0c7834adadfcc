import type { PolicySource } from "../document/policy-document.ts";
import { compileLexicon, type CompiledDisclosure, type CompiledLexicon } from "./compiled-disclosure.ts";
import { detectDisclosure, isTriggered } from "./detector.ts";
import type { DisclosureDefinition, DisclosureFact, LexiconSource } from "./disclosure.ts";
import { Matcher } from "./expression.ts";
import { getPolicyIndex, type PolicyIndex } from "./token-index.ts";

interface Analysis {
  readonly index: PolicyIndex;
  readonly matcher: Matcher;
  readonly facts: Map<DisclosureDefinition, DisclosureFact>;
}

/**
 * The disclosures of a rule package with the words they share. Phrases are compiled at the first detection,
 * once a process; facts are computed once per policy and disclosure.
 */
export class Lexicon {
  readonly #source: LexiconSource;
  readonly #analyses = new WeakMap<PolicySource, Analysis>();
  #compiled: CompiledLexicon | undefined;

  constructor(source: LexiconSource) {
    this.#source = source;
  }

  /**
   * What the policy says about one requirement.
   * @throws {PhraseSyntaxError | UnknownNameError} where the lexicon cannot be compiled.
   * @throws {RangeError} where the disclosure is not one of the lexicon's.
   */
  detect(source: PolicySource, definition: DisclosureDefinition): DisclosureFact {
    const { facts, matcher, index } = this.#analyse(source);
    let fact = facts.get(definition);
    if (!fact) {
      fact = detectDisclosure(this.#disclosure(definition), matcher, index);
      facts.set(definition, fact);
    }
    return fact;
  }

  /** Do the policy's words raise the question? Always, for a disclosure that is due without condition. */
  isTriggered(source: PolicySource, definition: DisclosureDefinition): boolean {
    return isTriggered(this.#disclosure(definition), this.#analyse(source).matcher);
  }

  #analyse(source: PolicySource): Analysis {
    let analysis = this.#analyses.get(source);
    if (!analysis) {
      const index = getPolicyIndex(source);
      const { vocabularies } = this.#lexicon().compiler;
      analysis = { index, matcher: new Matcher(index.tokens, vocabularies), facts: new Map() };
      this.#analyses.set(source, analysis);
    }
    return analysis;
  }

  #lexicon(): CompiledLexicon {
    return (this.#compiled ??= compileLexicon(this.#source));
  }

  #disclosure(definition: DisclosureDefinition): CompiledDisclosure {
    const compiled = this.#lexicon().disclosures.get(definition);
    if (!compiled) throw new RangeError(`The lexicon does not hold the disclosure "${definition.id}"`);
    return compiled;
  }
}
