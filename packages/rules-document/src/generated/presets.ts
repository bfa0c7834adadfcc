// Written by scripts/generate.ts; changes made here are lost.

import type { RulesConfig } from "@policylint/core";

export const recommended: RulesConfig = {
  "document/empty-section": "error",
  "document/last-updated": "warn",
  "document/placeholder-text": "error",
};

export const strict: RulesConfig = {
  "document/empty-section": "error",
  "document/last-updated": ["error", { partial: "warn" }],
  "document/placeholder-text": ["error", { deployment: "error" }],
};
