// Written by scripts/generate.ts; changes made here are lost.

import retentionPeriod from "../rules/retention-period.ts";
import rightOfAccess from "../rules/right-of-access.ts";
import rightToComplain from "../rules/right-to-complain.ts";
import rightToErasure from "../rules/right-to-erasure.ts";
import rightToObject from "../rules/right-to-object.ts";
import rightToPortability from "../rules/right-to-portability.ts";
import rightToRectification from "../rules/right-to-rectification.ts";
import rightToRestriction from "../rules/right-to-restriction.ts";
import rightToWithdrawConsent from "../rules/right-to-withdraw-consent.ts";

export const meta = { name: "@policylint/rules-gdpr", version: "0.1.0", namespace: "gdpr" };

export const rules = {
  "retention-period": retentionPeriod,
  "right-of-access": rightOfAccess,
  "right-to-complain": rightToComplain,
  "right-to-erasure": rightToErasure,
  "right-to-object": rightToObject,
  "right-to-portability": rightToPortability,
  "right-to-rectification": rightToRectification,
  "right-to-restriction": rightToRestriction,
  "right-to-withdraw-consent": rightToWithdrawConsent,
};
