import { Vocabulary } from "@policylint/core";
import { BASIS_WORDS, MECHANISM_WORDS, PURPOSE_WORDS } from "./words.ts";

/** The words in which policies write values that the GDPR gives a meaning. */
export const gdprVocabulary = new Vocabulary({
  name: "gdpr-values",
  macros: {},
  groups: { bases: BASIS_WORDS, mechanisms: MECHANISM_WORDS, purposes: PURPOSE_WORDS },
});
