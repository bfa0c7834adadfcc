import type { WordingDefinition } from "@policylint/core";

const DOCUMENT =
  "(passport|identity card|id card|national id|photo id|photo identification|government issued|driver's licence|driver's license|drivers license|driving licence|driving license|identity document|identification document|proof of address|utility bill|notarised|notarized|certified copy|copy of your id|copy of an id|copy of your identification|proof of identity)";
const REQUEST = "(request|requests|right|rights|requester|requesters|access|applying|inquiry)";
/** Proof that is asked where it is needed, or for something else than a request of a reader about data. */
const NEEDED =
  "(doubt|doubts|doubtful|necessary|needed|appropriate|where required|in some cases|in certain cases|in some circumstances|certain circumstances|may|might|could|agent|agents|behalf|order|orders|warranty|warranties|refund|account verification|age|passenger|driver|payment|purchase|visa|flight|such as your email|social security)";

export const excessiveIdVerification: WordingDefinition = {
  id: "excessive-id-verification",
  phrases: [
    `(must|require|requires|required|need|needs|have to|shall|include|includes|enclose|attach|attaching|accompanied by|send|provide|submit|supply|together with|with|please) ..14 ${DOCUMENT} AND ${REQUEST} NOT ${NEEDED}`,
    `(must|require|requires|required|need|needs|have to|shall|include|includes|enclose|attach|accompanied by|send|provide|submit|supply) ..14 ${DOCUMENT} IN rights NOT ${NEEDED}`,
    `(scan|copy|photo|picture|photograph) of ..4 ${DOCUMENT} ..6 (required|needed|mandatory|must|necessary) IN rights NOT (doubt|doubts|may|might)`,
    `(scan|copy|photo|picture|photograph) of ..4 ${DOCUMENT} ..6 (required|needed|mandatory|must|necessary) AND ${REQUEST} NOT (doubt|doubts|may|might)`,
    `^ [a|the] (scan|copy|photo|picture|photograph) of ..3 ${DOCUMENT} (is|must be) (required|needed|mandatory|enclosed|attached) $`,
  ],
};
