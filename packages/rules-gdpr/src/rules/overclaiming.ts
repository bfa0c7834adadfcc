import { defineWordingRule } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { overclaiming } from "../wordings/overclaiming.ts";

export default defineWordingRule({
  lexicon,
  wording: overclaiming,
  description: "Disallow absolute claims of security, anonymity or compliance.",
  law: [{ ref: "GDPR Art. 5(1)(a)" }, { ref: "UCPD 2005/29/EC Art. 6" }],
  recommended: { rule: "off" },
  strict: { rule: "warn" },
  message: '"{{text}}" promises more than anyone can keep (GDPR Art. 5(1)(a)): describe the measure instead.',
});
