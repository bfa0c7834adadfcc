import { definePresenceRule } from "@policylint/core";
import { securityMeasures } from "../disclosures/security-measures.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: securityMeasures,
  description: "Require a word on how the data are protected.",
  recommended: { rule: "off", partial: "off" },
  strict: { rule: "warn", partial: "off" },
  messages: {
    missing:
      'The policy says nothing about how data is protected (GDPR Art. 32): add one or two concrete measures, e.g. "encrypted in transit, access limited to support staff".',
    partial: "Replace 'appropriate measures' by one or two concrete measures.",
  },
});
