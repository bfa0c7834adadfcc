import { defineRule, shortenQuote, type PolicySource } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { contradictionsOf, type Contradiction } from "../shared/contradictions.ts";
import { relatedWords } from "../shared/related-words.ts";
import {
  affirmedAdvertising,
  affirmedTracking,
  deniedAdvertising,
  deniedTracking,
} from "../wordings/contradictory-tracking.ts";

export default defineRule({
  meta: {
    type: "problem",
    docs: {
      description: "Report a denial of tracking that a tool belies.",
      recommended: "error",
      law: [{ ref: "GDPR Art. 5(1)(a)" }, { ref: "ePrivacy Directive Art. 5(3)" }],
      requirement: "contradictory-tracking",
      presets: { recommended: { rule: "error" }, strict: { rule: "error" } },
    },
    messages: {
      contradictory:
        '"{{a}}" contradicts "{{b}}" (GDPR Art. 5(1)(a); ePrivacy Art. 5(3)): remove the tool or describe it with consent, provider and lifetime.',
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
  const tracking = lexicon.find(sourceCode, deniedTracking);
  const advertising = lexicon.find(sourceCode, deniedAdvertising);
  return [
    ...contradictionsOf(tracking, tracking.length ? lexicon.find(sourceCode, affirmedTracking) : []),
    ...contradictionsOf(advertising, advertising.length ? lexicon.find(sourceCode, affirmedAdvertising) : []),
  ];
}
