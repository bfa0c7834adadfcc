// Written by scripts/generate.ts; changes made here are lost.

import type { RulesConfig } from "@policylint/core";

export const recommended: RulesConfig = {
  "document/dead-internal-link": "error",
  "document/empty-section": "error",
  "document/last-updated": "warn",
  "document/placeholder-text": "error",
  "document/undefined-last-updated": "warn",
};

export const strict: RulesConfig = {
  "document/dead-internal-link": "error",
  "document/empty-section": "error",
  "document/last-updated": ["error", { partial: "warn" }],
  "document/long-sentences": "warn",
  "document/placeholder-text": ["error", { deployment: "error" }],
  "document/readability": "warn",
  "document/scope": "warn",
  "document/stale-last-updated": "warn",
  "document/undefined-last-updated": "error",
};
