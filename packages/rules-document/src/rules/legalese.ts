import { defineRule, ruleDocs } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { locationOf } from "../shared/location-of.ts";
import { wordsOf } from "../shared/sentence-parts.ts";
import { legalese } from "../wordings/legalese.ts";

export default defineRule<"legalese">({
  meta: {
    type: "suggestion",
    docs: ruleDocs({
      description: "Disallow the words of contracts and statutes.",
      law: [{ ref: "GDPR Art. 12(1)", words: "using clear and plain language" }, { ref: "WP260 para 13" }],
      requirement: "legalese",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      legalese: '"{{text}}" is legalese; use plain words (GDPR Art. 12(1); WP260 para 13).',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        for (const { loc, quote, statement } of lexicon.find(sourceCode, legalese)) {
          context.report({
            loc,
            messageId: "legalese",
            data: { text: quote },
            related: [
              {
                message: `The sentence has ${wordsOf(statement.visible.text).length} words.`,
                loc: locationOf(sourceCode, statement.range),
              },
            ],
          });
        }
      },
    };
  },
});
