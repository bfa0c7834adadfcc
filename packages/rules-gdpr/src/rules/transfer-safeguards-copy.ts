import { definePresenceRule } from "@policylint/core";
import { internationalTransfers } from "../disclosures/international-transfers.ts";
import { transferSafeguardsCopy } from "../disclosures/transfer-safeguards-copy.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: transferSafeguardsCopy,
  description: "Require a way to see the safeguards of a transfer.",
  recommended: { rule: "warn", partial: "warn" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'Standard contractual clauses (or similar) are named but not how to obtain a copy (GDPR Art. 13(1)(f)): add "You can request a copy of the safeguards at privacy@example.com" or link them.',
    partial:
      "A copy of the safeguards is offered without a channel; add an address or link (GDPR Art. 13(1)(f)).",
  },
  // Clauses of a policy that mentions no transfers are another rule's report.
  isExempt(_settings, sourceCode) {
    const { status, polarity } = lexicon.detect(sourceCode, internationalTransfers);
    return status === "absent" || polarity === "denied";
  },
});
