import { defineRule, readPolicySettings, shortenQuote, ruleDocs } from "@policylint/core";
import { relatedWords } from "../shared/related-words.ts";
import { findSettingContradictions } from "../shared/setting-contradictions.ts";

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report what the policy says otherwise than the settings of the project.",
      law: [
        { ref: "GDPR Art. 5(1)(a)", words: "processed lawfully, fairly and in a transparent manner" },
        { ref: "GDPR Art. 12(1)" },
      ],
      presets: { recommended: { rule: "error" }, strict: { rule: "error" } },
    }),
    messages: {
      contradicted:
        'The policy says "{{text}}", the configuration {{setting}} (GDPR Art. 5(1)(a)): correct the one that is wrong.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const settings = readPolicySettings(context.settings);
        for (const { setting, words } of findSettingContradictions(settings, context.sourceCode)) {
          const [first, ...others] = words;
          if (!first) continue;
          context.report({
            loc: first.loc,
            messageId: "contradicted",
            data: { text: shortenQuote(first.quote), setting },
            related: relatedWords(others),
          });
        }
      },
    };
  },
});
