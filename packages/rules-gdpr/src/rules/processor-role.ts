import { definePresenceRule } from "@policylint/core";
import { processorRole } from "../disclosures/processor-role.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: processorRole,
  description: "Require the role for data about other people that customers supply.",
  recommended: { rule: "off" },
  strict: { rule: "warn" },
  messages: {
    missing:
      'Customers send you data about other people; say whether you are controller or processor for it (GDPR Art. 4(7)-(8), 28), e.g. "For uploaded datasets we act as your processor".',
  },
  isDue: ({ role }) => role.includes("processor"),
});
