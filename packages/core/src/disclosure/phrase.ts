import type { Expression, ExpressionCompiler, Matcher } from "./expression.ts";
import { parsePhrase } from "./phrase-syntax.ts";
import { filterSpans, NO_SPANS, type Spans } from "./spans.ts";
import type { Unit } from "./token-index.ts";

/** A compiled phrase with its conditions. */
export interface Phrase {
  readonly source: string;
  readonly expression: Expression;
  readonly and: readonly Expression[];
  readonly not: readonly Expression[];
  readonly inTopics: readonly Topic[];
  readonly notInTopics: readonly Topic[];
}

/** What a heading or an introducing sentence is about. */
export type Topic = readonly Expression[];

/**
 * @throws {PhraseSyntaxError} where the source is not a phrase.
 * @throws {UnknownNameError} for a macro, recogniser or topic that does not exist.
 */
export function compilePhrase(
  source: string,
  compiler: ExpressionCompiler,
  topicOf: (name: string) => Topic,
): Phrase {
  const syntax = parsePhrase(source);
  const topic = (names: readonly string[]): Topic => names.flatMap((name) => topicOf(name));
  return {
    source,
    expression: compiler.compile(syntax.sequence),
    and: syntax.and.map((sequence) => compiler.compile(sequence)),
    not: syntax.not.map((sequence) => compiler.compile(sequence)),
    inTopics: syntax.inTopics.map(topic),
    notInTopics: syntax.notInTopics.map(topic),
  };
}

/** Does the expression match in this run of words? */
export function matchesUnit(expression: Expression, unit: Unit, matcher: Matcher): boolean {
  const spans = matcher.find(expression);
  let low = 0;
  let high = spans.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle * 2] ?? 0) < unit.firstToken) low = middle + 1;
    else high = middle;
  }
  return (spans[low * 2] ?? Number.POSITIVE_INFINITY) < unit.endToken;
}

/** Is a heading above the unit, or the sentence that introduces its list, on this topic? */
export function isOnTopic(topic: Topic, unit: Unit, matcher: Matcher): boolean {
  if (!unit.statement) return false;
  const context = matcher.index.contextUnits[unit.statement.index] ?? [];
  return context.some((above) => topic.some((expression) => matchesUnit(expression, above, matcher)));
}

/** Where the phrase stands in the policy's statements, its conditions met. */
export function findPhrase(phrase: Phrase, matcher: Matcher): Spans {
  const found = matcher.find(phrase.expression);
  if (!found.length) return NO_SPANS;
  let lastUnit: Unit | undefined;
  let lastAnswer = false;
  return filterSpans(found, (start) => {
    const unit = matcher.index.unitAt(start);
    if (unit !== lastUnit) {
      lastUnit = unit;
      lastAnswer = unit.statement !== undefined && meetsConditions(phrase, unit, matcher);
    }
    return lastAnswer;
  });
}

function meetsConditions(phrase: Phrase, unit: Unit, matcher: Matcher): boolean {
  return (
    phrase.and.every((expression) => matchesUnit(expression, unit, matcher)) &&
    !phrase.not.some((expression) => matchesUnit(expression, unit, matcher)) &&
    phrase.inTopics.every((topic) => isOnTopic(topic, unit, matcher)) &&
    !phrase.notInTopics.some((topic) => isOnTopic(topic, unit, matcher))
  );
}
