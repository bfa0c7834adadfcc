import { defineRule, shortenQuote, ruleDocs, type PolicySource, type WordingMatch } from "@policylint/core";
import { dataCategories } from "../disclosures/data-categories.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { dataKinds, type DataKind } from "../wordings/undisclosed-data-category.ts";

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report data that are shared, kept or secured without being listed.",
      law: [{ ref: "GDPR Art. 14(1)(d)" }, { ref: "GDPR Art. 5(1)(a)" }],
      requirement: "undisclosed-data-category",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      undisclosed:
        '"{{noun}}" is used here but not listed among the data collected (GDPR Art. 14(1)(d)): add it to the list.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        // Where the data are not listed at all another rule speaks.
        const { status, polarity } = lexicon.detect(sourceCode, dataCategories);
        if (status === "absent" || polarity === "denied") return;
        for (const kind of dataKinds) {
          const match = findUnlisted(sourceCode, kind);
          if (!match) continue;
          const { loc, quote } = match;
          context.report({ loc, messageId: "undisclosed", data: { noun: shortenQuote(quote) } });
        }
      },
    };
  },
});

/** The first use of a kind of data that nothing outside such uses mentions. */
function findUnlisted(sourceCode: PolicySource, { used, listed }: DataKind): WordingMatch | undefined {
  const uses = lexicon.find(sourceCode, used);
  if (!uses.length) return undefined;
  const statements = new Set(uses.map(({ statement }) => statement));
  const isListed = lexicon.find(sourceCode, listed).some(({ statement }) => !statements.has(statement));
  return isListed ? undefined : uses[0];
}
