import { definePresenceRule } from "@policylint/core";
import { scope } from "../disclosures/scope.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: scope,
  description: "Require what the document covers.",
  recommended: { rule: "off" },
  strict: { rule: "warn" },
  messages: {
    missing:
      'Say at the start which services and people the policy covers (GDPR Art. 12(1)), e.g. "This policy applies to example.com and the Example app".',
  },
});
