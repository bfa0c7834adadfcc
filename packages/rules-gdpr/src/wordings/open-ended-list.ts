import type { WordingDefinition } from "@policylint/core";

/** What a duty to inform covers, in general words. */
const COVERED =
  "(data|information|info|details|identifiers|purposes|reasons|bases|grounds|countries|periods|third parties|partners|affiliates|{recipient})";
/** One of them by its name. */
const NAMED = "({data-kind}|{recipient}|{ground}|{personal-data}|hosting|analytics|marketing|advertising)";
const OTHERS =
  "(information|data|details|identifiers|purposes|reasons|providers|partners|recipients|companies|third parties|services|processors)";
/** What is not done; what a term means, as the law has it; data about nobody. */
const UNLESS_OTHER =
  "NOT (not|never|no|neither|nor|without) ..6 (collect|collects|process|share|sell|use|store|request|ask|require|want|send|provide|submit|include|need|keep|receive|access|know) NOT (means|mean|refers to|defined as|identifiable|definition) NOT (aggregate|aggregated|anonymous|anonymised|anonymized|statistical|non personal|nonpersonal|de identified|deidentified)";

/** Words that lead into examples: reported where the words before them are what must be told in full. */
const introduced = (words: string): string => `${words} AND ${COVERED} ..2 ${words} ${UNLESS_OTHER}`;

/** Words with which an enumeration of data, purposes, bases or recipients stays open. */
export const openEndedList: WordingDefinition = {
  id: "open-ended-list",
  phrases: [
    introduced("such as"),
    introduced("(for example|for instance|eg)"),
    `such as AND such as [your|the|a] {data-kind} AND (collect|collects|collected|gather|receive|process) ${UNLESS_OTHER}`,
    introduced("(including|includes|include) [but is|but are|but] not limited to"),
    `(including|includes|include) [but is|but are|but] not limited to AND not limited to ..3 ${NAMED}`,
    introduced("including without limitation"),
    `including without limitation AND without limitation ..3 ${NAMED}`,
    `(etc|etcetera) AND ${NAMED} ..12 (etc|etcetera) ${UNLESS_OTHER}`,
    `(and so on|and so forth|among others|amongst others|among other things|amongst other things) AND ${NAMED} ..12 (and so on|and so forth|among others|amongst others|among other things|amongst other things) ${UNLESS_OTHER}`,
    `and [other] similar ${OTHERS} ${UNLESS_OTHER}`,
  ],
  never: [
    "(for example|for instance|eg) [to] (if|when|where|we|you|because|by|in|on|through|via|this|it|they|after|during|while|some|any|third)",
    "such as to",
    "such as ..2 (right|rights)",
    "(rights|processes|proceedings|agreements) (such as|for example|for instance|eg)",
    "similar (services|companies) (to|as)",
  ],
};
