// Written by scripts/generate.ts; changes made here are lost.

import type { RulesConfig } from "@policylint/core";

export const recommended: RulesConfig = {
  "gdpr/children": "warn",
  "gdpr/controller-contact": "error",
  "gdpr/controller-identity": "error",
  "gdpr/cookies": "warn",
  "gdpr/dpo-contact": "error",
  "gdpr/lawful-basis": "error",
  "gdpr/policy-changes": "warn",
  "gdpr/purposes": "error",
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
  "gdpr/cookies": ["error", { partial: "warn" }],
  "gdpr/dpo-contact": ["error", { partial: "error" }],
  "gdpr/lawful-basis": "error",
  "gdpr/policy-changes": "warn",
  "gdpr/purposes": "error",
  "gdpr/retention-period": "error",
  "gdpr/right-of-access": ["error", { partial: "error" }],
  "gdpr/right-to-complain": ["error", { partial: "error" }],
  "gdpr/right-to-erasure": ["error", { partial: "error" }],
  "gdpr/right-to-object": ["error", { partial: "error" }],
  "gdpr/right-to-portability": ["error", { partial: "error" }],
  "gdpr/right-to-rectification": ["error", { partial: "error" }],
  "gdpr/right-to-restriction": ["error", { partial: "error" }],
  "gdpr/right-to-withdraw-consent": "error",
  "gdpr/security-measures": "warn",
  "gdpr/vague-retention": "error",
};
