import { definePresenceRule } from "@policylint/core";
import { jointControllers } from "../disclosures/joint-controllers.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: jointControllers,
  description: "Require the essence of the arrangement between joint controllers.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'Joint controllership is mentioned but the arrangement is not described (GDPR Art. 26(2)): name the other controller and say who answers requests, e.g. "A handles access requests, B handles security".',
    partial:
      "The joint controllers are named without the essence of their arrangement (GDPR Art. 26(2)); add who is responsible for what and that rights can be exercised against each.",
  },
  isDue: ({ jointControllers }) => jointControllers.length > 0,
});
