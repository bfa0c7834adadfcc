import type { PolicySource, WordingMatch } from "@policylint/core";
import { lawfulBasis } from "../disclosures/lawful-basis.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { firstOfStatement } from "../shared/statements-of.ts";
import { defineVagueRule } from "../shared/vague-rule.ts";
import {
  hedgedLawfulBasis,
  linkedLawfulBasis,
  unlinkedLawfulBasis,
  unnamedLawfulBasis,
} from "../wordings/unlinked-lawful-basis.ts";

/** From so many linked bases on a sentence that lists them all is only an introduction. */
const LINKED = 3;

export default defineVagueRule({
  id: "unlinked-lawful-basis",
  description: "Disallow lawful bases that are not tied to purposes.",
  law: [{ ref: "GDPR Art. 13(1)(c)" }, { ref: "GDPR Art. 5(1)(a)" }],
  recommended: { rule: "warn" },
  strict: { rule: "error" },
  message:
    "The lawful bases are listed but not tied to purposes (GDPR Art. 13(1)(c)): pair each purpose with its basis, e.g. in a two-column table.",
  find(sourceCode) {
    const { status } = lexicon.detect(sourceCode, lawfulBasis);
    if (status === "absent") return [];
    if (status === "vague") return firstOfStatement(lexicon.find(sourceCode, unnamedLawfulBasis));
    const hedged = firstOfStatement(lexicon.find(sourceCode, hedgedLawfulBasis));
    return hedged.length ? hedged : listedAlone(sourceCode);
  },
});

/** Lists of bases with no purpose beside them, nor beside another basis of the same section. */
function listedAlone(sourceCode: PolicySource): WordingMatch[] {
  const links = firstOfStatement(lexicon.find(sourceCode, linkedLawfulBasis));
  if (links.length >= LINKED) return [];
  const sections = new Set(links.map(({ statement }) => statement.section));
  return firstOfStatement(lexicon.find(sourceCode, unlinkedLawfulBasis)).filter(
    ({ statement }) => !sections.has(statement.section),
  );
}
