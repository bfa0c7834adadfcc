// Written by eval/accuracy.ts; changes made here are lost.

import type { RuleAccuracy } from "@policylint/core";
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  "document/last-updated": {
    labelled: {
      policies: 75,
      precision: { share: 0.9286, low: 0.7735, high: 0.9802, of: 28 },
      recall: { share: 1, low: 0.8713, high: 1, of: 26 },
    },
  },
};
