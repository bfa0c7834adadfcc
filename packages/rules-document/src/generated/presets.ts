// Written by scripts/generate.ts; changes made here are lost.

import type { RulesConfig } from "@policylint/core";

export const recommended: RulesConfig = {
  "document/dangling-section-reference": "warn",
  "document/dead-internal-link": "error",
  "document/empty-section": "error",
  "document/last-updated": "warn",
  "document/malformed-list": "warn",
  "document/placeholder-text": "error",
  "document/undefined-last-updated": "warn",
};

export const strict: RulesConfig = {
  "document/dangling-section-reference": "error",
  "document/dead-internal-link": "error",
  "document/empty-section": "error",
  "document/heading-structure": "warn",
  "document/last-updated": ["error", { partial: "warn" }],
  "document/legalese": "warn",
  "document/long-sentences": "warn",
  "document/malformed-list": "warn",
  "document/placeholder-text": ["error", { deployment: "error" }],
  "document/readability": "warn",
  "document/scope": "warn",
  "document/stale-last-updated": "warn",
  "document/undefined-last-updated": "error",
  "document/undefined-term": "warn",
  "document/unlinked-reference": "warn",
};
