import { definePresenceRule } from "@policylint/core";
import { ukRepresentative } from "../disclosures/uk-representative.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: ukRepresentative,
  description: "Require the representative in the United Kingdom of a controller abroad.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The controller is outside the UK but addresses people there and names no representative (UK GDPR Art. 13(1)(a), Art. 27): add name and contact details, e.g. "Our representative is RepUK Services Ltd, 1 London Wall, London EC2Y 5EA", or record why Art. 27(2) applies.',
    partial:
      "A representative is mentioned without identity and contact details (UK GDPR Art. 13(1)(a), Art. 27): print the name, address and e-mail instead of offering to supply them on request.",
  },
  isDue: ({ controller: { country }, audience }) =>
    country !== undefined && country !== "GB" && audience.includes("uk"),
  isExempt: ({ controller, representative }) =>
    representative === "none-required" || controller.country === "GB",
});
