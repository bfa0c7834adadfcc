import { tokenize } from "./tokens.ts";

/**
 * The phrase language. A phrase is a row of elements with one blank between them:
 *
 *     word            that word                        delet*     a word that begins so
 *     (a|b c|d*)      one of these                     [the]      may stand here or not
 *     {reader}        a macro of the lexicon           <email>    a recogniser; # is <number>
 *     ..5             up to five words between         ^  $       start, end of the statement
 *
 * and, after it, conditions in capitals:
 *
 *     AND phrase      the same statement also says …
 *     NOT phrase      the same statement does not say …
 *     IN topic        a heading above, or the sentence that introduces the list, is on this topic
 *     NOT IN topic    … is not on this topic
 */
export type PhraseElement =
  | { readonly type: "word"; readonly word: string }
  | { readonly type: "stem"; readonly stem: string }
  | { readonly type: "recogniser"; readonly name: string }
  | { readonly type: "macro"; readonly name: string }
  | { readonly type: "choice"; readonly options: readonly PhraseSequence[] }
  | { readonly type: "optional"; readonly sequence: PhraseSequence }
  | { readonly type: "gap"; readonly words: number }
  | { readonly type: "start" }
  | { readonly type: "end" };

export type PhraseSequence = readonly PhraseElement[];

export interface PhraseSyntax {
  readonly source: string;
  readonly sequence: PhraseSequence;
  readonly and: readonly PhraseSequence[];
  readonly not: readonly PhraseSequence[];
  readonly inTopics: readonly (readonly string[])[];
  readonly notInTopics: readonly (readonly string[])[];
}

/** A phrase that cannot be read: names the phrase and the offset in it. */
export class PhraseSyntaxError extends Error {
  override readonly name = "PhraseSyntaxError";
  readonly phrase: string;
  readonly offset: number;

  constructor(message: string, phrase: string, offset: number) {
    super(`${message} at offset ${offset} of phrase "${phrase}"`);
    this.phrase = phrase;
    this.offset = offset;
  }
}

const OPERATORS = ["AND", "NOT", "IN"] as const;
/** Letters that the word reader leaves as they are; "cannot" is the one such word that it takes for two. */
const PLAIN_WORD = /(?!cannot\b)([a-z]+)(\*?)(?=[ |)\]]|$)/uy;
const MAXIMUM_GAP = 20;
const MAXIMUM_DEPTH = 20;

class PhraseParser {
  readonly #source: string;
  #position = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): PhraseSyntax {
    const sequence = this.#sequence();
    if (!sequence.length) this.#fail("Expected a word");
    const and: PhraseSequence[] = [];
    const not: PhraseSequence[] = [];
    const inTopics: string[][] = [];
    const notInTopics: string[][] = [];
    while (this.#position < this.#source.length) {
      const operator = this.#operator();
      if (operator === "IN") inTopics.push(this.#topics());
      else if (operator === "NOT" && this.#peekOperator() === "IN") {
        this.#operator();
        notInTopics.push(this.#topics());
      } else {
        const condition = this.#sequence();
        if (!condition.length) this.#fail(`Expected a phrase after ${operator}`);
        (operator === "AND" ? and : not).push(condition);
      }
    }
    return { source: this.#source, sequence, and, not, inTopics, notInTopics };
  }

  #fail(message: string): never {
    throw new PhraseSyntaxError(message, this.#source, this.#position);
  }

  #skipBlanks(): void {
    while (this.#source[this.#position] === " ") this.#position++;
  }

  #peekOperator(): string | undefined {
    this.#skipBlanks();
    return OPERATORS.find((operator) => {
      const after = this.#position + operator.length;
      return (
        this.#source.startsWith(operator, this.#position) &&
        (after === this.#source.length || this.#source[after] === " ")
      );
    });
  }

  #operator(): string {
    const operator = this.#peekOperator() ?? this.#fail("Expected AND, NOT or IN");
    this.#position += operator.length;
    return operator;
  }

  #topics(): string[] {
    this.#skipBlanks();
    return this.#name(/[a-z-]+(?:\|[a-z-]+)*/uy, "a topic").split("|");
  }

  #name(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.#position;
    const name = pattern.exec(this.#source)?.[0] ?? this.#fail(`Expected ${expected}`);
    this.#position += name.length;
    return name;
  }

  #sequence(): PhraseElement[] {
    const elements: PhraseElement[] = [];
    for (;;) {
      this.#skipBlanks();
      const character = this.#source[this.#position];
      if (
        character === undefined ||
        character === "|" ||
        character === ")" ||
        character === "]" ||
        (character >= "A" && character <= "Z" && this.#peekOperator())
      ) {
        break;
      }
      const word = this.#plainWord();
      if (word) elements.push(word);
      else elements.push(...this.#element(character));
    }
    const last = elements.at(-1);
    if (elements[0]?.type === "gap" || last?.type === "gap") this.#fail("A gap needs a word on both sides");
    return elements;
  }

  #element(character: string): PhraseElement[] {
    switch (character) {
      case "^":
        this.#position++;
        return [{ type: "start" }];
      case "$":
        this.#position++;
        return [{ type: "end" }];
      case "#":
        this.#position++;
        return [{ type: "recogniser", name: "number" }];
      case "{": {
        this.#position++;
        const name = this.#name(/[a-z-]+/uy, "the name of a macro");
        this.#expect("}");
        return [{ type: "macro", name }];
      }
      case "<": {
        this.#position++;
        const name = this.#name(/[a-z-]+/uy, "the name of a recogniser");
        this.#expect(">");
        return [{ type: "recogniser", name }];
      }
      case "(":
        return [{ type: "choice", options: this.#group(")") }];
      case "[": {
        const options = this.#group("]");
        const only = options.length === 1 ? options[0] : undefined;
        return [{ type: "optional", sequence: only ?? [{ type: "choice", options }] }];
      }
      case ".":
        return [this.#gap()];
      default:
        return this.#words();
    }
  }

  #expect(character: string): void {
    if (this.#source[this.#position] !== character) this.#fail(`Expected "${character}"`);
    this.#position++;
  }

  #group(close: string): PhraseSequence[] {
    if (++this.#depth > MAXIMUM_DEPTH) this.#fail("Groups are nested too deeply");
    const options: PhraseSequence[] = [];
    do {
      this.#position++;
      const option = this.#sequence();
      if (!option.length) this.#fail("Expected a word");
      options.push(option);
    } while (this.#source[this.#position] === "|");
    this.#expect(close);
    this.#depth--;
    return options;
  }

  #gap(): PhraseElement {
    const words = Number(this.#name(/\.\.\d{1,2}(?![^ ])/uy, 'a gap such as "..5"').slice(2));
    if (words < 1 || words > MAXIMUM_GAP) this.#fail(`Expected a gap of 1 to ${MAXIMUM_GAP} words`);
    return { type: "gap", words };
  }

  /** A word that is in its normal form already: nearly all are, and this spares them the careful look. */
  #plainWord(): PhraseElement | undefined {
    PLAIN_WORD.lastIndex = this.#position;
    const match = PLAIN_WORD.exec(this.#source);
    if (!match) return undefined;
    this.#position = PLAIN_WORD.lastIndex;
    const [, word = "", star] = match;
    return star ? { type: "stem", stem: word } : { type: "word", word };
  }

  #words(): PhraseElement[] {
    const raw = this.#name(/[\p{Ll}\p{M}\p{N}'’.@/-]+\*?/uy, "a word in lower case");
    const tokens = tokenize({ text: raw.replace(/\*$/u, "") });
    if (!tokens.length) this.#fail("Expected a word");
    return tokens.map((token, index) =>
      raw.endsWith("*") && index === tokens.length - 1
        ? { type: "stem", stem: token.word }
        : { type: "word", word: token.word },
    );
  }
}

/**
 * Reads one phrase.
 * @throws {PhraseSyntaxError} where it is not a phrase.
 */
export function parsePhrase(source: string): PhraseSyntax {
  return new PhraseParser(source).parse();
}

/**
 * Reads a phrase without conditions, as macros are made of.
 * @throws {PhraseSyntaxError} where it is not one.
 */
export function parseSequence(source: string): PhraseSequence {
  const syntax = parsePhrase(source);
  if (syntax.and.length || syntax.not.length || syntax.inTopics.length || syntax.notInTopics.length) {
    throw new PhraseSyntaxError("Expected no condition", source, 0);
  }
  return syntax.sequence;
}
