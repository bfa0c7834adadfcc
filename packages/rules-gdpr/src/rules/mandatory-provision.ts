import { definePresenceRule } from "@policylint/core";
import { mandatoryProvision } from "../disclosures/mandatory-provision.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: mandatoryProvision,
  description: "Require whether data must be given, and what happens otherwise.",
  recommended: { rule: "warn", partial: "warn" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'The policy does not say whether giving the data is obligatory and what happens if it is not given (GDPR Art. 13(2)(e)): add e.g. "We need your e-mail address to create an account; without it we cannot offer the service. All other fields are optional".',
    partial:
      "The policy gives only half of what Art. 13(2)(e) asks: say both which data must be provided and what happens if it is not.",
  },
});
