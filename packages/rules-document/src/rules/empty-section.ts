import { defineRule, getPolicyDocument, ruleDocs } from "@policylint/core";
import { findEmptySections } from "../shared/empty-sections.ts";
import { locationOf } from "../shared/location-of.ts";

export default defineRule<"empty">({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report headings without content.",
      law: [
        {
          ref: "GDPR Art. 12(1)",
          words: "in a concise, transparent, intelligible and easily accessible form",
        },
      ],
      requirement: "empty-section",
      presets: { recommended: { rule: "error" }, strict: { rule: "error" } },
    }),
    messages: {
      empty:
        'The section "{{heading}}" has no content (GDPR Art. 12(1)): write it or remove the heading; a heading alone informs nobody.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        for (const { title, range } of findEmptySections(getPolicyDocument(sourceCode))) {
          context.report({
            loc: locationOf(sourceCode, range),
            messageId: "empty",
            data: { heading: title },
          });
        }
      },
    };
  },
});
