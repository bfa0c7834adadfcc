import { definePresenceRule } from "@policylint/core";
import { postalAddress } from "../disclosures/postal-address.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: postalAddress,
  description: "Require a postal address of the controller.",
  recommended: { rule: "off", partial: "off" },
  strict: { rule: "warn", partial: "off" },
  messages: {
    missing:
      "Add a postal address of the controller (GDPR Art. 13(1)(a); WP260 Annex recommends several channels).",
    partial: "Add street, postal code and town to the place of the controller (GDPR Art. 13(1)(a)).",
  },
});
