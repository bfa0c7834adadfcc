import { defineWordingRule } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { rightsFee } from "../wordings/rights-fee.ts";

export default defineWordingRule({
  lexicon,
  wording: rightsFee,
  description: "Disallow a fee for the exercise of rights.",
  law: [{ ref: "GDPR Art. 12(5)", words: "shall be provided free of charge" }],
  recommended: { rule: "off" },
  strict: { rule: "error" },
  message:
    "Requests are free (GDPR Art. 12(5)): remove the fee, except for manifestly unfounded or excessive requests.",
});
