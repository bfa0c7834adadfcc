import { defineRule, shortenQuote, type PolicySource } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { contradictionsOf, type Contradiction } from "../shared/contradictions.ts";
import { relatedWords } from "../shared/related-words.ts";
import { deniedCollections } from "../wordings/contradictory-collection.ts";

export default defineRule({
  meta: {
    type: "problem",
    docs: {
      description: "Report data that the policy says both to collect and not to collect.",
      recommended: "error",
      law: [{ ref: "GDPR Art. 5(1)(a)" }, { ref: "GDPR Art. 14(1)(d)" }],
      requirement: "contradictory-collection",
      presets: { recommended: { rule: "error" }, strict: { rule: "error" } },
    },
    messages: {
      contradictory:
        '"{{a}}" contradicts "{{b}}" (GDPR Art. 5(1)(a)): correct one of them or state the difference.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        for (const { earlier, later } of findContradictions(context.sourceCode)) {
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

function findContradictions(sourceCode: PolicySource): Contradiction[] {
  return deniedCollections.flatMap(({ denied, affirmed }) => {
    const denials = lexicon.find(sourceCode, denied);
    return denials.length ? contradictionsOf(denials, lexicon.find(sourceCode, affirmed)) : [];
  });
}
