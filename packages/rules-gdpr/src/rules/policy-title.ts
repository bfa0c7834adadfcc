import { definePresenceRule } from "@policylint/core";
import { policyTitle } from "../disclosures/policy-title.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: policyTitle,
  description: "Require a title that readers recognise.",
  recommended: { rule: "off" },
  strict: { rule: "warn" },
  messages: {
    missing:
      'Give the document a title readers recognise, such as "Privacy Policy" (GDPR Art. 12(1); WP260 para 11).',
  },
});
