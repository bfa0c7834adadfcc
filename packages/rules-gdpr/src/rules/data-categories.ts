import { definePresenceRule } from "@policylint/core";
import { dataCategories } from "../disclosures/data-categories.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: dataCategories,
  description: "Require the categories of personal data.",
  recommended: { rule: "warn", partial: "warn" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'The policy never says which personal data it covers (GDPR Art. 14(1)(d), Art. 5(1)(a)): list the categories with examples, e.g. "Account data: name, e-mail; technical data: IP address, browser type".',
    partial:
      "Only umbrella terms such as 'certain information' are used; name the categories with examples (GDPR Art. 14(1)(d), Art. 12(1)).",
  },
});
