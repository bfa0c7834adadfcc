import type { WordingDefinition } from "@policylint/core";

const CHANGES = "(change|changes|modifications|amendments|updates|revisions|alterations)";
const VERSION = "(new|updated|revised|current|modified|amended|latest|newest|changed)";
const NOTICE = "(policy|policies|notice|statement|declaration)";
const POST =
  "(post|posts|posting|posted|publish|publishes|publishing|published|publication|place|placing|display|displaying|displayed|upload|uploading)";
const READ =
  "(review|reviewing|reviewed|check|checking|visit|visiting|revisit|consult|consulting|read|refer|look at|monitor|monitoring|come back|return to|reviews)";
const OFTEN =
  "(periodically|regularly|frequently|often|occasionally|from time to time|time to time|regular basis|regular intervals|periodic basis|for changes|for updates|for any changes|for any updates|any changes|latest version)";
/** The same where the sentence names the notice. */
const EACH_TIME = "(whenever you|each time you|every time you|up to date|most recent|most current)";
const MEANS =
  "(means|mean|constitutes|constitute|signifies|signify|indicates|indicate|confirms|confirm|implies|is|be|represents|deemed|considered|agree|agrees|accept|accepts)";
const ACCEPT =
  "(accept|accepts|accepted|acceptance|agree|agrees|agreed|agreement|consent|consents|consented|bound|approval)";
/** Services, prices and laws change as well; of those this rule says nothing. */
const OF_NOTICE = "IN policy-changes NOT (terms of service|prices|fees)";

export const passiveChangeNotice: WordingDefinition = {
  id: "passive-change-notice",
  phrases: [
    // Publication taken for notification.
    `${POST} ..10 (${CHANGES}|${VERSION}) ..10 (${NOTICE}|version|page|website|site|here|webpage|app) AND {notice-change}`,
    `${POST} ..10 (${CHANGES}|${VERSION}|them|it) ..10 (${NOTICE}|version|page|website|site|here|webpage|app) ${OF_NOTICE}`,
    `(${CHANGES}|${VERSION} ${NOTICE}|${VERSION} version) ..12 ${POST} AND {notice-change}`,
    `(${CHANGES}|${VERSION} ${NOTICE}|${VERSION} version) ..12 ${POST} ${OF_NOTICE}`,
    `${CHANGES} ..6 (effective|effect) ..8 (posted|published|posting|publication) NOT (terms of service|prices|fees)`,
    `(by|through|via) [the] (updating|revising|changing|amending|modifying) ..8 (date|${NOTICE}|page|version) AND {tell-reader}`,
    `(will|be) [be] (reflected|available|found|indicated|made) ..6 (here|page|website|site|webpage) AND {notice-change}`,
    // The reader is told to look.
    `${READ} ..14 ${OFTEN} AND (page|site|website|{notice-change}|${NOTICE}|here|back) AND (you|your|please|users|visitors|back|customers|encourage*|recommend*|advis*) NOT (we|i) ..3 (review|reviewing|check|monitor|visit)`,
    `${READ} ..14 ${EACH_TIME} AND ${NOTICE} AND (please|encourage*|recommend*|advis*|responsible|should|must|ensure|make sure) AND (you|your|users|visitors) NOT (cookie|cookies)`,
    `${READ} (it|this|them) ..6 ${OFTEN} AND (encourage*|recommend*|advis*|please|should) AND (${CHANGES}|updated|changed)`,
    `${OFTEN} ..6 ${READ} ..8 (page|site|website|${NOTICE}|back|version) AND (you|your|please|users|visitors|back|customers|encourage*|recommend*|advis*) NOT (we|i) ..3 (review|check|monitor|visit)`,
    `(check|checking|come|look) back ..8 (${OFTEN}|here|page|site|${NOTICE})`,
    // No notice at all, or one that is left open.
    `without ..6 (notice|notifying|notification|informing) AND {notice-change}`,
    `without ..6 (notice|notifying|notification|informing) ${OF_NOTICE}`,
    `(may|might|can) ..6 (notice|notify|notification|inform|notices) ..12 (as|where|if|when) ..3 (appropriate|necessary|needed|practicable|feasible|possible) AND {notice-change}`,
    `(may|might|can) ..6 (notice|notify|notification|inform|notices) ..12 (as|where|if|when) ..3 (appropriate|necessary|needed|practicable|feasible|possible) ${OF_NOTICE}`,
    // Silence taken for acceptance.
    `(continued|continue|continuing|continues) ..20 ${MEANS} ..10 ${ACCEPT} ..14 (${CHANGES}|${VERSION}|then current|${NOTICE}) AND (${CHANGES}|${VERSION}|then current)`,
    `(continued|continue|continuing|continues) ..20 (${ACCEPT}|deemed) ..14 (${CHANGES}|${VERSION}|them|it) ${OF_NOTICE}`,
  ],
  never: [
    "(check|review|monitor) ..4 (account|accounts|statements|credit|identity|systems)",
    "(third party|their|other|those|its) ..4 (policy|policies|websites|sites|notices|terms)",
  ],
};

/** The notice changes: said without a word on how readers learn of it. */
export const announcedChange: WordingDefinition = {
  id: "announced-change",
  phrases: ["{notice-change}", `(${CHANGES}|updated|amended|modified|revised) ${OF_NOTICE}`],
  never: [
    "(last|recently|effective|was|were|been|have|has|just|we) (updated|revised|modified|amended|changed)",
  ],
};
