import { defineWordingRule } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { findPassiveChangeNotices } from "../shared/passive-change-notices.ts";
import { consentByUse } from "../wordings/consent-by-use.ts";

export default defineWordingRule({
  lexicon,
  wording: consentByUse,
  description: "Disallow consent that is deemed from using the service.",
  law: [
    { ref: "GDPR Art. 4(11)", words: "by a statement or by a clear affirmative action" },
    { ref: "GDPR Art. 7(2)" },
    {
      ref: "GDPR Recital 32",
      words: "Silence, pre-ticked boxes or inactivity should not therefore constitute consent.",
    },
    { ref: "EDPB Guidelines 05/2020 para 84" },
  ],
  recommended: { rule: "error" },
  strict: { rule: "error" },
  message:
    "Use of the service is not consent (GDPR Art. 4(11), 7; Recital 32): delete the clause and, where consent is the basis, ask for it separately; a notice needs no agreement.",
  select(matches, sourceCode) {
    if (!matches.length) return matches;
    // Use after a change, taken for acceptance of it, is the other rule's where it reports that.
    const changes = new Set(findPassiveChangeNotices(sourceCode).map(({ statement }) => statement));
    return matches.filter(({ statement }) => !changes.has(statement));
  },
});
