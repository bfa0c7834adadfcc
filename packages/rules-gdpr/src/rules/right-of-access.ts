import { definePresenceRule } from "@policylint/core";
import { rightOfAccess } from "../disclosures/right-of-access.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: rightOfAccess,
  description: "Require the right of access.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The right of access is not mentioned (GDPR Art. 13(2)(b), Art. 15): add "You can ask us whether we hold data about you and receive a copy of it".',
    partial:
      "Access is offered to some readers or for some data only (GDPR Art. 15): say that every reader can ask whether you hold data about them and receive a copy of it.",
  },
});
