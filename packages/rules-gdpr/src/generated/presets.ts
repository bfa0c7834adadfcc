// Written by scripts/generate.ts; changes made here are lost.

import type { RulesConfig } from "@policylint/core";

export const recommended: RulesConfig = {
  "gdpr/children": "warn",
  "gdpr/controller-contact": "error",
  "gdpr/controller-identity": "error",
  "gdpr/dpo-contact": "error",
  "gdpr/eu-representative": "error",
  "gdpr/lawful-basis": "error",
  "gdpr/purposes": "error",
  "gdpr/recipients": "error",
  "gdpr/retention-period": "error",
  "gdpr/right-of-access": "error",
  "gdpr/right-to-complain": "error",
  "gdpr/right-to-erasure": "error",
  "gdpr/right-to-object": "error",
  "gdpr/right-to-portability": "error",
  "gdpr/right-to-rectification": "error",
  "gdpr/right-to-restriction": "error",
  "gdpr/right-to-withdraw-consent": "error",
  "gdpr/vague-retention": "warn",
};

export const strict: RulesConfig = {
  "gdpr/children": "error",
  "gdpr/controller-contact": ["error", { partial: "error" }],
  "gdpr/controller-identity": ["error", { partial: "error" }],
  "gdpr/dpo-contact": ["error", { partial: "error" }],
  "gdpr/eu-representative": ["error", { partial: "error" }],
  "gdpr/lawful-basis": "error",
  "gdpr/purposes": "error",
  "gdpr/recipients": "error",
  "gdpr/retention-period": "error",
  "gdpr/right-of-access": ["error", { partial: "error" }],
  "gdpr/right-to-complain": ["error", { partial: "error" }],
  "gdpr/right-to-erasure": ["error", { partial: "error" }],
  "gdpr/right-to-object": ["error", { partial: "error" }],
  "gdpr/right-to-portability": ["error", { partial: "error" }],
  "gdpr/right-to-rectification": ["error", { partial: "error" }],
  "gdpr/right-to-restriction": ["error", { partial: "error" }],
  "gdpr/right-to-withdraw-consent": "error",
  "gdpr/vague-retention": "error",
};
