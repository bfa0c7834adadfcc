import type { WordingDefinition } from "@policylint/core";

/** What makes a denial, a right or a question of the claim. */
const UNLESS_DENIED =
  "NOT (not|no|never|nor|neither|nobody|nothing|none|unable|impossible|impossibility|without|although|right|rights|if|whether|court)";
const IDENTIFIERS = "(ip|cookie|cookies|identifier|identifiers|device|email|account|id|ids)";

export const overclaiming: WordingDefinition = {
  id: "overclaiming",
  phrases: [
    `(100|hundred) [percent|per cent] (secure|safe|private|confidential|protected|secured|security|safety|privacy|gdpr compliant|compliant) ${UNLESS_DENIED}`,
    `(completely|totally|absolutely|perfectly|entirely|fully) (secure|safe|secured|private|confidential|protected) ${UNLESS_DENIED}`,
    `(absolute|total|complete|full) (security|privacy|confidentiality|anonymity) ${UNLESS_DENIED}`,
    `(guarantee|guarantees|guaranteed|guaranteeing) ..4 (security|secure|safe|safety|privacy|confidentiality|confidential|anonymity|protected|protection) ${UNLESS_DENIED}`,
    `(security|safety|privacy|confidentiality|anonymity|protection) ..6 (is|are) [fully|always|100|completely|also] guaranteed ${UNLESS_DENIED}`,
    "(military|bank) (grade|level) (encryption|encrypted|security|protection|infrastructure|technology)",
    `(unhackable|unbreakable|impenetrable|bulletproof|hack proof|hacker proof|uncrackable) ${UNLESS_DENIED}`,
    `(fully|completely|totally|entirely) [gdpr|uk gdpr|eu gdpr|data protection|privacy|legally] compliant ${UNLESS_DENIED}`,
    "(we|company|service|website|site|app|platform|product) (is|are) gdpr compliant",
    "(we|company|service|website|site|app|platform) (fully|completely) (comply|complies) with ..4 (gdpr|general data protection regulation|data protection law|data protection laws|data protection act)",
    `(completely|fully|totally|entirely|100|absolutely|truly) (anonymous|anonymously) AND ${IDENTIFIERS}`,
  ],
  never: [
    // A measure's aim, or its measure.
    "(to|can|could|may|shall|must) guarantee",
    "^ (guarantee|guaranteeing)",
    "(guarantee|guarantees) ..2 (adequate|appropriate|sufficient|reasonable|same|similar|equivalent)",
    "(full|complete|total) privacy (policy|notice|statement|document)",
  ],
};
