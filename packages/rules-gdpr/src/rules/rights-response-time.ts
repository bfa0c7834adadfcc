import { definePresenceRule } from "@policylint/core";
import { rightsResponseTime } from "../disclosures/rights-response-time.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: rightsResponseTime,
  description: "Require the time within which requests are answered.",
  recommended: { rule: "off", partial: "off" },
  strict: { rule: "warn", partial: "off" },
  messages: {
    missing:
      'The policy does not say how quickly requests are answered (GDPR Art. 12(3)): add "We respond within one month of receiving your request".',
    partial: "Replace 'promptly' by the statutory limit of one month (GDPR Art. 12(3)).",
  },
});
