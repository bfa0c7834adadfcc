// Written by eval/accuracy.ts; changes made here are lost.

import type { RuleAccuracy } from "@policylint/core";
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  "gdpr/automated-decision-making": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.8754, high: 1, of: 27 },
      recall: { share: 0.8182, low: 0.6561, high: 0.9139, of: 33 },
    },
  },
  "gdpr/children": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.9244, high: 1, of: 47 },
      recall: { share: 0.9792, low: 0.891, high: 0.9963, of: 48 },
    },
  },
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
  "gdpr/cookies": {
    labelled: {
      policies: 134,
      precision: { share: 0.8571, low: 0.6006, high: 0.9599, of: 14 },
      recall: { share: 1, low: 0.7575, high: 1, of: 12 },
    },
  },
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
      precision: { share: 0.9367, low: 0.8603, high: 0.9727, of: 79 },
      recall: { share: 0.9867, low: 0.9283, high: 0.9976, of: 75 },
    },
  },
  "gdpr/eu-representative": {
    labelled: {
      policies: 134,
      precision: { share: 0.9906, low: 0.9485, high: 0.9983, of: 106 },
      recall: { share: 0.9906, low: 0.9485, high: 0.9983, of: 106 },
    },
  },
  "gdpr/international-transfers": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.9011, high: 1, of: 35 },
      recall: { share: 1, low: 0.9011, high: 1, of: 35 },
    },
  },
  "gdpr/lawful-basis": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.7847, high: 1, of: 14 },
      recall: { share: 0.9333, low: 0.7018, high: 0.9881, of: 15 },
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
      precision: { share: 0.875, low: 0.7389, high: 0.9454, of: 40 },
      recall: { share: 0.9211, low: 0.792, high: 0.9728, of: 38 },
    },
  },
  "gdpr/policy-changes": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.8064, high: 1, of: 16 },
      recall: { share: 0.9412, low: 0.7302, high: 0.9895, of: 17 },
    },
  },
  "gdpr/purposes": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.3424, high: 1, of: 2 },
      recall: { share: 1, low: 0.3424, high: 1, of: 2 },
    },
  },
  "gdpr/recipients": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.4385, high: 1, of: 3 },
      recall: { share: 1, low: 0.4385, high: 1, of: 3 },
    },
  },
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
      precision: { share: 0.8966, low: 0.7361, high: 0.9642, of: 29 },
      recall: { share: 1, low: 0.8713, high: 1, of: 26 },
    },
  },
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
      precision: { share: 0.9423, low: 0.8436, high: 0.9802, of: 52 },
      recall: { share: 1, low: 0.9273, high: 1, of: 49 },
    },
  },
  "gdpr/right-to-withdraw-consent": {
    labelled: {
      policies: 134,
      precision: { share: 0.9524, low: 0.7733, high: 0.9915, of: 21 },
      recall: { share: 0.9524, low: 0.7733, high: 0.9915, of: 21 },
    },
  },
  "gdpr/security-measures": {
    labelled: {
      policies: 134,
      precision: { share: 1, low: 0.7575, high: 1, of: 12 },
      recall: { share: 0.9231, low: 0.6669, high: 0.9863, of: 13 },
    },
  },
  "gdpr/transfer-safeguards": {
    labelled: {
      policies: 134,
      precision: { share: 0.9592, low: 0.8629, high: 0.9887, of: 49 },
      recall: { share: 0.9792, low: 0.891, high: 0.9963, of: 48 },
    },
  },
};
