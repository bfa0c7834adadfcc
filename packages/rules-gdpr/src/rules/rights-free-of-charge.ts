import { definePresenceRule } from "@policylint/core";
import { rightsFreeOfCharge } from "../disclosures/rights-free-of-charge.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: rightsFreeOfCharge,
  description: "Require that readers learn that requests are free of charge.",
  recommended: { rule: "off" },
  strict: { rule: "off" },
  messages: {
    missing: "Consider adding that requests are free of charge (GDPR Art. 12(5)).",
  },
});
