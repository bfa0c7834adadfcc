import { definePresenceRule } from "@policylint/core";
import { specialCategoryData } from "../disclosures/special-category-data.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: specialCategoryData,
  description: "Require the condition of GDPR Art. 9(2) for special categories of data.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'Special-category data is processed without naming the Art. 9(2) condition (GDPR Art. 9, Art. 13(1)(c)): add e.g. "with your explicit consent (Art. 9(2)(a))" or state that no such data is collected.',
    partial:
      "An Art. 6 ground alone does not allow special-category data; name the Art. 9(2) condition, usually explicit consent.",
  },
  isDue: ({ specialCategories }) => specialCategories === true,
  isExempt: ({ specialCategories }) => specialCategories === false,
});
