import { definePresenceRule } from "@policylint/core";
import { balancingTest } from "../disclosures/balancing-test.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: balancingTest,
  description: "Require information about the balancing test behind legitimate interests.",
  recommended: { rule: "off", partial: "off" },
  strict: { rule: "off", partial: "off" },
  messages: {
    missing:
      'Good practice: offer the result of the balancing test behind legitimate interests (WP260 Annex), e.g. "Ask us for our assessment".',
    partial: "The balance is only asserted; offer a summary on request (WP260 Annex, best practice).",
  },
  isDue: ({ lawfulBases }) => lawfulBases.includes("legitimate-interests"),
});
