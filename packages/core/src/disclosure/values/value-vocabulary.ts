import { AGE_MACROS, AGE_SCOPE_WORDS, AGE_WORDS, REGION_WORDS } from "./age-words.ts";
import { CATEGORY_WORDS } from "./category-words.ts";
import { COLUMN_WORDS } from "./column-words.ts";
import {
  EVENT_MACROS,
  EVENT_WORDS,
  EXTENSION_WORDS,
  OTHER_PERIOD_WORDS,
  STORAGE_MACROS,
  STORAGE_WORDS,
} from "./event-words.ts";
import { Vocabulary } from "./vocabulary.ts";

/** The words in which policies write values that are not particular to one law. */
export const valueVocabulary = new Vocabulary({
  name: "values",
  macros: { ...AGE_MACROS, ...EVENT_MACROS, ...STORAGE_MACROS },
  groups: {
    ages: AGE_WORDS,
    ageScopes: AGE_SCOPE_WORDS,
    categories: CATEGORY_WORDS,
    columns: COLUMN_WORDS,
    events: EVENT_WORDS,
    storage: STORAGE_WORDS,
    regions: REGION_WORDS,
    extensions: EXTENSION_WORDS,
    otherPeriods: OTHER_PERIOD_WORDS,
  },
});
