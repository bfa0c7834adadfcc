import { defineRule, findAnchor, getPolicyDocument, ruleDocs } from "@policylint/core";
import { layeredStructure } from "../disclosures/layered-structure.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { countWords } from "../shared/count-words.ts";

type Options = [{ maxWords?: number }?];

const MAX_WORDS = 2000;

export default defineRule<"missing", Options>({
  meta: {
    type: "suggestion",
    docs: ruleDocs({
      description: "Require a table of contents or a summary of a long document.",
      law: layeredStructure.law,
      requirement: layeredStructure.id,
      presets: { recommended: { rule: "off" }, strict: { rule: "off" } },
    }),
    messages: {
      missing:
        "The policy is long; add a short summary or linked table of contents at the top (WP260 paras 35-37).",
    },
    schema: [
      {
        type: "object",
        properties: {
          maxWords: { type: "integer", minimum: 1, description: "Words up to which a document is short." },
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
        if (countWords(getPolicyDocument(sourceCode)) <= maxWords) return;
        if (lexicon.detect(sourceCode, layeredStructure).status === "present") return;
        context.report({ loc: findAnchor(sourceCode, layeredStructure.headings), messageId: "missing" });
      },
    };
  },
});
