// Written by scripts/generate.ts; changes made here are lost.

import admHumanReview from "../rules/adm-human-review.ts";
import aiTrainingUse from "../rules/ai-training-use.ts";
import automatedDecisionMaking from "../rules/automated-decision-making.ts";
import balancingTest from "../rules/balancing-test.ts";
import breachNotification from "../rules/breach-notification.ts";
import childConsentAge from "../rules/child-consent-age.ts";
import children from "../rules/children.ts";
import consentByUse from "../rules/consent-by-use.ts";
import contradictedSetting from "../rules/contradicted-setting.ts";
import contradictoryCollection from "../rules/contradictory-collection.ts";
import contradictoryLawfulBasis from "../rules/contradictory-lawful-basis.ts";
import contradictoryMinimumAge from "../rules/contradictory-minimum-age.ts";
import contradictoryRetention from "../rules/contradictory-retention.ts";
import contradictorySharing from "../rules/contradictory-sharing.ts";
import contradictoryTracking from "../rules/contradictory-tracking.ts";
import controllerContact from "../rules/controller-contact.ts";
import controllerIdentity from "../rules/controller-identity.ts";
import cookieConsent from "../rules/cookie-consent.ts";
import cookieDetails from "../rules/cookie-details.ts";
import cookies from "../rules/cookies.ts";
import criminalOffenceData from "../rules/criminal-offence-data.ts";
import dataCategories from "../rules/data-categories.ts";
import dataSource from "../rules/data-source.ts";
import directMarketingObjection from "../rules/direct-marketing-objection.ts";
import dpoContact from "../rules/dpo-contact.ts";
import euRepresentative from "../rules/eu-representative.ts";
import excessiveIdVerification from "../rules/excessive-id-verification.ts";
import excessiveResponseTime from "../rules/excessive-response-time.ts";
import furtherProcessing from "../rules/further-processing.ts";
import hedgedRights from "../rules/hedged-rights.ts";
import indeterminateQualifiers from "../rules/indeterminate-qualifiers.ts";
import internationalTransfers from "../rules/international-transfers.ts";
import jointControllers from "../rules/joint-controllers.ts";
import lawfulBasis from "../rules/lawful-basis.ts";
import legitimateInterests from "../rules/legitimate-interests.ts";
import mandatoryProvision from "../rules/mandatory-provision.ts";
import openEndedList from "../rules/open-ended-list.ts";
import overclaiming from "../rules/overclaiming.ts";
import parentalConsent from "../rules/parental-consent.ts";
import passiveChangeNotice from "../rules/passive-change-notice.ts";
import policyChanges from "../rules/policy-changes.ts";
import policyTitle from "../rules/policy-title.ts";
import postalAddress from "../rules/postal-address.ts";
import processorDisclaimer from "../rules/processor-disclaimer.ts";
import processorRole from "../rules/processor-role.ts";
import purposes from "../rules/purposes.ts";
import recipientCoverage from "../rules/recipient-coverage.ts";
import recipients from "../rules/recipients.ts";
import retentionCoverage from "../rules/retention-coverage.ts";
import retentionPeriod from "../rules/retention-period.ts";
import rightOfAccess from "../rules/right-of-access.ts";
import rightToComplain from "../rules/right-to-complain.ts";
import rightToComplainToController from "../rules/right-to-complain-to-controller.ts";
import rightToErasure from "../rules/right-to-erasure.ts";
import rightToObject from "../rules/right-to-object.ts";
import rightToObjectProminence from "../rules/right-to-object-prominence.ts";
import rightToPortability from "../rules/right-to-portability.ts";
import rightToRectification from "../rules/right-to-rectification.ts";
import rightToRestriction from "../rules/right-to-restriction.ts";
import rightToWithdrawConsent from "../rules/right-to-withdraw-consent.ts";
import rightsExerciseInstructions from "../rules/rights-exercise-instructions.ts";
import rightsFee from "../rules/rights-fee.ts";
import rightsFreeOfCharge from "../rules/rights-free-of-charge.ts";
import rightsResponseTime from "../rules/rights-response-time.ts";
import saleOrSharing from "../rules/sale-or-sharing.ts";
import securityMeasures from "../rules/security-measures.ts";
import specialCategoryData from "../rules/special-category-data.ts";
import staleLegalReference from "../rules/stale-legal-reference.ts";
import supervisoryAuthorityNamed from "../rules/supervisory-authority-named.ts";
import transferSafeguards from "../rules/transfer-safeguards.ts";
import transferSafeguardsCopy from "../rules/transfer-safeguards-copy.ts";
import ukRepresentative from "../rules/uk-representative.ts";
import undisclosedDataCategory from "../rules/undisclosed-data-category.ts";
import unlinkedLawfulBasis from "../rules/unlinked-lawful-basis.ts";
import vagueLegitimateInterests from "../rules/vague-legitimate-interests.ts";
import vaguePurpose from "../rules/vague-purpose.ts";
import vagueRecipients from "../rules/vague-recipients.ts";
import vagueRetention from "../rules/vague-retention.ts";
import vagueTransferSafeguards from "../rules/vague-transfer-safeguards.ts";

export const meta = { name: "@policylint/rules-gdpr", version: "0.1.0", namespace: "gdpr" };

export const rules = {
  "adm-human-review": admHumanReview,
  "ai-training-use": aiTrainingUse,
  "automated-decision-making": automatedDecisionMaking,
  "balancing-test": balancingTest,
  "breach-notification": breachNotification,
  "child-consent-age": childConsentAge,
  children,
  "consent-by-use": consentByUse,
  "contradicted-setting": contradictedSetting,
  "contradictory-collection": contradictoryCollection,
  "contradictory-lawful-basis": contradictoryLawfulBasis,
  "contradictory-minimum-age": contradictoryMinimumAge,
  "contradictory-retention": contradictoryRetention,
  "contradictory-sharing": contradictorySharing,
  "contradictory-tracking": contradictoryTracking,
  "controller-contact": controllerContact,
  "controller-identity": controllerIdentity,
  "cookie-consent": cookieConsent,
  "cookie-details": cookieDetails,
  cookies,
  "criminal-offence-data": criminalOffenceData,
  "data-categories": dataCategories,
  "data-source": dataSource,
  "direct-marketing-objection": directMarketingObjection,
  "dpo-contact": dpoContact,
  "eu-representative": euRepresentative,
  "excessive-id-verification": excessiveIdVerification,
  "excessive-response-time": excessiveResponseTime,
  "further-processing": furtherProcessing,
  "hedged-rights": hedgedRights,
  "indeterminate-qualifiers": indeterminateQualifiers,
  "international-transfers": internationalTransfers,
  "joint-controllers": jointControllers,
  "lawful-basis": lawfulBasis,
  "legitimate-interests": legitimateInterests,
  "mandatory-provision": mandatoryProvision,
  "open-ended-list": openEndedList,
  overclaiming,
  "parental-consent": parentalConsent,
  "passive-change-notice": passiveChangeNotice,
  "policy-changes": policyChanges,
  "policy-title": policyTitle,
  "postal-address": postalAddress,
  "processor-disclaimer": processorDisclaimer,
  "processor-role": processorRole,
  purposes,
  "recipient-coverage": recipientCoverage,
  recipients,
  "retention-coverage": retentionCoverage,
  "retention-period": retentionPeriod,
  "right-of-access": rightOfAccess,
  "right-to-complain": rightToComplain,
  "right-to-complain-to-controller": rightToComplainToController,
  "right-to-erasure": rightToErasure,
  "right-to-object": rightToObject,
  "right-to-object-prominence": rightToObjectProminence,
  "right-to-portability": rightToPortability,
  "right-to-rectification": rightToRectification,
  "right-to-restriction": rightToRestriction,
  "right-to-withdraw-consent": rightToWithdrawConsent,
  "rights-exercise-instructions": rightsExerciseInstructions,
  "rights-fee": rightsFee,
  "rights-free-of-charge": rightsFreeOfCharge,
  "rights-response-time": rightsResponseTime,
  "sale-or-sharing": saleOrSharing,
  "security-measures": securityMeasures,
  "special-category-data": specialCategoryData,
  "stale-legal-reference": staleLegalReference,
  "supervisory-authority-named": supervisoryAuthorityNamed,
  "transfer-safeguards": transferSafeguards,
  "transfer-safeguards-copy": transferSafeguardsCopy,
  "uk-representative": ukRepresentative,
  "undisclosed-data-category": undisclosedDataCategory,
  "unlinked-lawful-basis": unlinkedLawfulBasis,
  "vague-legitimate-interests": vagueLegitimateInterests,
  "vague-purpose": vaguePurpose,
  "vague-recipients": vagueRecipients,
  "vague-retention": vagueRetention,
  "vague-transfer-safeguards": vagueTransferSafeguards,
};
