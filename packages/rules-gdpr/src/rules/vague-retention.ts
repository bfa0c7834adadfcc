import { defineRule, shortenQuote } from "@policylint/core";
import { retentionPeriod } from "../disclosures/retention-period.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default defineRule({
  meta: {
    type: "problem",
    docs: {
      description: "Disallow necessity, law or operation as the only rule of storage.",
      recommended: "warn",
      law: [
        { ref: "GDPR Art. 13(2)(a)", words: "the criteria used to determine that period" },
        {
          ref: "GDPR Art. 5(1)(e)",
          words: "for no longer than is necessary for the purposes for which the personal data are processed",
        },
      ],
      requirement: "vague-retention",
      presets: { recommended: { rule: "warn" }, strict: { rule: "error" } },
    },
    messages: {
      vague:
        '"{{text}}" is not a period or criterion (GDPR Art. 13(2)(a); WP260 Annex): state a number or an event the reader can recognise, e.g. "until you close your account, then 30 days".',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const fact = lexicon.detect(context.sourceCode, retentionPeriod);
        // One period or event anywhere makes the fact present: what is vague beside it is completed by it.
        if (fact.status !== "vague") return;
        for (const { loc, quote } of fact.evidence) {
          context.report({ loc, messageId: "vague", data: { text: shortenQuote(quote) } });
        }
      },
    };
  },
});
