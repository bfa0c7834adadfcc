import { definePresenceRule } from "@policylint/core";
import { directMarketingObjection } from "../disclosures/direct-marketing-objection.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: directMarketingObjection,
  description: "Require a way to stop direct marketing where the policy speaks of it.",
  recommended: { rule: "warn", partial: "off" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'Marketing is mentioned without the right to stop it (GDPR Art. 21(2)-(4)): add, visibly and separately, "You can object to marketing at any time, for example with the unsubscribe link in each e-mail".',
    partial:
      "Say in so many words that the reader can stop marketing at any time and how (GDPR Art. 21(2)-(4)).",
  },
  isDue: ({ directMarketing }) => directMarketing === true,
  isExempt: ({ directMarketing }) => directMarketing === false,
});
