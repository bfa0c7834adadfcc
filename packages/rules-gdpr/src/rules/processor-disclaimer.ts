import { defineWordingRule } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { processorDisclaimer } from "../wordings/processor-disclaimer.ts";

export default defineWordingRule({
  lexicon,
  wording: processorDisclaimer,
  description: "Disallow leaving what vendors do with the data to the vendors' own policies.",
  law: [{ ref: "GDPR Art. 28" }, { ref: "GDPR Art. 24" }, { ref: "GDPR Art. 26" }],
  recommended: { rule: "off" },
  strict: { rule: "warn" },
  message:
    '"{{text}}" suggests that vendors act for themselves; say that they act on your instructions under Art. 28 contracts, or name them as independent controllers with a link.',
});
