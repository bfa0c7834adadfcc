import type { CompiledExpression, SequenceStep } from "./compiled-lexicon.ts";
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
  readonly expressions: CompiledExpression[] = [];
  /** For each word, and each beginning of words, the numbers of the word lists that hold it. */
  readonly words = new Map<string, number[]>();
  readonly stems = new Map<string, number[]>();
  readonly #macros: Macros;
  readonly #numbers = new Map<string, number>();
  readonly #macroNumbers = new Map<string, number>();
  readonly #openMacros = new Set<string>();
  #lists = 0;

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
    return this.#number(`any ${others.join(" ")}`, () => ({ type: "any", of: others }));
  }

  #number(key: string, make: () => CompiledExpression): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.expressions.push(make()) - 1;
      this.#numbers.set(key, number);
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
        return this.#number(`recogniser ${name}`, () => ({ type: "recogniser", name }));
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
    return this.#number(`words ${key}`, () => {
      const list = this.#lists++;
      for (const element of elements) {
        if (element.type === "word") addTo(this.words, element.word, list);
        else addTo(this.stems, element.stem, list);
      }
      return { type: "words", list };
    });
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
    const parts = steps.map(
      ({ expression, isOptional, gap: words }) => `${words},${expression}${isOptional ? "?" : ""}`,
    );
    return this.#number(`sequence ${atStart} ${parts.join(" ")} ${wordsBeforeEnd}`, () => ({
      type: "sequence",
      steps,
      atStart,
      ...(wordsBeforeEnd !== undefined && { wordsBeforeEnd }),
    }));
  }
}

function addTo(lists: Map<string, number[]>, key: string, list: number): void {
  const numbers = lists.get(key);
  if (numbers) numbers.push(list);
  else lists.set(key, [list]);
}
