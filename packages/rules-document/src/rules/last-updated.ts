import { definePresenceRule } from "@policylint/core";
import { lastUpdated } from "../disclosures/last-updated.ts";
import { lastUpdatedReference } from "../wordings/last-updated-reference.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: lastUpdated,
  description: "Require the date of the policy.",
  recommended: { rule: "warn", partial: "off" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'The policy carries no date (GDPR Art. 5(2); CCPA 11 CCR 7011(e)(4)): put "Last updated: <day month year>" under the title.',
    partial: "Give a full date instead of a year or version number.",
  },
  // A policy that points to a date which is not there has another gap, with a message of its own.
  isExempt: (_, sourceCode) => lexicon.find(sourceCode, lastUpdatedReference).length > 0,
});
