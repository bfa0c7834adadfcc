import { defineRule, shortenQuote, ruleDocs, type PolicySource } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { contradictionsOf, type Contradiction } from "../shared/contradictions.ts";
import { findRetentionConflicts } from "../shared/retention-conflicts.ts";
import { relatedWords } from "../shared/related-words.ts";
import {
  deletedAtOnce,
  furtherException,
  onlyException,
  stillRecoverable,
} from "../wordings/contradictory-retention.ts";

interface Conflict extends Contradiction {
  readonly category: string;
}

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report two storage rules for the same data.",
      law: [{ ref: "GDPR Art. 13(2)(a)" }, { ref: "GDPR Art. 5(1)(a)" }],
      requirement: "contradictory-retention",
      presets: { recommended: { rule: "error" }, strict: { rule: "error" } },
    }),
    messages: {
      contradictory:
        'Two storage rules conflict for "{{category}}": "{{a}}" and "{{b}}" (GDPR Art. 13(2)(a)); keep one or say when each applies.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        for (const { earlier, later, category } of findConflicts(context.sourceCode)) {
          context.report({
            loc: later.loc,
            messageId: "contradictory",
            data: { category, a: shortenQuote(earlier.quote), b: shortenQuote(later.quote) },
            related: relatedWords([earlier]),
          });
        }
      },
    };
  },
});

function findConflicts(sourceCode: PolicySource): Conflict[] {
  return [
    ...findRetentionConflicts(sourceCode),
    ...beyondOnlyException(sourceCode).map((found) => ({ ...found, category: "exceptions to erasure" })),
    ...recoverable(sourceCode).map((found) => ({ ...found, category: "deleted data" })),
  ];
}

/** What outlives erasure besides the one exception, unless that is it. */
function beyondOnlyException(sourceCode: PolicySource): Contradiction[] {
  return lexicon.find(sourceCode, onlyException).flatMap((only) => {
    const said = only.statement.visible.text.toLowerCase();
    const others = lexicon
      .find(sourceCode, furtherException)
      .filter(({ quote }) => !said.includes(quote.slice(0, quote.indexOf(" ")).toLowerCase()));
    return contradictionsOf([only], others);
  });
}

/** Deleted at once and still there: of one section, for elsewhere other data may be meant. */
function recoverable(sourceCode: PolicySource): Contradiction[] {
  return lexicon.find(sourceCode, deletedAtOnce).flatMap((deleted) => {
    const { section } = deleted.statement;
    const others = lexicon
      .find(sourceCode, stillRecoverable)
      .filter(({ statement }) => statement.section === section);
    return contradictionsOf([deleted], others);
  });
}
