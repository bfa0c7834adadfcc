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
import { consentByUse } from "./consent-by-use.ts";
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
import { objectionSection } from "./objection-section.ts";
import { overclaiming } from "./overclaiming.ts";
import { announcedChange, passiveChangeNotice } from "./passive-change-notice.ts";
import { periodElsewhere, usStateLaw } from "./period-elsewhere.ts";
import { processorDisclaimer } from "./processor-disclaimer.ts";
import { rightsByContact, rightsExerciseInstructions } from "./rights-exercise-instructions.ts";
import { rightsFee } from "./rights-fee.ts";
import {
  hedgedLawfulBasis,
  linkedLawfulBasis,
  unlinkedLawfulBasis,
  unnamedLawfulBasis,
} from "./unlinked-lawful-basis.ts";
import { vagueLegitimateInterests } from "./vague-legitimate-interests.ts";
import { explainedPurpose, vaguePurpose } from "./vague-purpose.ts";
import { vagueRecipients } from "./vague-recipients.ts";
import { vagueTransferSafeguards } from "./vague-transfer-safeguards.ts";

/** The words that this package's rules report, or read beside others. */
export const wordings: readonly WordingDefinition[] = [
  affirmedAI,
  affirmedCookies,
  affirmedMarketing,
  affirmedNonEssentialCookies,
  affirmedOfficer,
  affirmedSpecialCategories,
  affirmedTransfers,
  controllerPlace,
  lawfulBasisByLetter,
  consentByUse,
  deniedAI,
  deniedChildren,
  deniedCookies,
  deniedMarketing,
  deniedSpecialCategories,
  excessiveIdVerification,
  explainedInterests,
  explainedPurpose,
  additionalRights,
  hedgedRights,
  namedRights,
  offeredRights,
  unconditionalRights,
  unnamedRights,
  objectionSection,
  overclaiming,
  announcedChange,
  passiveChangeNotice,
  periodElsewhere,
  usStateLaw,
  processorDisclaimer,
  rightsByContact,
  rightsExerciseInstructions,
  rightsFee,
  hedgedLawfulBasis,
  linkedLawfulBasis,
  unlinkedLawfulBasis,
  unnamedLawfulBasis,
  vagueLegitimateInterests,
  vaguePurpose,
  vagueRecipients,
  vagueTransferSafeguards,
];
