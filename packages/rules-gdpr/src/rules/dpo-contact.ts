import { definePresenceRule, type PolicySettings } from "@policylint/core";
import { dpoContact } from "../disclosures/dpo-contact.ts";
import { lexicon } from "../lexicon/lexicon.ts";

/** Has an officer been appointed, or must one be: GDPR Art. 37(1)(a) and (c), in Germany § 38(1) BDSG? */
function hasOfficer({ dpo, controller, largeScaleSpecialCategories, employees }: PolicySettings): boolean {
  return (
    dpo ??
    (controller.type === "public-authority" ||
      largeScaleSpecialCategories === true ||
      (controller.country === "DE" && employees !== undefined && employees >= 20))
  );
}

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
  isDue: hasOfficer,
  // A privacy team that can be reached is no officer.
  isRelevant: (_evidence, sourceCode) => lexicon.isTriggered(sourceCode, dpoContact),
});
