import { defineWordingRule } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { firstOfStatement } from "../shared/statements-of.ts";
import { openEndedList } from "../wordings/open-ended-list.ts";

export default defineWordingRule({
  lexicon,
  wording: openEndedList,
  description: "Disallow open-ended enumerations of data, purposes, legal bases and recipients.",
  law: [{ ref: "GDPR Art. 12(1)", words: "concise, transparent, intelligible" }, { ref: "WP260 para 12" }],
  recommended: { rule: "off" },
  strict: { rule: "warn" },
  message:
    '"{{text}}" makes the list open-ended (GDPR Art. 12(1); WP260 para 12): complete it or say what it is limited to.',
  select: firstOfStatement,
});
