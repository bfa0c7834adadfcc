import { defineRule, shortenQuote, ruleDocs } from "@policylint/core";
import { policyChanges } from "../disclosures/policy-changes.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { findPassiveChangeNotices } from "../shared/passive-change-notices.ts";
import { announcedChange } from "../wordings/passive-change-notice.ts";

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Disallow changes that readers learn of only by looking for them.",
      law: [
        { ref: "GDPR Art. 5(1)(a)" },
        {
          ref: "GDPR Art. 12(1)",
          words: "in a concise, transparent, intelligible and easily accessible form",
        },
        { ref: "WP260 para 29" },
      ],
      requirement: "passive-change-notice",
      presets: { recommended: { rule: "warn" }, strict: { rule: "error" } },
    }),
    messages: {
      passive:
        "Posting a new version or asking readers to check back is not notification (WP260 paras 29-31; GDPR Art. 5(1)(a)): commit to e-mail or in-product notice of material changes before they apply.",
      silent:
        '"{{text}}" does not say how readers learn of it (WP260 paras 29-31; GDPR Art. 5(1)(a)): commit to e-mail or in-product notice of material changes before they apply.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        const places = findPassiveChangeNotices(sourceCode);
        for (const { loc } of places) context.report({ loc, messageId: "passive" });
        if (places.length) return;
        if (lexicon.detect(sourceCode, policyChanges).status !== "vague") return;
        const [first] = lexicon.find(sourceCode, announcedChange);
        if (!first) return;
        context.report({ loc: first.loc, messageId: "silent", data: { text: shortenQuote(first.quote) } });
      },
    };
  },
});
