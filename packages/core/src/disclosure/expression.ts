import { RECOGNISERS } from "./recognisers.ts";
import type { PhraseElement, PhraseSequence } from "./phrase-syntax.ts";
import { findSequence, type SequenceStep } from "./sequence.ts";
import { NO_SPANS, singles, union, type Spans } from "./spans.ts";
import type { TokenIndex } from "./token-index.ts";
import { VocabularyTable, type WordPositions } from "./vocabulary-table.ts";

type Word = Extract<PhraseElement, { type: "word" }>;
type Stem = Extract<PhraseElement, { type: "stem" }>;

/** A part of a phrase that finds its spans in a policy; equal parts of all phrases are one expression. */
export interface Expression {
  readonly id: number;
  readonly find: (matcher: Matcher) => Spans;
  /** Whether the policy has the words at all: a quick look that spares the careful one. */
  readonly mayOccur: (matcher: Matcher) => boolean;
}

/** Finds expressions in one policy; each is evaluated at most once. */
export class Matcher {
  readonly index: TokenIndex;
  readonly #found: (Spans | undefined)[] = [];
  readonly #mayOccur: (boolean | undefined)[] = [];
  readonly #vocabularies: readonly (readonly WordPositions[] | undefined)[];

  constructor(index: TokenIndex, vocabularies: VocabularyTable) {
    this.index = index;
    this.#vocabularies = vocabularies.findAll(index.positions);
  }

  /** All spans of the expression in the policy, sorted. */
  find(expression: Expression): Spans {
    return (this.#found[expression.id] ??= this.mayOccur(expression) ? expression.find(this) : NO_SPANS);
  }

  /** False only where `find` would give nothing. */
  mayOccur(expression: Expression): boolean {
    return (this.#mayOccur[expression.id] ??= expression.mayOccur(this));
  }

  /** The positions of each of a vocabulary's words that the policy uses; undefined where it uses none. */
  wordsOf(vocabulary: number): readonly WordPositions[] | undefined {
    return this.#vocabularies[vocabulary];
  }
}

/** A word list of the lexicon: `{name}` in a phrase stands for any of its sequences. */
export type Macros = Readonly<Record<string, readonly PhraseSequence[]>>;

/** A macro or recogniser that no lexicon defines, or a macro that needs itself. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";
}

/** Makes expressions of phrases. Equal parts get the same expression, so that they are matched once. */
export class ExpressionCompiler {
  /** The single words of everything compiled so far. */
  readonly vocabularies = new VocabularyTable();
  readonly #macros: Macros;
  readonly #expressions = new Map<string, Expression>();
  readonly #open = new Set<string>();

  constructor(macros: Macros) {
    this.#macros = macros;
  }

  /**
   * @throws {UnknownNameError} for a macro or recogniser that does not exist.
   */
  compile(sequence: PhraseSequence): Expression {
    const first = sequence[0];
    if (
      sequence.length === 1 &&
      first &&
      first.type !== "start" &&
      first.type !== "end" &&
      first.type !== "gap"
    ) {
      return this.#element(first);
    }
    return this.#sequence(sequence);
  }

  #intern(key: string, find: Expression["find"], mayOccur: Expression["mayOccur"] = () => true): Expression {
    let expression = this.#expressions.get(key);
    if (!expression) {
      expression = { id: this.#expressions.size, find, mayOccur };
      this.#expressions.set(key, expression);
    }
    return expression;
  }

  #element(element: PhraseElement): Expression {
    switch (element.type) {
      case "word":
      case "stem":
        return this.#vocabulary([element]);
      case "recogniser": {
        const recognise = RECOGNISERS[element.name];
        if (!recognise) throw new UnknownNameError(`No recogniser <${element.name}>`);
        return this.#intern(`recogniser ${element.name}`, ({ index }) => recognise(index));
      }
      case "macro":
        return this.#macro(element.name);
      case "choice":
        return this.#choice(element.options);
      case "optional":
        return this.compile(element.sequence);
      default:
        throw new TypeError(`A ${element.type} matches no words`);
    }
  }

  /** One look-up for all single words of a choice. */
  #vocabulary(elements: readonly (Word | Stem)[]): Expression {
    const words = elements.filter((element) => element.type === "word").map(({ word }) => word);
    const stems = elements.filter((element) => element.type === "stem").map(({ stem }) => stem);
    const key = `words ${words.join(" ")} stems ${stems.join(" ")}`;
    const known = this.#expressions.get(key);
    if (known) return known;
    const id = this.vocabularies.add(words, stems);
    return this.#intern(
      key,
      (matcher) => singles(matcher.wordsOf(id) ?? []),
      (matcher) => matcher.wordsOf(id) !== undefined,
    );
  }

  #macro(name: string): Expression {
    const sequences = this.#macros[name];
    if (!sequences) throw new UnknownNameError(`No macro {${name}}`);
    if (this.#open.has(name)) throw new UnknownNameError(`The macro {${name}} needs itself`);
    this.#open.add(name);
    const expression = this.#choice(sequences);
    this.#open.delete(name);
    return expression;
  }

  #choice(options: readonly PhraseSequence[]): Expression {
    const single: (Word | Stem)[] = [];
    const expressions: Expression[] = [];
    for (const option of options) {
      const [element] = option;
      if (option.length === 1 && (element?.type === "word" || element?.type === "stem")) single.push(element);
      else expressions.push(this.compile(option));
    }
    if (single.length) expressions.push(this.#vocabulary(single));
    const [only] = expressions;
    if (only && expressions.length === 1) return only;
    return this.#intern(
      `any ${expressions.map(({ id }) => id).join(" ")}`,
      (matcher) => union(expressions.map((expression) => matcher.find(expression))),
      (matcher) => expressions.some((expression) => matcher.mayOccur(expression)),
    );
  }

  #sequence(elements: PhraseSequence): Expression {
    const steps: SequenceStep[] = [];
    let gap = 0;
    let atStart = false;
    let wordsBeforeEnd: number | undefined;
    for (const element of elements) {
      if (element.type === "gap") gap += element.words;
      else if (element.type === "start") atStart = true;
      else if (element.type === "end") wordsBeforeEnd = gap;
      else {
        steps.push({ expression: this.#element(element), isOptional: element.type === "optional", gap });
        gap = 0;
      }
    }
    const sequence = { steps, atStart, wordsBeforeEnd };
    const parts = steps.map(({ expression, isOptional, gap: words }) =>
      [words, expression.id, isOptional ? "?" : ""].join(","),
    );
    return this.#intern(
      `sequence ${atStart} ${parts.join(" ")} ${wordsBeforeEnd}`,
      (matcher) => findSequence(sequence, matcher),
      (matcher) => steps.every((step) => step.isOptional || matcher.mayOccur(step.expression)),
    );
  }
}
