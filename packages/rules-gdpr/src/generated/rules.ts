// Written by scripts/generate.ts; changes made here are lost.

import admHumanReview from "../rules/adm-human-review.ts";
import aiTrainingUse from "../rules/ai-training-use.ts";
import automatedDecisionMaking from "../rules/automated-decision-making.ts";
import balancingTest from "../rules/balancing-test.ts";
import breachNotification from "../rules/breach-notification.ts";
import children from "../rules/children.ts";
import contradictedSetting from "../rules/contradicted-setting.ts";
import controllerContact from "../rules/controller-contact.ts";
import controllerIdentity from "../rules/controller-identity.ts";
import cookies from "../rules/cookies.ts";
import dataCategories from "../rules/data-categories.ts";
import dataSource from "../rules/data-source.ts";
import directMarketingObjection from "../rules/direct-marketing-objection.ts";
import dpoContact from "../rules/dpo-contact.ts";
import euRepresentative from "../rules/eu-representative.ts";
import internationalTransfers from "../rules/international-transfers.ts";
import jointControllers from "../rules/joint-controllers.ts";
import lawfulBasis from "../rules/lawful-basis.ts";
import legitimateInterests from "../rules/legitimate-interests.ts";
import mandatoryProvision from "../rules/mandatory-provision.ts";
import parentalConsent from "../rules/parental-consent.ts";
import policyChanges from "../rules/policy-changes.ts";
import policyTitle from "../rules/policy-title.ts";
import postalAddress from "../rules/postal-address.ts";
import processorRole from "../rules/processor-role.ts";
import purposes from "../rules/purposes.ts";
import recipients from "../rules/recipients.ts";
import retentionPeriod from "../rules/retention-period.ts";
import rightOfAccess from "../rules/right-of-access.ts";
import rightToComplain from "../rules/right-to-complain.ts";
import rightToErasure from "../rules/right-to-erasure.ts";
import rightToObject from "../rules/right-to-object.ts";
import rightToPortability from "../rules/right-to-portability.ts";
import rightToRectification from "../rules/right-to-rectification.ts";
import rightToRestriction from "../rules/right-to-restriction.ts";
import rightToWithdrawConsent from "../rules/right-to-withdraw-consent.ts";
import rightsFreeOfCharge from "../rules/rights-free-of-charge.ts";
import rightsResponseTime from "../rules/rights-response-time.ts";
import securityMeasures from "../rules/security-measures.ts";
import specialCategoryData from "../rules/special-category-data.ts";
import supervisoryAuthorityNamed from "../rules/supervisory-authority-named.ts";
import transferSafeguards from "../rules/transfer-safeguards.ts";
import transferSafeguardsCopy from "../rules/transfer-safeguards-copy.ts";
import ukRepresentative from "../rules/uk-representative.ts";
import vagueRetention from "../rules/vague-retention.ts";

export const meta = { name: "@policylint/rules-gdpr", version: "0.1.0", namespace: "gdpr" };

export const rules = {
  "adm-human-review": admHumanReview,
  "ai-training-use": aiTrainingUse,
  "automated-decision-making": automatedDecisionMaking,
  "balancing-test": balancingTest,
  "breach-notification": breachNotification,
  children,
  "contradicted-setting": contradictedSetting,
  "controller-contact": controllerContact,
  "controller-identity": controllerIdentity,
  cookies,
  "data-categories": dataCategories,
  "data-source": dataSource,
  "direct-marketing-objection": directMarketingObjection,
  "dpo-contact": dpoContact,
  "eu-representative": euRepresentative,
  "international-transfers": internationalTransfers,
  "joint-controllers": jointControllers,
  "lawful-basis": lawfulBasis,
  "legitimate-interests": legitimateInterests,
  "mandatory-provision": mandatoryProvision,
  "parental-consent": parentalConsent,
  "policy-changes": policyChanges,
  "policy-title": policyTitle,
  "postal-address": postalAddress,
  "processor-role": processorRole,
  purposes,
  recipients,
  "retention-period": retentionPeriod,
  "right-of-access": rightOfAccess,
  "right-to-complain": rightToComplain,
  "right-to-erasure": rightToErasure,
  "right-to-object": rightToObject,
  "right-to-portability": rightToPortability,
  "right-to-rectification": rightToRectification,
  "right-to-restriction": rightToRestriction,
  "right-to-withdraw-consent": rightToWithdrawConsent,
  "rights-free-of-charge": rightsFreeOfCharge,
  "rights-response-time": rightsResponseTime,
  "security-measures": securityMeasures,
  "special-category-data": specialCategoryData,
  "supervisory-authority-named": supervisoryAuthorityNamed,
  "transfer-safeguards": transferSafeguards,
  "transfer-safeguards-copy": transferSafeguardsCopy,
  "uk-representative": ukRepresentative,
  "vague-retention": vagueRetention,
};
