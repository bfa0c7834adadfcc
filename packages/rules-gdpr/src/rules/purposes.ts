import { definePresenceRule } from "@policylint/core";
import { purposes } from "../disclosures/purposes.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: purposes,
  description: "Require the purposes of the processing.",
  recommended: { rule: "warn" },
  strict: { rule: "error" },
  messages: {
    missing:
      'The policy does not say what the personal data is used for (GDPR Art. 13(1)(c)): list each purpose concretely, e.g. "We use your e-mail address to create your account and send invoices".',
  },
});
