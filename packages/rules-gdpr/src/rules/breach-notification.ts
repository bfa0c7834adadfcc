import { definePresenceRule } from "@policylint/core";
import { breachNotification } from "../disclosures/breach-notification.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: breachNotification,
  description: "Require a word on how people hear of a personal data breach.",
  recommended: { rule: "off", partial: "off" },
  strict: { rule: "warn", partial: "off" },
  messages: {
    missing:
      'Consider saying how people hear of a personal data breach (GDPR Art. 33-34): "We will notify you and the authority as the law requires".',
    partial: "Say who is told of a personal data breach, not only that it is dealt with (GDPR Art. 33-34).",
  },
});
