import type { RuleHelp } from "../formatters/types.ts";
import type { RuleExplanation } from "./rule-explanation.ts";

/** A fence that no line of the example can close. */
function fence(example: string): string {
  const longest = Math.max(2, ...(example.match(/^`+/gmu) ?? []).map((marks) => marks.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}md\n${example}\n${marks}`;
}

/** What a report carries of a rule, for readers who have no more than the report. */
export function formatHelp({
  description,
  checks,
  law,
  incorrect,
  correct,
  suppression,
}: RuleExplanation): RuleHelp {
  const references = law.map(({ ref, words }) => (words === undefined ? ref : `${ref}: “${words}”`));
  const markdown = [
    description,
    checks,
    ...(references.length > 0 ? ["## Law", references.map((reference) => `- ${reference}`).join("\n")] : []),
    ...(incorrect[0] === undefined ? [] : ["## Incorrect", fence(incorrect[0])]),
    ...(correct[0] === undefined ? [] : ["## Correct", fence(correct[0])]),
    "## Suppress it on the next line",
    fence(suppression),
  ];
  return { text: [description, ...references].join("\n"), markdown: markdown.filter(Boolean).join("\n\n") };
}
