import { definePresenceRule } from "@policylint/core";
import { rightToRectification } from "../disclosures/right-to-rectification.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: rightToRectification,
  description: "Require the right to rectification.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The right to rectification is not mentioned (GDPR Art. 13(2)(b), Art. 16): add "You can ask us to correct data that is inaccurate or incomplete".',
    partial:
      "Correction is offered to some readers, for some data or at your discretion only (GDPR Art. 16): say that every reader can have inaccurate or incomplete personal data corrected.",
  },
});
