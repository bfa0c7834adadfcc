/** Words that leave open what happens, by what they leave open. */
export interface VaguenessVocabulary {
  readonly source: string;
  /** ISO 8601. */
  readonly asOf: string;
  /** Whether: a condition that is not named. */
  readonly condition: readonly string[];
  /** How often. */
  readonly generalisation: readonly string[];
  /** Whether: a possibility. */
  readonly modality: readonly string[];
  /** Which, and how many. */
  readonly numeric: readonly string[];
  /** What is done with data: only beside one of these do such words hollow out a disclosure. */
  readonly acts: readonly string[];
}

/**
 * Of the vocabulary's words those are left out that say something certain beside an act as often as not: "can" and
 * "would", "otherwise", "most", "few".
 */
export const vagueness: VaguenessVocabulary = {
  source:
    "the four classes of Bhatia, Breaux and Reidenberg (2016), as used by CLAUDETTE; WP260 rev.01 para 13 names may, might, some, often, possible",
  asOf: "2026-11-20",
  condition: [
    "as (necessary|appropriate|needed|applicable)",
    "where (appropriate|necessary|needed|applicable)",
    "when (configured|necessary|appropriate)",
    "in certain (circumstances|cases|situations|instances)",
    "from time to time",
    "sometimes",
  ],
  generalisation: [
    "(generally|mostly|widely|commonly|usually|normally|typically|largely|often|primarily|in general)",
  ],
  modality: ["(may|might|could)", "(likely|possibly|potentially)"],
  numeric: ["(some|certain|various|several|numerous)", "a (number|variety) of"],
  acts: [
    "(collect|collects|collected|gather|gathers|gathered|receive|receives|received|obtain|obtains|obtained)",
    "(use|uses|used|process|processes|processed|combine|combines|combined|track|tracks|tracked)",
    "(share|shares|shared|disclose|discloses|disclosed|transfer|transfers|transferred|sell|sells|sold)",
    "(retain|retains|retained|store|stores|stored|keep|keeps|kept|access|accesses|accessed)",
    "(transit|transits)",
  ],
};
