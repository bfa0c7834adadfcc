import type { WordingDefinition } from "@policylint/core";

/** Words of contracts and statutes for which plain English has others. */
export const legalese: WordingDefinition = {
  id: "legalese",
  phrases: [
    "(hereinafter|hereinbefore|hereinabove|hereinbelow|hereof|herein|hereto|hereunder|hereby|herewith|heretofore)",
    "(thereof|therein|thereto|thereunder|therefrom|therewith|therefor|theretofore|wherein|whereof|whereupon)",
    "(aforementioned|aforesaid|abovementioned|undermentioned|forthwith|hitherto|witnesseth)",
    "notwithstanding",
    "notwithstanding (the foregoing|anything to the contrary|the above)",
    "pursuant to",
    "(inter alia|mutatis mutandis|prima facie|ipso facto|ipso jure|bona fide|ab initio|lex specialis|in lieu of)",
    "in the event that",
    "(shall|will) be deemed",
    "for the avoidance of doubt",
    "(without prejudice to|save as otherwise|null and void|force majeure)",
    "the foregoing",
  ],
  // A citation, or the title of a law.
  never: [
    "pursuant to ..5 (art|article|articles|section|sections|sec|clause|clauses|para|paragraph|recital|gdpr|ccpa|cpra|regulation|directive|act|code|cfr)",
  ],
};
