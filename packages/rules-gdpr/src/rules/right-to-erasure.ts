import { definePresenceRule } from "@policylint/core";
import { rightToErasure } from "../disclosures/right-to-erasure.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: rightToErasure,
  description: "Require the right to erasure.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The right to erasure is not mentioned (GDPR Art. 13(2)(b), Art. 17): add "You can ask us to delete your personal data" with the main exceptions.',
    partial:
      "Erasure is offered to some readers or for some data only (GDPR Art. 17): say that every reader can ask you to delete their personal data.",
  },
});
