import { definePresenceRule } from "@policylint/core";
import { controllerIdentity } from "../disclosures/controller-identity.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: controllerIdentity,
  description: "Require the name of the legal or natural person that is the controller.",
  recommended: { rule: "warn", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The policy never says which legal person is responsible for the data (GDPR Art. 13(1)(a)): add a sentence such as "Acme Ltd, 1 High Street, Dublin, Ireland (company no. 123456) is the controller of your personal data".',
    partial:
      'Only a brand name identifies the controller; add the legal entity behind it, its legal form and country of establishment (GDPR Art. 13(1)(a)), e.g. "<Brand> is operated by <Legal Name> Ltd, registered in <country>".',
  },
});
