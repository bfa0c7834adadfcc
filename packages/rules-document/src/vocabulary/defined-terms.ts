/** What contracts write in capitals after "the", in the singular or the plural. */
export const TERMS_AFTER_ARTICLE: readonly string[] =
  "service platform company site website app application software product".split(" ");

/** What they write in capitals without an article. */
export const TERMS_ALONE: readonly string[] = ["affiliates", "users", "content"];

/** Of those, in the singular, what hardly begins a sentence in everyday language. */
export const TERMS_OF_CONTRACTS: ReadonlySet<string> = new Set(["affiliate"]);
