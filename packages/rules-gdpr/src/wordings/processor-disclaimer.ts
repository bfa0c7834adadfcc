import type { WordingDefinition } from "@policylint/core";

/** Those who work for the controller. */
const VENDOR =
  "(provider|providers|vendor|vendors|processor|processors|subprocessor|subprocessors|supplier|suppliers|contractors)";
/** Sites that a reader follows a link to, and what settles whose instructions count. */
const UNLESS_SETTLED =
  "NOT (website|websites|site|sites|link|links|linked|pages) NOT (controller|controllers|instructions|processing agreement|processing agreements|on our behalf)";
const OWN_POLICY =
  "(own|respective) [privacy|data] (policy|policies|notice|notices|practices|statement|statements|terms|handling practices)";

export const processorDisclaimer: WordingDefinition = {
  id: "processor-disclaimer",
  phrases: [
    `(each|every|these|those|all|such|our|the|third party|payment|hosting|analytics|service|email) ..3 ${VENDOR} ..3 (has|have|maintain|maintains|operate|operates|follow|follows|apply|applies|use|uses|governed by|subject to|under) ..2 ${OWN_POLICY} ${UNLESS_SETTLED}`,
    `(not|no) ..2 (responsible|liable|responsibility|liability) ..10 (our|third party|such|these|those|the|service|payment) ..2 ${VENDOR} ${UNLESS_SETTLED}`,
    `(use|using) of ..3 subject to ..4 (policy|policies|terms) of (our|these|those|the) ..2 (hosts|${VENDOR.slice(1)} ${UNLESS_SETTLED}`,
    `(use|uses|processing|handling) of ..6 (subject to|governed by) ..2 (their|its) [own] [respective] privacy (policy|policies) AND ${VENDOR} ${UNLESS_SETTLED}`,
    `({vendor}|provider|providers|processor) [s] privacy (policy|policies) ..1 (applies|apply|governs|govern) NOT (<link>|<url>) ${UNLESS_SETTLED}`,
  ],
};
