import { definePresenceRule } from "@policylint/core";
import { parentalConsent } from "../disclosures/parental-consent.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: parentalConsent,
  description: "Require how parental consent is obtained where children may use the service.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'Children may use the service but parental consent is not described (GDPR Art. 8(1)-(2)): say who must consent and how you check it, e.g. "we e-mail a parent a confirmation link".',
    partial: "Describe the reasonable effort made to verify parental consent (GDPR Art. 8(2)).",
  },
  isDue: ({ audience }) => audience.includes("children"),
});
