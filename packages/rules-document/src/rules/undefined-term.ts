import { defineRule, getPolicyDocument, ruleDocs, type PolicySource, type Statement } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { findCapitalTerms, type CapitalTerm } from "../shared/capital-terms.ts";
import { locationOf } from "../shared/location-of.ts";
import { TERMS_OF_CONTRACTS } from "../vocabulary/defined-terms.ts";
import { termsElsewhere } from "../wordings/terms-elsewhere.ts";

export default defineRule<"undefined">({
  meta: {
    type: "suggestion",
    docs: ruleDocs({
      description: "Report terms in capitals that the document does not define.",
      law: [
        { ref: "GDPR Art. 12(1)", words: "intelligible" },
        { ref: "WP260 para 12" },
        { ref: "WP260 para 13" },
      ],
      requirement: "undefined-term",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      undefined:
        '"{{text}}" is used like a defined term but never defined; define it at first use or write it in lower case (GDPR Art. 12(1)).',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        for (const { statement, start, end } of findUndefinedTerms(sourceCode)) {
          const { visible } = statement;
          context.report({
            loc: locationOf(sourceCode, [visible.sourceOffset(start), visible.sourceOffset(end - 1) + 1]),
            messageId: "undefined",
            data: { text: visible.text.slice(start, end).replace(/\s+/gu, " ") },
          });
        }
      },
    };
  },
});

type UsedTerm = CapitalTerm & { readonly statement: Statement };

/** The first use of each term that nothing gives a meaning. */
function findUndefinedTerms(sourceCode: PolicySource): UsedTerm[] {
  if (lexicon.find(sourceCode, termsElsewhere).length > 0) return [];
  const { statements, headings } = getPolicyDocument(sourceCode);
  const terms = statements.flatMap((statement) =>
    findCapitalTerms(statement.visible).map((term): UsedTerm => ({ ...term, statement })),
  );
  // A section about a term tells what it is.
  const settled = new Set(headings.map(({ title }) => title.toLowerCase().replace(/^the |s$/gu, "")));
  for (const { term, isDefined } of terms) if (isDefined) settled.add(term);
  const ordinary = new Set<string>();
  return terms.filter(({ term, opensSentence }) => {
    if (settled.has(term) || (opensSentence && ordinary.has(term))) return false;
    const isUsed = !opensSentence || isTermAnywhere(term, statements);
    (isUsed ? settled : ordinary).add(term);
    return isUsed;
  });
}

/** Is a word with a sentence's first capital a term? One of contracts is, unless it has no capital elsewhere. */
function isTermAnywhere(term: string, statements: readonly Statement[]): boolean {
  return (
    TERMS_OF_CONTRACTS.has(term) && !statements.some(({ visible: { text } }) => text.includes(` ${term}`))
  );
}
