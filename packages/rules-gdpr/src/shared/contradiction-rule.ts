import {
  defineRule,
  shortenQuote,
  ruleDocs,
  type LawReference,
  type PolicySource,
  type PresetSeverity,
  type Rule,
} from "@policylint/core";
import type { Contradiction } from "./contradictions.ts";
import { relatedWords } from "./related-words.ts";

export interface ContradictionRuleSource {
  /** The requirement's id in the catalogue. */
  readonly id: string;
  /** One sentence: "Report …". */
  readonly description: string;
  readonly law: readonly LawReference[];
  readonly recommended: PresetSeverity;
  readonly strict: PresetSeverity;
  /** One sentence: what `{{a}}` and `{{b}}` contradict each other in, the article, what to write. */
  readonly message: string;
  /** Words that cannot both be true. */
  readonly find: (sourceCode: PolicySource) => readonly Contradiction[];
}

/** A rule that reports two statements of which one is wrong, at the later with the earlier beside it. */
export function defineContradictionRule(source: ContradictionRuleSource): Rule<"contradictory"> {
  const { id, description, law, recommended, strict, message, find } = source;
  return defineRule({
    meta: {
      type: "problem",
      docs: ruleDocs({
        description,
        law,
        requirement: id,
        presets: { recommended, strict },
      }),
      messages: { contradictory: message },
      schema: [],
      languages: ["policylint/*", "markdown/*"],
    },
    create(context) {
      return {
        "root:exit"() {
          for (const { earlier, later } of find(context.sourceCode)) {
            context.report({
              loc: later.loc,
              messageId: "contradictory",
              data: { a: shortenQuote(earlier.quote), b: shortenQuote(later.quote) },
              related: relatedWords([earlier]),
            });
          }
        },
      };
    },
  });
}
