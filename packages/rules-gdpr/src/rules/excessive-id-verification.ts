import { defineWordingRule } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { excessiveIdVerification } from "../wordings/excessive-id-verification.ts";

export default defineWordingRule({
  lexicon,
  wording: excessiveIdVerification,
  description: "Disallow a proof of identity that everybody must give with a request.",
  law: [
    {
      ref: "GDPR Art. 12(6)",
      words:
        "where the controller has reasonable doubts concerning the identity of the natural person making the request",
    },
    { ref: "GDPR Art. 5(1)(c)" },
    { ref: "EDPB Guidelines 01/2022 para 58" },
  ],
  recommended: { rule: "off" },
  strict: { rule: "warn" },
  message:
    "Asking everybody for an ID copy is excessive (GDPR Art. 12(6), 5(1)(c)): ask only in case of reasonable doubt and prefer log-in based verification.",
});
