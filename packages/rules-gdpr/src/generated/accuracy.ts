// Written by eval/accuracy.ts; changes made here are lost.

import type { RuleAccuracy } from "@policylint/core";
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  "gdpr/automated-decision-making": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.8064, high: 1, of: 16 },
      recall: { share: 0.9412, low: 0.7302, high: 0.9895, of: 17 },
    },
  },
  "gdpr/children": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.8513, high: 1, of: 22 },
      recall: { share: 1, low: 0.8513, high: 1, of: 22 },
    },
  },
  "gdpr/controller-contact": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.2065, high: 1, of: 1 },
      recall: { share: 1, low: 0.2065, high: 1, of: 1 },
    },
  },
  "gdpr/controller-identity": { labelled: { policies: 75 } },
  "gdpr/cookies": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.6457, high: 1, of: 7 },
      recall: { share: 1, low: 0.6457, high: 1, of: 7 },
    },
  },
  "gdpr/data-categories": { labelled: { policies: 75 } },
  "gdpr/data-source": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.2065, high: 1, of: 1 },
      recall: { share: 1, low: 0.2065, high: 1, of: 1 },
    },
  },
  "gdpr/dpo-contact": {
    labelled: {
      policies: 75,
      precision: { share: 0.9792, low: 0.891, high: 0.9963, of: 48 },
      recall: { share: 0.9792, low: 0.891, high: 0.9963, of: 48 },
    },
  },
  "gdpr/eu-representative": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.9417, high: 1, of: 62 },
      recall: { share: 1, low: 0.9417, high: 1, of: 62 },
    },
  },
  "gdpr/international-transfers": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.8513, high: 1, of: 22 },
      recall: { share: 1, low: 0.8513, high: 1, of: 22 },
    },
  },
  "gdpr/lawful-basis": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.6457, high: 1, of: 7 },
      recall: { share: 1, low: 0.6457, high: 1, of: 7 },
    },
  },
  "gdpr/legitimate-interests": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.9011, high: 1, of: 35 },
      recall: { share: 1, low: 0.9011, high: 1, of: 35 },
    },
  },
  "gdpr/mandatory-provision": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.7847, high: 1, of: 14 },
      recall: { share: 1, low: 0.7847, high: 1, of: 14 },
    },
  },
  "gdpr/policy-changes": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.6457, high: 1, of: 7 },
      recall: { share: 1, low: 0.6457, high: 1, of: 7 },
    },
  },
  "gdpr/purposes": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.2065, high: 1, of: 1 },
      recall: { share: 1, low: 0.2065, high: 1, of: 1 },
    },
  },
  "gdpr/recipients": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.2065, high: 1, of: 1 },
      recall: { share: 1, low: 0.2065, high: 1, of: 1 },
    },
  },
  "gdpr/retention-period": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.7412, high: 1, of: 11 },
      recall: { share: 1, low: 0.7412, high: 1, of: 11 },
    },
  },
  "gdpr/right-of-access": {
    labelled: {
      policies: 75,
      precision: { share: 0.9444, low: 0.7424, high: 0.9901, of: 18 },
      recall: { share: 1, low: 0.8157, high: 1, of: 17 },
    },
  },
  "gdpr/right-to-complain": {
    labelled: {
      policies: 75,
      precision: { share: 0.9677, low: 0.8381, high: 0.9943, of: 31 },
      recall: { share: 1, low: 0.8865, high: 1, of: 30 },
    },
  },
  "gdpr/right-to-erasure": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.8064, high: 1, of: 16 },
      recall: { share: 1, low: 0.8064, high: 1, of: 16 },
    },
  },
  "gdpr/right-to-object": {
    labelled: {
      policies: 75,
      precision: { share: 0.8947, low: 0.6861, high: 0.9706, of: 19 },
      recall: { share: 1, low: 0.8157, high: 1, of: 17 },
    },
  },
  "gdpr/right-to-portability": {
    labelled: {
      policies: 75,
      precision: { share: 0.9714, low: 0.8547, high: 0.9949, of: 35 },
      recall: { share: 1, low: 0.8985, high: 1, of: 34 },
    },
  },
  "gdpr/right-to-rectification": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.8064, high: 1, of: 16 },
      recall: { share: 1, low: 0.8064, high: 1, of: 16 },
    },
  },
  "gdpr/right-to-restriction": {
    labelled: {
      policies: 75,
      precision: { share: 0.9697, low: 0.8468, high: 0.9946, of: 33 },
      recall: { share: 1, low: 0.8928, high: 1, of: 32 },
    },
  },
  "gdpr/right-to-withdraw-consent": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.7575, high: 1, of: 12 },
      recall: { share: 1, low: 0.7575, high: 1, of: 12 },
    },
  },
  "gdpr/security-measures": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.5655, high: 1, of: 5 },
      recall: { share: 1, low: 0.5655, high: 1, of: 5 },
    },
  },
  "gdpr/transfer-safeguards": {
    labelled: {
      policies: 75,
      precision: { share: 1, low: 0.8928, high: 1, of: 32 },
      recall: { share: 1, low: 0.8928, high: 1, of: 32 },
    },
  },
};
