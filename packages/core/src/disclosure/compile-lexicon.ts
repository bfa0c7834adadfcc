import type { CompiledDisclosure, CompiledLexicon, CompiledPhrase } from "./compiled-lexicon.ts";
import type { DisclosureDefinition, LexiconSource } from "./disclosure.ts";
import { ExpressionCompiler, UnknownNameError } from "./expression-compiler.ts";
import { parsePhrase, parseSequence, type PhraseSequence } from "./phrase-syntax.ts";

const NEGATIVE_WORD = /(?<![\p{L}-])(?:not|never|no|neither|nor|unable|without|cannot|don't)(?![\p{L}-])/u;

/**
 * Compiles all disclosures and wordings of a lexicon together, so that equal parts of their phrases are matched once.
 * @throws {PhraseSyntaxError} where a phrase, macro or topic cannot be read.
 * @throws {UnknownNameError} where one names a macro, recogniser or topic that does not exist.
 */
export function compileLexicon({
  macros,
  topics,
  disclosures,
  wordings = [],
}: LexiconSource): CompiledLexicon {
  const compiler = new ExpressionCompiler(parseAll(macros));
  const topicOf = createTopics(parseAll(topics), compiler);

  const compilePhrase = (source: string): CompiledPhrase => {
    const syntax = parsePhrase(source);
    const [words = ""] = source.split(/ (?:AND|NOT|IN) /u);
    return {
      source,
      expression: compiler.compile(syntax.sequence),
      and: syntax.and.map((sequence) => compiler.compile(sequence)),
      not: syntax.not.map((sequence) => compiler.compile(sequence)),
      inTopics: syntax.inTopics.map(topicOf),
      notInTopics: syntax.notInTopics.map(topicOf),
      isNegative: NEGATIVE_WORD.test(words),
    };
  };
  const compileDisclosure = (definition: DisclosureDefinition): CompiledDisclosure => {
    const {
      partial = [],
      denied = [],
      vague = [],
      never = [],
      exemption = [],
      contradiction = [],
      complement,
      trigger,
      condition,
      region,
    } = definition;
    return {
      present: definition.present.map(compilePhrase),
      partial: partial.map(compilePhrase),
      denied: denied.map(compilePhrase),
      vague: vague.map(compilePhrase),
      never: never.map(compilePhrase),
      exemption: exemption.map(compilePhrase),
      contradiction: contradiction.map(compilePhrase),
      ...(complement && { complement: complement.map(compilePhrase) }),
      ...(trigger && { trigger: trigger.map(compilePhrase) }),
      ...(condition && { condition: condition.map(compilePhrase) }),
      ...(region && {
        region: { elsewhere: topicOf([region.elsewhere]), protected: topicOf([region.protected]) },
      }),
    };
  };
  return {
    disclosures: Object.fromEntries(
      disclosures.map((definition) => [definition.id, compileDisclosure(definition)]),
    ),
    wordings: Object.fromEntries(
      wordings.map(({ id, phrases, never = [] }) => [
        id,
        { phrases: phrases.map(compilePhrase), never: never.map(compilePhrase) },
      ]),
    ),
    expressions: compiler.expressions,
    recognisers: compiler.recognisers,
    words: Object.fromEntries(compiler.words),
    stems: Object.fromEntries(compiler.stems),
  };
}

function parseAll(
  lists: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly PhraseSequence[]>> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map(parseSequence)]));
}

/** Gives the expression of a choice of topics; most topics are asked for by many phrases. */
function createTopics(
  sequences: Readonly<Record<string, readonly PhraseSequence[]>>,
  compiler: ExpressionCompiler,
): (names: readonly string[]) => number {
  const numbers = new Map<string, number>();
  return (names) => {
    const key = names.join("|");
    let number = numbers.get(key);
    if (number === undefined) {
      number = compiler.compileAny(
        names.flatMap((name) => {
          const known = sequences[name];
          if (!known) throw new UnknownNameError(`No topic "${name}"`);
          return known;
        }),
      );
      numbers.set(key, number);
    }
    return number;
  };
}
