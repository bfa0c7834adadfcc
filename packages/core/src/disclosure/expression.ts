import { RECOGNISERS } from "./recognisers.ts";
import type { PhraseElement, PhraseSequence } from "./phrase-syntax.ts";
import { filterSpans, join, NO_SPANS, singles, union, type Spans } from "./spans.ts";
import type { TokenIndex } from "./token-index.ts";

/** A part of a phrase that finds its spans in a policy; equal parts of all phrases are one expression. */
export interface Expression {
  readonly id: number;
  readonly find: (matcher: Matcher) => Spans;
}

/** Finds expressions in one policy; each is evaluated at most once. */
export class Matcher {
  readonly index: TokenIndex;
  readonly #found: (Spans | undefined)[] = [];

  constructor(index: TokenIndex) {
    this.index = index;
  }

  /** All spans of the expression in the policy, sorted. */
  find(expression: Expression): Spans {
    return (this.#found[expression.id] ??= expression.find(this));
  }
}

/** A word list of the lexicon: `{name}` in a phrase stands for any of its sequences. */
export type Macros = Readonly<Record<string, readonly PhraseSequence[]>>;

/** A macro or recogniser that no lexicon defines, or a macro that needs itself. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";
}

interface Alternative {
  readonly spans: Spans | undefined;
  readonly gap: number;
}

/** Makes expressions of phrases. Equal parts get the same expression, so that they are matched once. */
export class ExpressionCompiler {
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

  #intern(key: string, make: () => Expression["find"]): Expression {
    let expression = this.#expressions.get(key);
    if (!expression) {
      const find = make();
      expression = { id: this.#expressions.size, find };
      this.#expressions.set(key, expression);
    }
    return expression;
  }

  #element(element: PhraseElement): Expression {
    switch (element.type) {
      case "word":
        return this.#intern(
          `w:${element.word}`,
          () =>
            ({ index }) =>
              singles(index.positionsOf(element.word)),
        );
      case "stem":
        return this.#intern(`s:${element.stem}`, () => ({ index }) => {
          return union(index.wordsWithStem(element.stem).map((word) => singles(index.positionsOf(word))));
        });
      case "recogniser": {
        const recognise = RECOGNISERS[element.name];
        if (!recognise) throw new UnknownNameError(`No recogniser <${element.name}>`);
        return this.#intern(
          `r:${element.name}`,
          () =>
            ({ index }) =>
              recognise(index),
        );
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
    const expressions = options.map((option) => this.compile(option));
    const only = expressions.length === 1 ? expressions[0] : undefined;
    if (only) return only;
    return this.#intern(`c:${expressions.map(({ id }) => id).join(",")}`, () => (matcher) => {
      return union(expressions.map((expression) => matcher.find(expression)));
    });
  }

  #sequence(sequence: PhraseSequence): Expression {
    const steps = sequence.map((element) => {
      if (element.type === "gap" || element.type === "start" || element.type === "end") return { element };
      return { element, expression: this.#element(element) };
    });
    const key = steps
      .map(({ element, expression }) =>
        expression
          ? `${expression.id}${element.type === "optional" ? "?" : ""}`
          : element.type === "gap"
            ? `.${element.words}`
            : element.type,
      )
      .join(" ");
    return this.#intern(`q:${key}`, () => (matcher) => {
      const needed = steps.filter(({ element }) => element.type !== "optional");
      if (needed.some(({ expression }) => expression && !matcher.find(expression).length)) return NO_SPANS;
      return findSequence(steps, matcher);
    });
  }
}

interface Step {
  readonly element: PhraseElement;
  readonly expression?: Expression;
}

/**
 * Joins the steps from left to right. What an optional step leaves open is kept as alternatives: the spans so
 * far (none before the first word) and the gap that the next step may leave behind them.
 */
function findSequence(steps: readonly Step[], matcher: Matcher): Spans {
  const { index } = matcher;
  let alternatives: readonly Alternative[] = [{ spans: undefined, gap: 0 }];
  let anchored = false;
  for (const { element, expression } of steps) {
    if (element.type === "start") anchored = true;
    else if (element.type === "gap") {
      alternatives = alternatives.map(({ spans, gap }) => ({ spans, gap: gap + element.words }));
    } else if (element.type === "end") {
      alternatives = alternatives.map(({ spans, gap }) => ({
        spans: spans && atUnitEnd(spans, gap, index),
        gap: 0,
      }));
    } else if (expression) {
      const found = matcher.find(expression);
      const spans = union(
        alternatives.map((so) => {
          if (so.spans) return join(so.spans, found, so.gap, index.unitOfToken);
          return anchored ? atUnitStart(found, so.gap, index) : found;
        }),
      );
      const next = { spans, gap: 0 };
      alternatives = element.type === "optional" ? [...alternatives, next] : [next];
    }
  }
  return union(alternatives.map(({ spans }) => spans ?? NO_SPANS));
}

function atUnitStart(spans: Spans, gap: number, index: TokenIndex): Spans {
  return filterSpans(spans, (start) => start - index.unitAt(start).firstToken <= gap);
}

function atUnitEnd(spans: Spans, gap: number, index: TokenIndex): Spans {
  return filterSpans(spans, (start, end) => index.unitAt(start).endToken - end <= gap);
}
