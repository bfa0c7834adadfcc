import { definePresenceRule } from "@policylint/core";
import { aiTrainingUse } from "../disclosures/ai-training-use.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: aiTrainingUse,
  description: "Require whether user content trains AI models.",
  recommended: { rule: "off", partial: "off" },
  strict: { rule: "warn", partial: "off" },
  messages: {
    missing:
      'AI features are described but not whether user content trains models (GDPR Art. 13(1)(c)): add "We do / do not use your content to train models; our AI vendors may not either".',
    partial: "State the position on training in the policy itself and cover the AI vendors too.",
  },
  isDue: ({ usesAI, vendors }) =>
    usesAI === true || vendors.some((vendor) => vendor.function?.toLowerCase() === "ai"),
});
