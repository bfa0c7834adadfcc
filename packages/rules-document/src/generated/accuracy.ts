// Written by eval/accuracy.ts; changes made here are lost.

import type { RuleAccuracy } from "@policylint/core";
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  "document/dangling-section-reference": { judged: { share: 1, low: 0.5101, high: 1, of: 4 } },
  "document/dead-internal-link": { judged: { share: 1, low: 0.9889, high: 1, of: 342 } },
  "document/empty-section": { judged: { share: 1, low: 0.9324, high: 1, of: 53 } },
  "document/heading-structure": { judged: { share: 0.9677, low: 0.8898, high: 0.9911, of: 62 } },
  "document/last-updated": {
    labelled: {
      policies: 134,
      precision: { share: 0.9714, low: 0.8547, high: 0.9949, of: 35 },
      recall: { share: 0.9714, low: 0.8547, high: 0.9949, of: 35 },
    },
  },
  "document/legalese": { judged: { share: 1, low: 0.9124, high: 1, of: 40 } },
  "document/long-sentences": { judged: { share: 1, low: 0.9036, high: 1, of: 36 } },
  "document/malformed-list": { judged: { share: 1, low: 0.9197, high: 1, of: 44 } },
  "document/readability": { judged: { share: 1, low: 0.8957, high: 1, of: 33 } },
  "document/stale-last-updated": { judged: { share: 0.9804, low: 0.897, high: 0.9965, of: 51 } },
  "document/technical-jargon": { judged: { share: 0.9268, low: 0.8057, high: 0.9748, of: 41 } },
  "document/undefined-last-updated": { judged: { share: 1, low: 0.5655, high: 1, of: 5 } },
  "document/undefined-term": { judged: { share: 0.875, low: 0.7193, high: 0.9503, of: 32 } },
  "document/unlinked-reference": { judged: { share: 0.942, low: 0.8602, high: 0.9772, of: 69 } },
};
