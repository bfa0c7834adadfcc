import type { Lexicon } from "../disclosure/lexicon.ts";
import type { WordingDefinition, WordingMatch } from "../disclosure/wording.ts";
import type { LawReference } from "../law/law-reference.ts";
import { defineRule, ruleDocs, type PresetSeverity, type Rule, type RuleSourceCode } from "./define-rule.ts";
import { shortenQuote } from "./quote.ts";

export interface WordingRuleSource {
  readonly lexicon: Lexicon;
  readonly wording: WordingDefinition;
  /** One sentence: "Disallow …". */
  readonly description: string;
  readonly law: readonly LawReference[];
  readonly recommended: PresetSeverity;
  readonly strict: PresetSeverity;
  /** One sentence: what is wrong with `{{text}}`, the article, what to write. */
  readonly message: string;
  /** Of the places where the words stand, those to report; without it all. */
  readonly select?: (matches: readonly WordingMatch[], sourceCode: RuleSourceCode) => readonly WordingMatch[];
}

/** A rule that reports words wherever a policy uses them, one message a place. */
export function defineWordingRule(source: WordingRuleSource): Rule<"unexpected"> {
  const { lexicon, wording, description, law, recommended, strict, message, select } = source;
  return defineRule({
    meta: {
      type: "suggestion",
      docs: ruleDocs({
        description,
        law,
        requirement: wording.id,
        presets: { recommended, strict },
      }),
      messages: { unexpected: message },
      schema: [],
      languages: ["policylint/*", "markdown/*"],
    },
    create(context) {
      return {
        "root:exit"() {
          const { sourceCode } = context;
          const matches = lexicon.find(sourceCode, wording);
          for (const { loc, quote } of select?.(matches, sourceCode) ?? matches) {
            context.report({ loc, messageId: "unexpected", data: { text: shortenQuote(quote) } });
          }
        },
      };
    },
  });
}
