import { definePresenceRule } from "@policylint/core";
import { policyChanges } from "../disclosures/policy-changes.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: policyChanges,
  description: "Require that changes of the policy are announced to its readers.",
  recommended: { rule: "warn" },
  strict: { rule: "warn" },
  messages: {
    missing:
      'The policy does not say how readers learn of changes (GDPR Art. 12(1); WP260 paras 29-31): add "We will tell you about material changes by e-mail at least 30 days before they apply".',
  },
});
