import { definePresenceRule, type LawfulBasis, type PolicySettings } from "@policylint/core";
import { rightToObject } from "../disclosures/right-to-object.ts";
import { lexicon } from "../lexicon/lexicon.ts";

/** The bases to which GDPR Art. 21(1) gives the right, also as the UK GDPR has it. */
const OBJECTIONABLE: ReadonlySet<LawfulBasis> = new Set([
  "public-task",
  "legitimate-interests",
  "recognised-legitimate-interest",
]);

/** Does the processing stand on none of these bases, and is there no marketing to object to (Art. 21(2))? */
function hasNothingToObjectTo({ lawfulBases, directMarketing }: PolicySettings): boolean {
  const isKnown = lawfulBases.length > 0 && directMarketing !== true;
  return isKnown && !lawfulBases.some((basis) => OBJECTIONABLE.has(basis));
}

export default definePresenceRule({
  lexicon,
  disclosure: rightToObject,
  description: "Require the right to object.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The right to object is not mentioned (GDPR Art. 13(2)(b), Art. 21): add, set apart from the other rights, "You can object at any time to processing based on our legitimate interests and to direct marketing".',
    partial:
      "Only an opt-out of marketing or sale is offered; add the general right to object to processing based on legitimate interests or public task (GDPR Art. 21(1)).",
  },
  isExempt: hasNothingToObjectTo,
});
