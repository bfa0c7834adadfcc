import type { DisclosureDefinition, LexiconSource } from "./disclosure.ts";
import { ExpressionCompiler, UnknownNameError, type Expression } from "./expression.ts";
import { compilePhrase, type Phrase } from "./phrase.ts";
import { parseSequence, type PhraseSequence } from "./phrase-syntax.ts";

/** A disclosure whose phrases are ready to be matched. */
export interface CompiledDisclosure {
  readonly definition: DisclosureDefinition;
  readonly present: readonly Phrase[];
  readonly denied: readonly Phrase[];
  readonly vague: readonly Phrase[];
  readonly never: readonly Phrase[];
  /** Undefined for a disclosure that is due without condition. */
  readonly trigger: readonly Phrase[] | undefined;
  /** Undefined where a trigger is enough. */
  readonly condition: readonly Phrase[] | undefined;
  readonly exemption: readonly Phrase[];
  readonly contradiction: readonly Phrase[];
  readonly region: { readonly elsewhere: Expression; readonly protected: Expression } | undefined;
}

/** All disclosures of a lexicon, compiled together so that equal parts of their phrases are matched once. */
export interface CompiledLexicon {
  readonly compiler: ExpressionCompiler;
  readonly disclosures: ReadonlyMap<DisclosureDefinition, CompiledDisclosure>;
}

/**
 * @throws {PhraseSyntaxError} where a phrase, macro or topic cannot be read.
 * @throws {UnknownNameError} where one names a macro, recogniser or topic that does not exist.
 */
export function compileLexicon({ macros, topics, disclosures }: LexiconSource): CompiledLexicon {
  const compiler = new ExpressionCompiler(parseAll(macros));
  const topicSequences = parseAll(topics);
  const topicOf = (names: readonly string[]): Expression => {
    const sequences = names.flatMap((name) => {
      const known = topicSequences[name];
      if (!known) throw new UnknownNameError(`No topic "${name}"`);
      return known;
    });
    return compiler.compile([{ type: "choice", options: sequences }]);
  };
  const compileAll = (sources: readonly string[] = []): Phrase[] =>
    sources.map((source) => compilePhrase(source, compiler, topicOf));

  const compile = (definition: DisclosureDefinition): CompiledDisclosure => ({
    definition,
    present: compileAll(definition.present),
    denied: compileAll(definition.denied),
    vague: compileAll(definition.vague),
    never: compileAll(definition.never),
    trigger: definition.trigger && compileAll(definition.trigger),
    condition: definition.condition && compileAll(definition.condition),
    exemption: compileAll(definition.exemption),
    contradiction: compileAll(definition.contradiction),
    region: definition.region && {
      elsewhere: topicOf([definition.region.elsewhere]),
      protected: topicOf([definition.region.protected]),
    },
  });
  return {
    compiler,
    disclosures: new Map(disclosures.map((definition) => [definition, compile(definition)])),
  };
}

function parseAll(
  lists: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly PhraseSequence[]>> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map(parseSequence)]));
}
