import { definePresenceRule } from "@policylint/core";
import { rightToComplainToController } from "../disclosures/right-to-complain-to-controller.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: rightToComplainToController,
  description: "Require that readers in the United Kingdom are told how to complain to the controller.",
  recommended: { rule: "warn", partial: "off" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'UK readers must be told they can complain to you (UK GDPR Art. 13(2)(ca), DPA 2018 s. 164A, in force 19 June 2026): add "You can complain to us at <address>; we acknowledge complaints within 30 days" next to the ICO sentence.',
    partial:
      "Complaints are mentioned but no way to make one is given (DPA 2018 s. 164A): add an address or electronic form.",
  },
  isDue: ({ jurisdictions, controller, audience }) =>
    jurisdictions.includes("uk-gdpr") || controller.country === "GB" || audience.includes("uk"),
});
