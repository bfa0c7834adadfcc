import { definePresenceRule } from "@policylint/core";
import { admHumanReview } from "../disclosures/adm-human-review.ts";
import { automatedDecisionMaking } from "../disclosures/automated-decision-making.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: admHumanReview,
  description: "Require a way to have an automated decision reviewed by a person.",
  recommended: { rule: "warn", partial: "off" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'A significant automated decision is described without the right to human review (GDPR Art. 22(3)): add "You can ask for a person to review the decision, express your view and contest it at <address>".',
    partial: "Human review is hinted at but not offered; say how the reader can obtain it (GDPR Art. 22(3)).",
  },
  isDue: ({ automatedDecisions }) => automatedDecisions === true,
  isExempt({ automatedDecisions }, sourceCode) {
    const { polarity } = lexicon.detect(sourceCode, automatedDecisionMaking);
    return automatedDecisions === false || polarity === "denied";
  },
});
