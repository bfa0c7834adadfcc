import { definePresenceRule } from "@policylint/core";
import { dpoContact } from "../disclosures/dpo-contact.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: dpoContact,
  description: "Require the contact details of the data protection officer where there is one.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The project says a DPO is appointed but the policy gives no contact details (GDPR Art. 13(1)(b)): add "Data protection officer: dpo@example.com".',
    partial:
      "A data protection officer is mentioned without a way to reach him or her (GDPR Art. 13(1)(b)): add an e-mail or postal address of the DPO.",
  },
  isDue: ({ dpo }) => dpo === true,
});
