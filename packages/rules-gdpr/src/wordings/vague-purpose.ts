import type { WordingDefinition } from "@policylint/core";

const IMPROVE =
  "(improve|improving|improvement of|enhance|enhancing|optimise|optimising|optimize|optimizing|better|expand|expanding)";
const PERSONALISE =
  "(personalise|personalising|personalize|personalizing|customise|customising|customize|customizing|tailor|tailoring)";
/** What any company has to improve. */
const ANYTHING =
  "(service|services|product|products|offering|offerings|website|websites|site|sites|app|apps|application|platform|business|operations|experience|it|features|functionality|content)";
const NEW =
  "(develop|developing|create|creating|research|researching|design) ..2 new (products|services|features|functionality|functionalities|programs|offerings|product|service) [and (products|services|features|functionality|technologies)|services features and functionality]";
const RESEARCH =
  "(research|analytics|analysis|research and development|data analytics|data analysis|research and analytics|research and analysis|internal research|product development)";
const ANY_BUSINESS =
  "[our|its|their|any|other|certain] [legitimate|internal|lawful|general|other] (business|commercial|operational) (purpose|purposes)";
/** Where a purpose may end without having said more. */
const END = "[to you|for you|for our (users|customers)|with us|we (offer|provide) [to you]] $";
/** What is done, with which data, or by looking at what. */
const UNLESS_EXPLAINED =
  "NOT (by|through|based on|because|bug|bugs|errors|error|crash|crashes|reliability|feedback|how|which|what|where|when|such as|including|share|shared|disclose|disclosed|cookies|withdraw|consent|need to know|interest|interests|reports|survey|surveys|views|opinion|opinions)";
const USE =
  "({use-verb}|collect|collects|collected|need|process) ..8 (data|information|details|it|this) ..6 (to|for|in order to)";
const HELPS = "(help|helps|allow|allows|enable|enables|helping) us";

export const vaguePurpose: WordingDefinition = {
  id: "vague-purpose",
  phrases: [
    // An item of a list of purposes, or a fragment that says nothing else.
    `^ ..5 ${IMPROVE} ..8 ${ANYTHING} ${END} IN purposes NOT IN reader-acts ${UNLESS_EXPLAINED} NOT {specific-purpose}`,
    `^ (to|for) ..3 ${IMPROVE} ..8 ${ANYTHING} ${END} ${UNLESS_EXPLAINED} NOT {specific-purpose}`,
    `^ ..3 ${NEW} ${END} IN purposes NOT IN reader-acts ${UNLESS_EXPLAINED}`,
    `^ [to|for|and] [conduct|conducting|perform|performing|carry out|carrying out|do] [our] ${RESEARCH} [purposes|and] $ IN purposes NOT IN reader-acts`,
    `^ [to|for|and] ${PERSONALISE} ..2 (experience|service|services|website|site|app|platform|products) ${END} IN purposes NOT IN reader-acts ${UNLESS_EXPLAINED}`,
    `^ [to|for] (offer|offering|provide|providing|give|giving) ..4 (personalised|personalized|better|improved|optimal) ..1 (experience|service|services) ${END} ${UNLESS_EXPLAINED}`,
    `^ for ${ANY_BUSINESS} $`,
    `^ ${ANY_BUSINESS} $ IN purposes NOT IN reader-acts`,
    // A sentence that ends with it.
    `${USE} ..3 ${IMPROVE} ..8 ${ANYTHING} ${END} ${UNLESS_EXPLAINED} NOT {specific-purpose}`,
    `${HELPS} [to] [further|continuously] ${IMPROVE} ..8 ${ANYTHING} ${END} ${UNLESS_EXPLAINED} NOT {specific-purpose}`,
    `${USE} ..2 ${NEW} ${END} ${UNLESS_EXPLAINED}`,
    `${USE} [our] ${RESEARCH} [purposes] $ ${UNLESS_EXPLAINED}`,
    `${HELPS} (with|in) [our] ${RESEARCH} $`,
    `${USE} ${PERSONALISE} ..2 experience ${END} ${UNLESS_EXPLAINED}`,
    `${USE} ${ANY_BUSINESS} $ ${UNLESS_EXPLAINED}`,
    `(serve|serving) you [even] better ${UNLESS_EXPLAINED}`,
  ],
  never: ["(right|rights) ..6 {use-verb}"],
};

/** A sentence that tells what the one before it leaves open. */
export const explainedPurpose: WordingDefinition = {
  id: "explained-purpose",
  phrases: [
    "^ (for example|for instance|in particular|specifically|such|e.g.)",
    "^ (this|these|it|that) [also|may|can|might|purposes] (include|includes|including|allow|allows|enable|enables|mean|means|help|helps)",
  ],
};
