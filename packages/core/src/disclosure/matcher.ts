import type { CompiledExpression, CompiledLexicon } from "./compiled-lexicon.ts";
import { RECOGNISERS } from "./recognisers.ts";
import { findSequence } from "./sequence.ts";
import { NO_SPANS, singles, union, type Spans } from "./spans.ts";
import type { TokenIndex } from "./token-index.ts";
import type { WordLists, WordPositions } from "./word-lists.ts";

/** Finds the expressions of a lexicon in one policy; each is evaluated at most once. */
export class Matcher {
  readonly index: TokenIndex;
  readonly #expressions: readonly CompiledExpression[];
  readonly #words: readonly (readonly WordPositions[] | undefined)[];
  readonly #found: (Spans | undefined)[] = [];
  readonly #mayOccur: (boolean | undefined)[] = [];

  constructor(index: TokenIndex, { expressions }: CompiledLexicon, lists: WordLists) {
    this.index = index;
    this.#expressions = expressions;
    this.#words = lists.findAll(index.positions);
  }

  /** All spans of the expression in the policy, sorted. */
  find(number: number): Spans {
    return (this.#found[number] ??= this.mayOccur(number) ? this.#find(this.#expression(number)) : NO_SPANS);
  }

  /** Whether the policy has the words at all: a quick look that spares the careful one. False only where `find` gives nothing. */
  mayOccur(number: number): boolean {
    return (this.#mayOccur[number] ??= this.#looksPossible(this.#expression(number)));
  }

  #expression(number: number): CompiledExpression {
    const expression = this.#expressions[number];
    if (!expression) throw new RangeError(`No expression ${number}`);
    return expression;
  }

  #find(expression: CompiledExpression): Spans {
    switch (expression.type) {
      case "words":
        return singles(this.#words[expression.list] ?? []);
      case "recogniser":
        return RECOGNISERS[expression.name]?.(this.index) ?? NO_SPANS;
      case "any":
        return union(expression.of.map((number) => this.find(number)));
      case "sequence":
        return findSequence(expression, this);
    }
  }

  #looksPossible(expression: CompiledExpression): boolean {
    switch (expression.type) {
      case "words":
        return this.#words[expression.list] !== undefined;
      case "recogniser":
        return true;
      case "any":
        return expression.of.some((number) => this.mayOccur(number));
      case "sequence":
        return expression.steps.every((step) => step.isOptional || this.mayOccur(step.expression));
    }
  }
}
