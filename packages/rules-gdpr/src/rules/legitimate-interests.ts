import { definePresenceRule } from "@policylint/core";
import { bareGround, legitimateInterests } from "../disclosures/legitimate-interests.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: legitimateInterests,
  description: "Require the legitimate interests that are relied on.",
  recommended: { rule: "error" },
  strict: { rule: "error" },
  messages: {
    missing:
      'Legitimate interests are relied on but not identified (GDPR Art. 13(1)(d)): say which interest each time, e.g. "our legitimate interest in keeping accounts secure and preventing fraud".',
  },
  isDue: ({ lawfulBases }) => lawfulBases.includes("legitimate-interests"),
  isRelevant: ({ phrase }) => !bareGround.includes(phrase),
});
