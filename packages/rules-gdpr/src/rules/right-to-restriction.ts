import { definePresenceRule } from "@policylint/core";
import { rightToRestriction } from "../disclosures/right-to-restriction.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: rightToRestriction,
  description: "Require the right to restriction of processing.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The right to restriction of processing is not mentioned (GDPR Art. 13(2)(b), Art. 18): add "You can ask us to restrict (pause) the processing of your data, for example while we verify its accuracy".',
    partial:
      "Restriction is offered to some readers or for some data only (GDPR Art. 18): say that every reader can ask you to restrict the processing of their personal data.",
  },
});
