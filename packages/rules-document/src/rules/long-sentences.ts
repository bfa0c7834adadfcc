import { defineRule, getPolicyDocument, ruleDocs, type PolicySource, type Statement } from "@policylint/core";
import { locationOf } from "../shared/location-of.ts";
import { sentenceParts } from "../shared/sentence-parts.ts";

type Options = [{ maxWords?: number }?];

const MAX_WORDS = 40;

export default defineRule<"long", Options>({
  meta: {
    type: "suggestion",
    docs: ruleDocs({
      description: "Disallow sentences of more words than a reader can follow.",
      law: [
        { ref: "GDPR Art. 12(1)", words: "using clear and plain language" },
        { ref: "WP260 para 12" },
        { ref: "WP260 para 13" },
      ],
      requirement: "long-sentences",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      long: "This sentence has {{words}} words; split it or use a list (GDPR Art. 12(1); WP260 paras 12-13).",
    },
    schema: [
      {
        type: "object",
        properties: {
          maxWords: { type: "integer", minimum: 1, description: "Words that a sentence may have." },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ maxWords: MAX_WORDS }],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        const { maxWords = MAX_WORDS } = context.options[0] ?? {};
        for (const { range, words } of findLongSentences(sourceCode, maxWords)) {
          context.report({
            loc: locationOf(sourceCode, range),
            messageId: "long",
            data: { words: String(words) },
          });
        }
      },
    };
  },
});

interface LongSentence {
  readonly range: Statement["range"];
  readonly words: number;
}

/** Of a list within a sentence each item counts for itself; the row of a table is no sentence. */
function findLongSentences(sourceCode: PolicySource, maxWords: number): LongSentence[] {
  return getPolicyDocument(sourceCode).statements.flatMap((statement) => {
    const { kind, visible, range } = statement;
    // A word has a letter and a blank at least.
    if (kind === "row" || visible.text.length < 2 * maxWords) return [];
    const words = Math.max(...sentenceParts(statement).map((part) => part.length));
    return words > maxWords ? [{ range, words }] : [];
  });
}
