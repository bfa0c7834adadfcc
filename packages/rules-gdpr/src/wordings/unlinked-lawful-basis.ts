import type { WordingDefinition } from "@policylint/core";

/** Words of what data are used for, where they tell one use from another. */
const PURPOSE =
  "(account|accounts|order|orders|newsletter|newsletters|email|emails|marketing|advertising|ads|promotional|fraud|abuse|security|secure|payment|payments|invoice|invoices|billing|tax|support|enquiry|inquiry|analytics|statistics|delivery|deliver|send|respond|answer|improve|improving|provide|providing|offer|communicate|recruitment|research|personalise|personalize|measure|analyse|analyze|understand|track|monitor|prevent|detect|cookies|location|health|cards|safety)";
/** A sentence about what else the basis matters for, or about other data. */
const UNLESS_ELSEWHERE =
  "NOT (withdraw|withdrawing|withdrawal|object|objection|portability|portable|erasure|delete|restrict|retain|retention|share|shared|disclose|transfer|transfers|transferring|sensitive|special|child|children|right to|entitled|automated|government|authority|authorities|court)";

export const unlinkedLawfulBasis: WordingDefinition = {
  id: "unlinked-lawful-basis",
  phrases: [
    `(rely|relies|relying|bases|grounds|basis|based|ground) ..8 {ground} ..8 {ground} ..8 {ground} NOT ${PURPOSE} ${UNLESS_ELSEWHERE}`,
    `(only|normally|typically|generally|may|will) ..4 (collect|process|use) ..12 {ground} ..14 {ground} ..14 {ground} NOT ${PURPOSE} ${UNLESS_ELSEWHERE}`,
    `(bases|basis|grounds) ..2 (such as|including|include|includes|may include) ..3 {ground} ..4 {ground} NOT ${PURPOSE} ${UNLESS_ELSEWHERE}`,
    `(bases|basis|grounds) ..4 (art|article) 6 1 a ..1 b ..1 c NOT ${PURPOSE} ${UNLESS_ELSEWHERE}`,
    `(one|any|some) [or more] of [the] following [lawful|legal] (bases|basis|grounds|conditions) NOT ${PURPOSE} ${UNLESS_ELSEWHERE}`,
    `(legal|lawful) (basis|bases|ground|grounds) ..12 (depend|depends|vary|varies) NOT ${PURPOSE} ${UNLESS_ELSEWHERE}`,
  ],
  never: ["(basis|bases|ground|grounds) for ..1 (this|these|such|that)"],
};

/** Bases as examples: even with a purpose beside it, none is committed to. */
export const hedgedLawfulBasis: WordingDefinition = {
  id: "hedged-lawful-basis",
  phrases: [
    `(appropriate|valid|proper|suitable) [legal|lawful] (bases|basis|grounds) (such as|including|like)`,
  ],
};

/** A basis that is promised and not named. */
export const unnamedLawfulBasis: WordingDefinition = {
  id: "unnamed-lawful-basis",
  phrases: [
    `(appropriate|valid|lawful|legal|proper|legitimate) (bases|basis|ground|grounds) ${UNLESS_ELSEWHERE}`,
  ],
};

/** A basis beside what it is the basis of. */
export const linkedLawfulBasis: WordingDefinition = {
  id: "linked-lawful-basis",
  phrases: [
    `(legal|lawful) (basis|bases|ground|grounds) AND {ground} AND ${PURPOSE} ${UNLESS_ELSEWHERE}`,
    `{ground} AND ${PURPOSE} IN basis-heading|basis-column|legal-basis ${UNLESS_ELSEWHERE}`,
    `(rely|relies|relying|based|rests|rest) ..4 {ground} AND ${PURPOSE} ${UNLESS_ELSEWHERE}`,
    `(necessary|required|needed) ..4 {ground} AND ${PURPOSE} ${UNLESS_ELSEWHERE}`,
    `(art|article) 6 1 AND ${PURPOSE} ${UNLESS_ELSEWHERE}`,
  ],
};
