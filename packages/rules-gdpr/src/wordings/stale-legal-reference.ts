import type { WordingDefinition } from "@policylint/core";
import { staleReferences } from "../data/stale-references.ts";

/** Citations of instruments that are no longer in force. */
export const staleLegalReference: WordingDefinition = {
  id: "stale-legal-reference",
  phrases: staleReferences.flatMap(({ phrases }) => phrases),
  never: [
    // Of children's privacy, of copyright, of health.
    "(coppa|ftc|ftc's|ftc approved|children's|kidsafe|privo|dmca|hipaa) ..4 (safe harbor|safe harbour)",
    "(safe harbor|safe harbour) (program|programs|programme|provision|provisions|seal)",
    // A year that belongs to what stands before it, or clauses of another country.
    "(in|since|by|during|until|before|after|from) <year> [we|the|our|new] [eu] (standard|model|sccs|scc|data)",
    "(anpd|brazil|brazilian|lgpd|china|chinese|swiss) ..4 (standard contractual clauses|sccs|scc)",
  ],
};

/** What tells that a sentence names an instrument as history, or as what another has replaced. */
export const knownAsStale: WordingDefinition = {
  id: "known-as-stale",
  phrases: [
    "(invalid|invalidated|invalidation|invalidating|annulled|overturned|repealed|repealing|repeals|replaced|replaces|replacing|superseded|supersedes|predecessor|successor|previously|formerly|former|historic|historical|ceased|expired|schrems|withdrew|withdrawn|transitional)",
    "no longer",
    "struck down",
    "not ..4 (rely|relying|valid|use|based|participate|certified|need)",
  ],
};

/** An old instrument kept as a promise beside a valid one: nothing rests on it. */
export const keptCommitment: WordingDefinition = {
  id: "kept-commitment",
  phrases: [
    "(continue|continues|continued|continuing|committed|commits|still) ..8 (comply|complies|complying|adhere|adheres|honor|honors|honour|honours|abide|apply|applies|protect|protects|participate|participates|maintain|maintains) ..12 (privacy shield|safe harbor|safe harbour)",
  ],
};

/** Any address on the web: which of them a table of addresses tells. */
export const webAddress: WordingDefinition = { id: "web-address", phrases: ["<url>"] };
