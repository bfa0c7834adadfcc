import { definePresenceRule } from "@policylint/core";
import { lawfulBasis } from "../disclosures/lawful-basis.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: lawfulBasis,
  description: "Require the ground of GDPR Art. 6 that the processing stands on.",
  recommended: { rule: "warn" },
  strict: { rule: "error" },
  messages: {
    missing:
      'No lawful basis is stated (GDPR Art. 13(1)(c) with Art. 6): for each purpose name the ground, e.g. "Account and billing: performance of our contract with you (Art. 6(1)(b))".',
  },
});
