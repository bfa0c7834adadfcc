import { definePresenceRule } from "@policylint/core";
import { automatedDecisionMaking } from "../disclosures/automated-decision-making.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: automatedDecisionMaking,
  description: "Require the logic and the consequences of automated decisions, or that there are none.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      "The project uses automated decisions but the policy does not explain them (GDPR Art. 13(2)(f)): state that they exist, the main factors used and what follows for the reader.",
    partial:
      "Automated decision-making or profiling is mentioned without the logic involved or its consequences (GDPR Art. 13(2)(f)); add the main factors and what a negative result means.",
  },
  isDue: ({ automatedDecisions }) => automatedDecisions === true,
  isExempt: ({ automatedDecisions }) => automatedDecisions === false,
});
