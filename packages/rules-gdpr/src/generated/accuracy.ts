// Written by eval/accuracy.ts; changes made here are lost.

import type { RuleAccuracy } from "@policylint/core";
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  "gdpr/automated-decision-making": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.8865, high: 1, of: 30 },
      recall: { share: 0.9091, low: 0.7643, high: 0.9686, of: 33 },
    },
  },
  "gdpr/child-consent-age": { judged: { share: 1, low: 0.6457, high: 1, of: 7 } },
  "gdpr/children": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.9259, high: 1, of: 48 },
      recall: { share: 1, low: 0.9259, high: 1, of: 48 },
    },
  },
  "gdpr/consent-by-use": { judged: { share: 0.9778, low: 0.9226, high: 0.9939, of: 90 } },
  "gdpr/contradictory-collection": { judged: { share: 1, low: 0.2065, high: 1, of: 1 } },
  "gdpr/contradictory-lawful-basis": { judged: { share: 1, low: 0.3424, high: 1, of: 2 } },
  "gdpr/contradictory-minimum-age": { judged: { share: 1, low: 0.3424, high: 1, of: 2 } },
  "gdpr/contradictory-sharing": { judged: { share: 1, low: 0.2065, high: 1, of: 1 } },
  "gdpr/controller-contact": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.6756, high: 1, of: 8 },
      recall: { share: 1, low: 0.6756, high: 1, of: 8 },
    },
  },
  "gdpr/controller-identity": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.2065, high: 1, of: 1 },
      recall: { share: 1, low: 0.2065, high: 1, of: 1 },
    },
  },
  "gdpr/cookie-consent": { judged: { share: 0.9565, low: 0.7901, high: 0.9923, of: 23 } },
  "gdpr/cookies": {
    labelled: {
      policies: 134,
      precision: { share: 0.8571, low: 0.6006, high: 0.9599, of: 14 },
      recall: { share: 1, low: 0.7575, high: 1, of: 12 },
    },
  },
  "gdpr/criminal-offence-data": { judged: { share: 1, low: 0.3424, high: 1, of: 2 } },
  "gdpr/data-categories": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.2065, high: 1, of: 1 },
      recall: { share: 1, low: 0.2065, high: 1, of: 1 },
    },
  },
  "gdpr/data-source": {
    labelled: {
      policies: 134,
      precision: { share: 0.6667, low: 0.2077, high: 0.9385, of: 3 },
      recall: { share: 0.4, low: 0.1176, high: 0.7693, of: 5 },
    },
  },
  "gdpr/dpo-contact": {
    labelled: {
      policies: 134,
      precision: { share: 0.9867, low: 0.9283, high: 0.9976, of: 75 },
      recall: { share: 0.9867, low: 0.9283, high: 0.9976, of: 75 },
    },
  },
  "gdpr/eu-representative": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.965, high: 1, of: 106 },
      recall: { share: 1, low: 0.965, high: 1, of: 106 },
    },
  },
  "gdpr/hedged-rights": { judged: { share: 0.8235, low: 0.5897, high: 0.9381, of: 17 } },
  "gdpr/indeterminate-qualifiers": { judged: { share: 0.9111, low: 0.7927, high: 0.9649, of: 45 } },
  "gdpr/international-transfers": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.9011, high: 1, of: 35 },
      recall: { share: 1, low: 0.9011, high: 1, of: 35 },
    },
  },
  "gdpr/joint-controllers": { judged: { share: 1, low: 0.5655, high: 1, of: 5 } },
  "gdpr/lawful-basis": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.7961, high: 1, of: 15 },
      recall: { share: 1, low: 0.7961, high: 1, of: 15 },
    },
  },
  "gdpr/legitimate-interests": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.9347, high: 1, of: 55 },
      recall: { share: 1, low: 0.9347, high: 1, of: 55 },
    },
  },
  "gdpr/mandatory-provision": {
    labelled: {
      policies: 134,
      precision: { share: 0.9737, low: 0.8651, high: 0.9953, of: 38 },
      recall: { share: 0.9737, low: 0.8651, high: 0.9953, of: 38 },
    },
  },
  "gdpr/open-ended-list": { judged: { share: 0.8444, low: 0.7122, high: 0.9225, of: 45 } },
  "gdpr/parental-consent": { judged: { share: 1, low: 0.6756, high: 1, of: 8 } },
  "gdpr/passive-change-notice": { judged: { share: 0.9667, low: 0.9065, high: 0.9886, of: 90 } },
  "gdpr/policy-changes": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.8157, high: 1, of: 17 },
      recall: { share: 1, low: 0.8157, high: 1, of: 17 },
    },
  },
  "gdpr/processor-disclaimer": { judged: { share: 1, low: 0.5101, high: 1, of: 4 } },
  "gdpr/purposes": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.3424, high: 1, of: 2 },
      recall: { share: 1, low: 0.3424, high: 1, of: 2 },
    },
  },
  "gdpr/recipient-coverage": { judged: { share: 1, low: 0.5101, high: 1, of: 4 } },
  "gdpr/recipients": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.4385, high: 1, of: 3 },
      recall: { share: 1, low: 0.4385, high: 1, of: 3 },
    },
  },
  "gdpr/retention-coverage": { judged: { share: 1, low: 0.3424, high: 1, of: 2 } },
  "gdpr/retention-period": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.8241, high: 1, of: 18 },
      recall: { share: 1, low: 0.8241, high: 1, of: 18 },
    },
  },
  "gdpr/right-of-access": {
    labelled: {
      policies: 134,
      precision: { share: 0.963, low: 0.8172, high: 0.9934, of: 27 },
      recall: { share: 1, low: 0.8713, high: 1, of: 26 },
    },
  },
  "gdpr/right-to-complain": {
    labelled: {
      policies: 134,
      precision: { share: 0.9792, low: 0.891, high: 0.9963, of: 48 },
      recall: { share: 1, low: 0.9244, high: 1, of: 47 },
    },
  },
  "gdpr/right-to-erasure": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.862, high: 1, of: 24 },
      recall: { share: 1, low: 0.862, high: 1, of: 24 },
    },
  },
  "gdpr/right-to-object": {
    labelled: {
      policies: 134,
      precision: { share: 0.9286, low: 0.7735, high: 0.9802, of: 28 },
      recall: { share: 1, low: 0.8713, high: 1, of: 26 },
    },
  },
  "gdpr/right-to-object-prominence": { judged: { share: 0.9211, low: 0.792, high: 0.9728, of: 38 } },
  "gdpr/right-to-portability": {
    labelled: {
      policies: 134,
      precision: { share: 0.9808, low: 0.8988, high: 0.9966, of: 52 },
      recall: { share: 1, low: 0.93, high: 1, of: 51 },
    },
  },
  "gdpr/right-to-rectification": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.8713, high: 1, of: 26 },
      recall: { share: 1, low: 0.8713, high: 1, of: 26 },
    },
  },
  "gdpr/right-to-restriction": {
    labelled: {
      policies: 134,
      precision: { share: 0.9608, low: 0.8678, high: 0.9892, of: 51 },
      recall: { share: 1, low: 0.9273, high: 1, of: 49 },
    },
  },
  "gdpr/right-to-withdraw-consent": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.8389, high: 1, of: 20 },
      recall: { share: 0.9524, low: 0.7733, high: 0.9915, of: 21 },
    },
  },
  "gdpr/rights-exercise-instructions": { judged: { share: 0.75, low: 0.3006, high: 0.9544, of: 4 } },
  "gdpr/rights-fee": { judged: { share: 0.6667, low: 0.3, high: 0.9032, of: 6 } },
  "gdpr/security-measures": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.7575, high: 1, of: 12 },
      recall: { share: 0.9231, low: 0.6669, high: 0.9863, of: 13 },
    },
  },
  "gdpr/special-category-data": { judged: { share: 1, low: 0.5655, high: 1, of: 5 } },
  "gdpr/stale-legal-reference": { judged: { share: 1, low: 0.7719, high: 1, of: 13 } },
  "gdpr/transfer-safeguards": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.9244, high: 1, of: 47 },
      recall: { share: 0.9792, low: 0.891, high: 0.9963, of: 48 },
    },
  },
  "gdpr/uk-representative": { judged: { share: 1, low: 0.5655, high: 1, of: 5 } },
  "gdpr/unlinked-lawful-basis": { judged: { share: 1, low: 0.5101, high: 1, of: 4 } },
  "gdpr/vague-legitimate-interests": { judged: { share: 0.8889, low: 0.565, high: 0.9801, of: 9 } },
  "gdpr/vague-purpose": { judged: { share: 0.9375, low: 0.7985, high: 0.9827, of: 32 } },
  "gdpr/vague-recipients": { judged: { share: 0.875, low: 0.5291, high: 0.9776, of: 8 } },
  "gdpr/vague-transfer-safeguards": { judged: { share: 0.913, low: 0.732, high: 0.9758, of: 23 } },
};
