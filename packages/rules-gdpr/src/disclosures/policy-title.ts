import type { DisclosureDefinition } from "@policylint/core";
import { findPolicyTitle } from "../shared/find-policy-title.ts";

export const policyTitle: DisclosureDefinition = {
  id: "policy-title",
  title: "Recognisable title",
  law: [
    { ref: "GDPR Art. 12(1)", words: "in a concise, transparent, intelligible and easily accessible form" },
  ],
  // A title that is missing is missing at the top.
  headings: [],
  present: [],
  findParts: findPolicyTitle,
};
