import type { WordingDefinition } from "@policylint/core";
import {
  affirmedAI,
  affirmedCookies,
  affirmedMarketing,
  affirmedNonEssentialCookies,
  affirmedOfficer,
  affirmedSpecialCategories,
  affirmedTransfers,
  controllerPlace,
  lawfulBasisByLetter,
} from "./affirmed-practices.ts";
import { eeaReaders, openAge, withParent } from "./child-consent-age.ts";
import { consentByUse } from "./consent-by-use.ts";
import { deniedCollections } from "./contradictory-collection.ts";
import { comparedPurposes, consentBeside, groundsTold } from "./contradictory-lawful-basis.ts";
import {
  conditionalRetention,
  deletedAtOnce,
  furtherException,
  onlyException,
  stillRecoverable,
} from "./contradictory-retention.ts";
import {
  affirmedSharing,
  conditionalSignal,
  deniedSharing,
  presentSignal,
  sharedOnlyWithProcessors,
  sharedWithOthers,
  sharingException,
} from "./contradictory-sharing.ts";
import {
  affirmedAdvertising,
  affirmedTracking,
  deniedAdvertising,
  deniedTracking,
} from "./contradictory-tracking.ts";
import {
  deniedAI,
  deniedChildren,
  deniedCookies,
  deniedMarketing,
  deniedSpecialCategories,
} from "./denied-practices.ts";
import { excessiveIdVerification } from "./excessive-id-verification.ts";
import { explainedInterests } from "./explained-interests.ts";
import {
  additionalRights,
  hedgedRights,
  namedRights,
  offeredRights,
  unconditionalRights,
  unnamedRights,
} from "./hedged-rights.ts";
import { listedRecipients, outsourcedFunctions, usedVendors } from "./implied-recipients.ts";
import { adultsOnly, minimumAge } from "./minimum-age.ts";
import { indeterminateQualifiers, unspecifiedNumber } from "./indeterminate-qualifiers.ts";
import { objectionSection } from "./objection-section.ts";
import { openEndedList } from "./open-ended-list.ts";
import { overclaiming } from "./overclaiming.ts";
import { announcedChange, passiveChangeNotice } from "./passive-change-notice.ts";
import { periodElsewhere, usStateLaw } from "./period-elsewhere.ts";
import { processorDisclaimer } from "./processor-disclaimer.ts";
import { residualRetention } from "./residual-retention.ts";
import { rightsByContact, rightsExerciseInstructions } from "./rights-exercise-instructions.ts";
import { rightsFee } from "./rights-fee.ts";
import { keptCommitment, knownAsStale, staleLegalReference, webAddress } from "./stale-legal-reference.ts";
import {
  hedgedLawfulBasis,
  linkedLawfulBasis,
  unlinkedLawfulBasis,
  unnamedLawfulBasis,
} from "./unlinked-lawful-basis.ts";
import { dataKinds } from "./undisclosed-data-category.ts";
import { vagueLegitimateInterests } from "./vague-legitimate-interests.ts";
import { explainedPurpose, vaguePurpose } from "./vague-purpose.ts";
import { vagueRecipients } from "./vague-recipients.ts";
import { vagueTransferSafeguards } from "./vague-transfer-safeguards.ts";

/** The words that this package's rules report, or read beside others. */
export const wordings: readonly WordingDefinition[] = [
  additionalRights,
  adultsOnly,
  affirmedAI,
  affirmedAdvertising,
  affirmedCookies,
  affirmedMarketing,
  affirmedNonEssentialCookies,
  affirmedOfficer,
  affirmedSharing,
  affirmedSpecialCategories,
  affirmedTracking,
  affirmedTransfers,
  announcedChange,
  conditionalRetention,
  conditionalSignal,
  consentBeside,
  consentByUse,
  controllerPlace,
  deletedAtOnce,
  deniedAI,
  deniedAdvertising,
  deniedChildren,
  deniedCookies,
  deniedMarketing,
  deniedSharing,
  deniedSpecialCategories,
  deniedTracking,
  eeaReaders,
  excessiveIdVerification,
  explainedInterests,
  explainedPurpose,
  furtherException,
  groundsTold,
  hedgedLawfulBasis,
  hedgedRights,
  keptCommitment,
  knownAsStale,
  indeterminateQualifiers,
  lawfulBasisByLetter,
  linkedLawfulBasis,
  minimumAge,
  namedRights,
  objectionSection,
  offeredRights,
  onlyException,
  openAge,
  openEndedList,
  overclaiming,
  passiveChangeNotice,
  periodElsewhere,
  presentSignal,
  processorDisclaimer,
  residualRetention,
  rightsByContact,
  rightsExerciseInstructions,
  rightsFee,
  sharedOnlyWithProcessors,
  sharedWithOthers,
  sharingException,
  staleLegalReference,
  stillRecoverable,
  unconditionalRights,
  unlinkedLawfulBasis,
  unnamedLawfulBasis,
  unnamedRights,
  unspecifiedNumber,
  usStateLaw,
  vagueLegitimateInterests,
  vaguePurpose,
  vagueRecipients,
  vagueTransferSafeguards,
  webAddress,
  withParent,
  listedRecipients,
  usedVendors,
  ...comparedPurposes.map(({ wording }) => wording),
  ...dataKinds.flatMap(({ used, listed }) => [used, listed]),
  ...deniedCollections.flatMap(({ denied, affirmed }) => [denied, affirmed]),
  ...outsourcedFunctions.flatMap(({ implied, covered }) => [implied, covered]),
];
