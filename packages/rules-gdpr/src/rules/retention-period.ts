import { definePresenceRule } from "@policylint/core";
import { retentionPeriod } from "../disclosures/retention-period.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: retentionPeriod,
  description: "Require the storage period or the criteria for it.",
  recommended: { rule: "error" },
  strict: { rule: "error" },
  messages: {
    missing:
      'No storage period or criteria are given (GDPR Art. 13(2)(a)): state for each kind of data how long it is kept or which event ends storage, e.g. "Account data: until you close your account, then 30 days; server logs: 90 days".',
  },
});
