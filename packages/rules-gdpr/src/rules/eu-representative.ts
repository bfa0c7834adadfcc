import { definePresenceRule } from "@policylint/core";
import { euRepresentative } from "../disclosures/eu-representative.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { EEA_COUNTRIES } from "../shared/eea-countries.ts";

export default definePresenceRule({
  lexicon,
  disclosure: euRepresentative,
  description: "Require the representative in the Union of a controller abroad.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The controller is outside the EU/EEA but addresses people there and names no representative (GDPR Art. 13(1)(a), Art. 27): add name and contact details, e.g. "Our representative is DataRep Europe B.V., Keizersgracht 1, Amsterdam", or record why Art. 27(2) applies.',
    partial:
      "A representative is mentioned without identity and contact details (GDPR Art. 13(1)(a), Art. 27): print the name, address and e-mail instead of offering to supply them on request.",
  },
  isDue: ({ controller: { country }, audience }) =>
    country !== undefined && !EEA_COUNTRIES.has(country) && audience.includes("eu"),
  isExempt: ({ controller: { country }, representative }) =>
    representative === "none-required" || (country !== undefined && EEA_COUNTRIES.has(country)),
});
