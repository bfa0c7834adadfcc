import { definePresenceRule } from "@policylint/core";
import { rightToWithdrawConsent } from "../disclosures/right-to-withdraw-consent.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: rightToWithdrawConsent,
  description: "Require the right to withdraw consent where consent is a ground of processing.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'Consent is used as a basis but the right to withdraw it is not mentioned (GDPR Art. 13(2)(c), Art. 7(3)): add "You can withdraw your consent at any time in <place>; this does not affect processing before withdrawal".',
    partial:
      "Withdrawal covers only part of the consent-based processing or is made harder than giving consent (GDPR Art. 7(3)); describe an equally easy way for each consent.",
  },
  isDue: ({ lawfulBases }) => lawfulBases.includes("consent"),
});
