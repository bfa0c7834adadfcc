import type { DisclosureDefinition } from "@policylint/core";
import { admHumanReview } from "./adm-human-review.ts";
import { aiTrainingUse } from "./ai-training-use.ts";
import { automatedDecisionMaking } from "./automated-decision-making.ts";
import { balancingTest } from "./balancing-test.ts";
import { breachNotification } from "./breach-notification.ts";
import { children } from "./children.ts";
import { controllerContact } from "./controller-contact.ts";
import { controllerIdentity } from "./controller-identity.ts";
import { cookieConsent } from "./cookie-consent.ts";
import { cookieDetails } from "./cookie-details.ts";
import { cookies } from "./cookies.ts";
import { criminalOffenceData } from "./criminal-offence-data.ts";
import { dataCategories } from "./data-categories.ts";
import { dataSource } from "./data-source.ts";
import { directMarketingObjection } from "./direct-marketing-objection.ts";
import { dpoContact } from "./dpo-contact.ts";
import { euRepresentative } from "./eu-representative.ts";
import { furtherProcessing } from "./further-processing.ts";
import { internationalTransfers } from "./international-transfers.ts";
import { jointControllers } from "./joint-controllers.ts";
import { lawfulBasis } from "./lawful-basis.ts";
import { legitimateInterests } from "./legitimate-interests.ts";
import { mandatoryProvision } from "./mandatory-provision.ts";
import { parentalConsent } from "./parental-consent.ts";
import { policyChanges } from "./policy-changes.ts";
import { policyTitle } from "./policy-title.ts";
import { postalAddress } from "./postal-address.ts";
import { processorRole } from "./processor-role.ts";
import { purposes } from "./purposes.ts";
import { recipients } from "./recipients.ts";
import { retentionPeriod } from "./retention-period.ts";
import { rightOfAccess } from "./right-of-access.ts";
import { rightToComplain } from "./right-to-complain.ts";
import { rightToComplainToController } from "./right-to-complain-to-controller.ts";
import { rightToErasure } from "./right-to-erasure.ts";
import { rightToObject } from "./right-to-object.ts";
import { rightToPortability } from "./right-to-portability.ts";
import { rightToRectification } from "./right-to-rectification.ts";
import { rightToRestriction } from "./right-to-restriction.ts";
import { rightToWithdrawConsent } from "./right-to-withdraw-consent.ts";
import { rightsFreeOfCharge } from "./rights-free-of-charge.ts";
import { rightsResponseTime } from "./rights-response-time.ts";
import { saleOrSharing } from "./sale-or-sharing.ts";
import { securityMeasures } from "./security-measures.ts";
import { specialCategoryData } from "./special-category-data.ts";
import { supervisoryAuthorityNamed } from "./supervisory-authority-named.ts";
import { transferSafeguards } from "./transfer-safeguards.ts";
import { transferSafeguardsCopy } from "./transfer-safeguards-copy.ts";
import { ukRepresentative } from "./uk-representative.ts";

/** Every disclosure that this package detects, in the order of the Regulation. */
export const disclosures: readonly DisclosureDefinition[] = [
  policyTitle,
  controllerIdentity,
  controllerContact,
  euRepresentative,
  ukRepresentative,
  jointControllers,
  processorRole,
  dpoContact,
  purposes,
  aiTrainingUse,
  furtherProcessing,
  lawfulBasis,
  legitimateInterests,
  balancingTest,
  dataCategories,
  dataSource,
  recipients,
  internationalTransfers,
  transferSafeguards,
  transferSafeguardsCopy,
  retentionPeriod,
  rightOfAccess,
  rightToRectification,
  rightToErasure,
  rightToRestriction,
  rightToObject,
  rightToPortability,
  rightToWithdrawConsent,
  rightToComplain,
  rightToComplainToController,
  mandatoryProvision,
  automatedDecisionMaking,
  admHumanReview,
  children,
  cookies,
  cookieConsent,
  cookieDetails,
  policyChanges,
  securityMeasures,
  specialCategoryData,
  criminalOffenceData,
  directMarketingObjection,
  parentalConsent,
  breachNotification,
  rightsResponseTime,
  rightsFreeOfCharge,
  postalAddress,
  supervisoryAuthorityNamed,
  saleOrSharing,
];
