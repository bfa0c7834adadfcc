import type { WordingDefinition } from "@policylint/core";

/** Personal data as a sentence names them. */
const DATA =
  "(data|information|details|identifiers|content|logs|records|aggregates|images|files|addresses|recordings|cookies|metadata|statistics)";
/** Between a subject and its verb. */
const ALSO =
  "[also|then|however|additionally|as well|therefore|still|already|only|be able to|need to|choose to|continue to]";
/** A condition that is named or set by the law, so that the reader can tell the cases; data about nobody. */
const UNLESS_NAMED =
  "NOT (if|unless|law|laws|legal|legally|lawful|court|courts|subpoena|authorities|authority|merger|acquisition|bankruptcy|sale of|insolvency|reorganisation|reorganization|emergency|consent|permission|you agree|you opt in|aggregate|aggregated|anonymous|anonymised|anonymized|de identified|non personal)";
/** Words that leave open whether or how often something is done with data. */
export const indeterminateQualifiers: WordingDefinition = {
  id: "indeterminate-qualifiers",
  phrases: [
    `(we|i|<name>) ${ALSO} {vague-modality} ${ALSO} {data-act} ${UNLESS_NAMED}`,
    `{acting-recipient} ..3 {vague-modality} ${ALSO} {data-act} ${UNLESS_NAMED}`,
    `${DATA} ..4 {vague-modality} ${ALSO} be ${ALSO} {data-act} ${UNLESS_NAMED}`,
    `${DATA} {vague-modality} transit ${UNLESS_NAMED}`,
    `(${DATA}|{acting-recipient}|purposes|countries|they|which|that|this|these) {vague-modality} ${ALSO} include ${UNLESS_NAMED}`,
    `(we|i|<name>|{acting-recipient}) {vague-frequency} ${ALSO} {data-act} AND {data-act} ..8 ${DATA} ${UNLESS_NAMED}`,
    `${DATA} (is|are|will be) {vague-frequency} ({data-act}|deleted|erased|removed) ${UNLESS_NAMED}`,
    `(share|disclose|transfer|use) ..8 {acting-recipient} {vague-condition} ${UNLESS_NAMED}`,
  ],
  never: [
    "(you|users|customers|parents|visitors|members|individuals|consumers) [also|then|or others] {vague-modality}",
    "so that (we|i|they) {vague-modality}",
    "(we|i) could use to identify",
    "{vague-modality} [also] include [the] (right|rights)",
    // What a section is about.
    "(how|when|why|who|whom|what) (we|i|<name>) [also] {vague-modality}",
  ],
};

/** Data, recipients and the like of which a sentence does not say which. */
export const unspecifiedNumber: WordingDefinition = {
  id: "unspecified-number",
  phrases: [
    `{data-act} {vague-number} ..2 (${DATA}|{acting-recipient}|countries|purposes) ${UNLESS_NAMED}`,
    `(with|to|for|in) {vague-number} ..2 ({acting-recipient}|countries|purposes) AND {data-act} ..10 {vague-number} ..2 ({acting-recipient}|countries|purposes) ${UNLESS_NAMED}`,
  ],
  never: [
    "{vague-number} ..12 (such as|including|include|for example|namely|like|eg|ie|described|listed)",
    "(you|users|customers|decline to|choose to) ..2 {data-act} {vague-number}",
    "{data-act} {vague-number} ..6 (following|below|above|as follows)",
  ],
};
