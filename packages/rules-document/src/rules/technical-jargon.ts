import { defineRule, ruleDocs, type WordingMatch } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { isExplained } from "../shared/explained-terms.ts";
import { technicalJargon } from "../wordings/technical-jargon.ts";

type Options = [{ allow?: string[] }?];

export default defineRule<"unexplained", Options>({
  meta: {
    type: "suggestion",
    docs: ruleDocs({
      description: "Disallow technical terms without an explanation.",
      law: [{ ref: "GDPR Art. 12(1)", words: "using clear and plain language" }, { ref: "WP260 para 13" }],
      requirement: "technical-jargon",
      presets: { recommended: { rule: "off" }, strict: { rule: "off" } },
    }),
    messages: {
      unexplained:
        '"{{text}}" will not be understood by the average reader; explain it in a few words or drop it (GDPR Art. 12(1); WP260 para 13).',
    },
    schema: [
      {
        type: "object",
        properties: {
          allow: {
            type: "array",
            items: { type: "string" },
            uniqueItems: true,
            description: "Terms that the readers know, in any case of letters.",
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { allow = [] } = context.options[0] ?? {};
        const known = new Set(allow.map((term) => term.toLowerCase()));
        const matches = lexicon.find(context.sourceCode, technicalJargon);
        for (const match of matches.filter(isExplained)) known.add(termOf(match));
        for (const match of matches) {
          const term = termOf(match);
          // A term is explained, or missed, at one place.
          if (known.has(term)) continue;
          known.add(term);
          context.report({ loc: match.loc, messageId: "unexplained", data: { text: match.quote } });
        }
      },
    };
  },
});

const termOf = ({ quote }: WordingMatch): string => quote.toLowerCase();
