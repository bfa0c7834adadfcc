import { internationalTransfers } from "../disclosures/international-transfers.ts";
import { staleMechanisms, transferSafeguards } from "../disclosures/transfer-safeguards.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { firstOfStatement } from "../shared/statements-of.ts";
import { defineVagueRule } from "../shared/vague-rule.ts";
import { vagueTransferSafeguards } from "../wordings/vague-transfer-safeguards.ts";

export default defineVagueRule({
  id: "vague-transfer-safeguards",
  description: "Disallow safeguards for transfers that commit to no mechanism.",
  law: [{ ref: "GDPR Art. 13(1)(f)" }],
  recommended: { rule: "warn" },
  strict: { rule: "error" },
  message:
    '"{{text}}" does not commit to a mechanism (GDPR Art. 13(1)(f)): say which one applies to which country or vendor.',
  find(sourceCode) {
    // A mechanism anywhere makes the fact present, and transfers that are not mentioned are another rule's report.
    const { status, evidence } = lexicon.detect(sourceCode, transferSafeguards);
    if (status !== "vague" || lexicon.detect(sourceCode, internationalTransfers).status === "absent")
      return [];
    const matches = firstOfStatement(lexicon.find(sourceCode, vagueTransferSafeguards));
    if (matches.length) return matches;
    // A mechanism that no longer holds is the report of the rule on stale references.
    return evidence.filter(({ phrase }) => !staleMechanisms.includes(phrase)).slice(0, 1);
  },
});
