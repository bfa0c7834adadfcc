import type { WordingDefinition } from "@policylint/core";

/** What leaves a part of the practice that the sentence denies. */
const QUALIFIED =
  "NOT (unless|except|until|without|other than|only|advertising|analytics|analytical|tracking|marketing|third party|targeting|performance|persistent|optional|essential|unnecessary|if|when|where)";

/** No cookies, nor anything like them, without exception. */
export const deniedCookies: WordingDefinition = {
  id: "denied-cookies",
  phrases: [
    `(we|site|website|app|service|i) ..2 not (use|set|place|store) [any] {cookie} ${QUALIFIED}`,
    `(use|uses|using|set|sets|place|places|stores) (no|zero) {cookie} ${QUALIFIED}`,
    `(works|work|runs|run|operates) (without|entirely without) [any] {cookie} NOT (also|if|when|where|only)`,
    `^ no {cookie} ..3 (used|set|placed|stored) ${QUALIFIED}`,
    `^ {cookie} are not (used|set|placed|stored) ${QUALIFIED}`,
  ],
  never: ["{cookie} (to|for|that|which|policy|banner|notice)"],
};

/** No advertising to readers. */
export const deniedMarketing: WordingDefinition = {
  id: "denied-marketing",
  phrases: [
    "(we|i) ..3 (not|never) (send|email) ..5 {marketing} NOT {reservation} NOT (if|when|where|children|minors)",
    "(not|never) ..2 (use|used|process|processed) ..8 for ..2 (marketing|advertising) NOT {reservation} NOT (third|partners|others|if|when|where|location|photos|health|children|minors)",
    "(we|i) ..2 send no {marketing} NOT {reservation}",
  ],
  never: ["(third party|unsolicited|location|behavioural|behavioral|targeted) {marketing}"],
};

/** No data of GDPR Art. 9(1), of whatever kind. */
export const deniedSpecialCategories: WordingDefinition = {
  id: "denied-special-categories",
  phrases: [
    "(we|i) ..3 (not|never) ..4 (collect|process|store|hold|record|handle) ..4 {special-as-a-whole} NOT {reservation} NOT (if|when|where|intentionally|knowingly)",
    "no {special-as-a-whole} ..3 (is|are) (collected|processed|stored|held|recorded) NOT {reservation}",
  ],
};

/** No model sees the data, for whatever end. */
export const deniedAI: WordingDefinition = {
  id: "denied-ai",
  phrases: [
    "(we|i|service|app|website|site) ..3 (not|never) (use|employ|deploy) [any] {ai-system} NOT {reservation} NOT (train|training|decide|decisions|decision|profiling|if|when|where)",
    "(we|i|service|app|website|site) (use|uses) no {ai-system} NOT {reservation} NOT (train|training|decide|decisions|decision|profiling)",
  ],
};

/** No service for children, of whatever age. */
export const deniedChildren: WordingDefinition = {
  id: "denied-children",
  phrases: [
    "(not|never) (directed|intended|aimed|addressed|designed|meant|targeted|offered|marketed) ..3 (children|minors) NOT (under|below|younger|<number>|<period>|age|ages)",
  ],
};
