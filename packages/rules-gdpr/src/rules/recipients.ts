import { definePresenceRule } from "@policylint/core";
import { recipients } from "../disclosures/recipients.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: recipients,
  description: "Require the recipients of the data, or their categories.",
  recommended: { rule: "warn" },
  strict: { rule: "error" },
  messages: {
    missing:
      'The policy does not say who receives the data (GDPR Art. 13(1)(e)): name the recipients or give specific categories, e.g. "Stripe (payments), Hetzner (hosting), our accountants", or state that nobody outside the company receives it.',
  },
});
