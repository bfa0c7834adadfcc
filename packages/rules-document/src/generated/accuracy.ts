// Written by eval/accuracy.ts; changes made here are lost.

import type { RuleAccuracy } from "@policylint/core";
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  "document/last-updated": {
    labelled: {
      policies: 134,
      precision: { share: 0.9189, low: 0.787, high: 0.972, of: 37 },
      recall: { share: 0.9714, low: 0.8547, high: 0.9949, of: 35 },
    },
  },
};
