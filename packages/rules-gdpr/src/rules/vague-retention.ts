import { retentionPeriod } from "../disclosures/retention-period.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { defineVagueRule } from "../shared/vague-rule.ts";

export default defineVagueRule({
  id: "vague-retention",
  description: "Disallow necessity, law or operation as the only rule of storage.",
  law: [
    { ref: "GDPR Art. 13(2)(a)", words: "the criteria used to determine that period" },
    {
      ref: "GDPR Art. 5(1)(e)",
      words: "for no longer than is necessary for the purposes for which the personal data are processed",
    },
  ],
  recommended: { rule: "warn" },
  strict: { rule: "error" },
  message:
    '"{{text}}" is not a period or criterion (GDPR Art. 13(2)(a); WP260 Annex): state a number or an event the reader can recognise, e.g. "until you close your account, then 30 days".',
  find(sourceCode) {
    const { status, evidence } = lexicon.detect(sourceCode, retentionPeriod);
    // One period or event anywhere makes the fact present: what is vague beside it is completed by it.
    return status === "vague" ? evidence : [];
  },
});
