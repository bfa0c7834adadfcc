import { ANY_NUMBER, ExpressionKind } from "./compiled-lexicon.ts";
import type { PhraseElement, PhraseSequence } from "./phrase-syntax.ts";
import { RECOGNISERS } from "./recognisers.ts";

/** A macro, recogniser or topic that does not exist, or a macro that needs itself. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";
}

/** A word list of the lexicon: `{name}` in a phrase stands for any of its sequences. */
export type Macros = Readonly<Record<string, readonly PhraseSequence[]>>;

type Word = Extract<PhraseElement, { type: "word" | "stem" }>;

/** Makes expressions of phrases. Equal parts get the same number, so that they are matched once. */
export class ExpressionCompiler {
  /** As in a compiled lexicon. */
  readonly expressions: number[] = [];
  readonly recognisers: string[] = [];
  /** For each word, and each beginning of words, the numbers of the expressions that hold it. */
  readonly words = new Map<string, number[]>();
  readonly stems = new Map<string, number[]>();
  readonly #macros: Macros;
  readonly #numbers = new Map<string, number>();
  readonly #macroNumbers = new Map<string, number>();
  readonly #openMacros = new Set<string>();
  #count = 0;

  constructor(macros: Macros) {
    this.#macros = macros;
  }

  /**
   * The number of the expression that finds the sequence.
   * @throws {UnknownNameError} for a macro or recogniser that does not exist.
   */
  compile(sequence: PhraseSequence): number {
    const [first] = sequence;
    const isOne =
      sequence.length === 1 &&
      first &&
      first.type !== "start" &&
      first.type !== "end" &&
      first.type !== "gap";
    return isOne ? this.#element(first) : this.#sequence(sequence);
  }

  /** The number of the expression that finds any of the sequences. */
  compileAny(options: readonly PhraseSequence[]): number {
    const words: Word[] = [];
    const others: number[] = [];
    for (const option of options) {
      const [element] = option;
      if (option.length === 1 && (element?.type === "word" || element?.type === "stem")) words.push(element);
      else others.push(this.compile(option));
    }
    if (words.length) others.push(this.#wordList(words));
    const [only] = others;
    if (only !== undefined && others.length === 1) return only;
    return this.#number(ExpressionKind.any, others);
  }

  /** The number of this expression, which is a new one where it was not asked for before. */
  #number(kind: number, operands: readonly number[], key = `${kind} ${operands.join(" ")}`): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#count++;
      this.#numbers.set(key, number);
      this.expressions.push(kind, operands.length, ...operands);
    }
    return number;
  }

  #element(element: PhraseElement): number {
    switch (element.type) {
      case "word":
      case "stem":
        return this.#wordList([element]);
      case "recogniser": {
        const { name } = element;
        if (!RECOGNISERS[name]) throw new UnknownNameError(`No recogniser <${name}>`);
        const known = this.recognisers.indexOf(name);
        return this.#number(ExpressionKind.recogniser, [known < 0 ? this.recognisers.push(name) - 1 : known]);
      }
      case "macro":
        return this.#macro(element.name);
      case "choice":
        return this.compileAny(element.options);
      case "optional":
        return this.compile(element.sequence);
      default:
        throw new TypeError(`A ${element.type} matches no words`);
    }
  }

  #wordList(elements: readonly Word[]): number {
    const key = elements
      .map((element) => (element.type === "word" ? element.word : `${element.stem}*`))
      .join(" ");
    const next = this.#count;
    const number = this.#number(ExpressionKind.words, [], `words ${key}`);
    if (number === next) {
      for (const element of elements) {
        if (element.type === "word") addTo(this.words, element.word, number);
        else addTo(this.stems, element.stem, number);
      }
    }
    return number;
  }

  #macro(name: string): number {
    const known = this.#macroNumbers.get(name);
    if (known !== undefined) return known;
    const sequences = this.#macros[name];
    if (!sequences) throw new UnknownNameError(`No macro {${name}}`);
    if (this.#openMacros.has(name)) throw new UnknownNameError(`The macro {${name}} needs itself`);
    this.#openMacros.add(name);
    const number = this.compileAny(sequences);
    this.#openMacros.delete(name);
    this.#macroNumbers.set(name, number);
    return number;
  }

  #sequence(elements: PhraseSequence): number {
    const steps: number[] = [];
    let gap = 0;
    let atStart = 0;
    let wordsBeforeEnd: number = ANY_NUMBER;
    for (const element of elements) {
      if (element.type === "gap") gap += element.words;
      else if (element.type === "start") atStart = 1;
      else if (element.type === "end") wordsBeforeEnd = gap;
      else {
        steps.push(this.#element(element), gap, element.type === "optional" ? 1 : 0);
        gap = 0;
      }
    }
    return this.#number(ExpressionKind.sequence, [atStart, wordsBeforeEnd, ...steps]);
  }
}

function addTo(lists: Map<string, number[]>, key: string, list: number): void {
  const numbers = lists.get(key);
  if (numbers) numbers.push(list);
  else lists.set(key, [list]);
}
