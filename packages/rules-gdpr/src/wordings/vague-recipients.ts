import type { WordingDefinition } from "@policylint/core";

const SHARE =
  "(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|provide|provided|transfer|transferred|pass|passed|made available|give|given)";
/** Others, of whom a reader learns nothing. */
const OTHERS =
  "(third party|third parties|partners|business partners|affiliates|affiliated companies|associates|other companies|other businesses|other organisations|other organizations|other parties|other entities|companies|ecosystem|vendors|parties)";
const KIND =
  "[our|any|all] [trusted|selected|carefully selected|certain|other|various|unaffiliated|reputable|external|some|specific|relevant]";
/** What the data are of, whose act it is, what the sentence refers to: none tells who receives them, but each makes it another question. */
const UNLESS_ANOTHER =
  "NOT (not|never|no|neither|nor|without|unless|except|only) NOT (you provide|able to|instruction|directly|required to|cases where|explains|describes|consent|permission|liable|intend|when we|link|linked|you share|you disclose|you choose|you post|you submit|if you|right|rights|request|california|portability|opt out|choose) NOT (aggregate|aggregated|anonymous|anonymised|anonymized|de identified|deidentified|statistics|statistical|non personal|cookies) NOT (following|below|above|as follows|such as|including|include|includes|section|listed|described|set out|example|i.e.|e.g.)";
/** Why the data are shared, where that tells what the others do. */
const UNLESS_TOLD =
  "NOT (who|that|which|whose|help|helps|assist|behalf|provide services|perform|process|processing|deliver|host|support) NOT (law|laws|legal|legally|court|subpoena|fraud|safety|merger|acquisition|acquire|acquired|sale|sell|bankruptcy|reorganisation|reorganization|restructuring|assets|dispute|violation|liability|enforce|protect|privacy shield|data privacy framework) NOT (marketing|advertising|advertise|ads|analytics|analyse|analyze|payment|payments|delivery|shipping|hosting|research|newsletter|offers|promotional|credit|insurance|group)";

export const vagueRecipients: WordingDefinition = {
  id: "vague-recipients",
  phrases: [
    `(we|us|i|may|will|can|also|is|are|be|<name>) ..1 ${SHARE} ..12 (with|to) ${KIND} ${OTHERS} NOT {recipient} NOT (<company>|{vendor}) ${UNLESS_ANOTHER} ${UNLESS_TOLD}`,
    // A sentence that ends with them has told all that it tells.
    `(we|i|may|will|can|also) ..1 ${SHARE} ..8 (with|to) ${KIND} ${OTHERS} [and [our] (affiliates|partners|third parties)] $ NOT (not|never|no|neither|nor|without|unless|except) NOT (consent|permission|how|whether|event|if you|request|california|aggregate|aggregated|anonymous|anonymised|anonymized|statistics)`,
    `(we|us|i|may|will|can|also|is|are|be|<name>) ..1 ${SHARE} ..8 (with|to) ..2 (service providers|providers|vendors|suppliers) (as|where|when|if|to the extent) (necessary|needed|required|appropriate) NOT (<company>|{vendor}) ${UNLESS_ANOTHER} ${UNLESS_TOLD}`,
  ],
  never: [
    `(you|users|members|customers) (may|can|will|could|might|also) [also] ${SHARE}`,
    "third party (website|websites|site|sites|application|applications|app|apps|link|links|content|model|models|large)",
  ],
};
