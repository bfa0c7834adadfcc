import { definePresenceRule } from "@policylint/core";
import { rightToPortability } from "../disclosures/right-to-portability.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: rightToPortability,
  description: "Require the right to data portability.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The right to data portability is not mentioned (GDPR Art. 13(2)(b), Art. 20): add "You can receive the data you gave us in a structured, machine-readable format or have it sent to another provider".',
    partial:
      "Data are offered to some readers or as a mere copy only (GDPR Art. 20): say that every reader can receive the data they gave in a structured, machine-readable format or have it sent to another provider.",
  },
});
