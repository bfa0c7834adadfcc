import { definePresenceRule } from "@policylint/core";
import { controllerContact } from "../disclosures/controller-contact.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: controllerContact,
  description: "Require a channel that reaches the controller.",
  recommended: { rule: "warn", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'No contact details of the controller are given (GDPR Art. 13(1)(a)): add at least an e-mail address and, better, a postal address, e.g. "Contact: privacy@example.com, Acme Ltd, 1 High Street, Dublin".',
    partial:
      "The policy refers to a contact page but prints no address and links nowhere; put the e-mail or postal address, or a working link, in the text itself (GDPR Art. 13(1)(a)).",
  },
});
