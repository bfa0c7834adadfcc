import { definePresenceRule } from "@policylint/core";
import { rightToObject } from "../disclosures/right-to-object.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { hasNothingToObjectTo } from "../shared/objectionable-processing.ts";

export default definePresenceRule({
  lexicon,
  disclosure: rightToObject,
  description: "Require the right to object.",
  recommended: { rule: "warn", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The right to object is not mentioned (GDPR Art. 13(2)(b), Art. 21): add, set apart from the other rights, "You can object at any time to processing based on our legitimate interests and to direct marketing".',
    partial:
      "Only an opt-out of marketing or sale is offered; add the general right to object to processing based on legitimate interests or public task (GDPR Art. 21(1)).",
  },
  isExempt: hasNothingToObjectTo,
});
