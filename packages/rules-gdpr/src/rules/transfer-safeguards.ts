import { definePresenceRule } from "@policylint/core";
import { internationalTransfers } from "../disclosures/international-transfers.ts";
import { transferSafeguards } from "../disclosures/transfer-safeguards.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: transferSafeguards,
  description: "Require the adequacy decision or safeguard that a transfer rests on.",
  recommended: { rule: "error" },
  strict: { rule: "error" },
  messages: {
    missing:
      'A transfer outside the EEA/UK is disclosed without its legal mechanism (GDPR Art. 13(1)(f)): state the adequacy decision or safeguard, e.g. "based on the standard contractual clauses of Decision (EU) 2021/914".',
  },
  // Transfers that the policy does not mention at all are another rule's report.
  isExempt(_settings, sourceCode) {
    const { status, polarity } = lexicon.detect(sourceCode, internationalTransfers);
    return status === "absent" || polarity === "denied";
  },
});
