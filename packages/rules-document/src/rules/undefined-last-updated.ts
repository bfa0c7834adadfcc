import { defineRule, ruleDocs } from "@policylint/core";
import { lastUpdated } from "../disclosures/last-updated.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { lastUpdatedReference } from "../wordings/last-updated-reference.ts";

export default defineRule<"undefined">({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report words that point to the policy's date where there is none.",
      law: [{ ref: "GDPR Art. 5(2)" }, { ref: "GDPR Art. 12(1)" }, { ref: "WP260 para 29" }],
      requirement: "undefined-last-updated",
      presets: { recommended: { rule: "warn" }, strict: { rule: "error" } },
    }),
    messages: {
      undefined:
        'The policy refers to a "Last updated" date that is not there (GDPR Art. 12(1)): put the date under the title.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        if (lexicon.detect(sourceCode, lastUpdated).status === "present") return;
        // However often it is spoken of, one date is missing.
        const [reference] = lexicon.find(sourceCode, lastUpdatedReference);
        if (reference) context.report({ loc: reference.loc, messageId: "undefined" });
      },
    };
  },
});
