import { defineRule, shortenQuote, ruleDocs, type AgeValue, type PolicySource } from "@policylint/core";
import { children } from "../disclosures/children.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import type { Words } from "../shared/contradictions.ts";
import { relatedWords } from "../shared/related-words.ts";
import { statementsWith } from "../shared/statements-of.ts";
import { openAge } from "../wordings/child-consent-age.ts";
import { adultsOnly, minimumAge } from "../wordings/minimum-age.ts";

/** An age that a user must have, or below which parents consent. */
interface AgeRule extends Words {
  readonly age: number;
}

interface Conflict {
  readonly earlier: AgeRule;
  readonly later: AgeRule;
}

const ADULT = 18;

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report two minimum ages for the same users.",
      law: [{ ref: "GDPR Art. 8(1)" }, { ref: "GDPR Art. 12(1)" }, { ref: "GDPR Art. 5(1)(a)" }],
      requirement: "contradictory-minimum-age",
      presets: { recommended: { rule: "error" }, strict: { rule: "error" } },
    }),
    messages: {
      contradictory:
        "The policy states two minimum ages ({{a}} and {{b}}) for the same users (GDPR Art. 8, 12(1)): keep one, or say which applies where.",
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        for (const { earlier, later } of findConflicts(context.sourceCode)) {
          context.report({
            loc: later.loc,
            messageId: "contradictory",
            data: { a: ageWithWords(earlier), b: ageWithWords(later) },
            related: relatedWords([earlier]),
          });
        }
      },
    };
  },
});

const ageWithWords = ({ age, quote }: AgeRule): string => `${age} in "${shortenQuote(quote)}"`;

/** Of each age that differs from an earlier one the first place. */
function findConflicts(sourceCode: PolicySource): Conflict[] {
  // An age with a region says where it applies, and the others of its sentence where that one does not.
  const ages = lexicon.valuesOf(sourceCode, children);
  const local = new Set(
    [...ages.filter(({ regions }) => regions.length), ...lexicon.find(sourceCode, openAge)].map(
      ({ statement }) => statement,
    ),
  );
  const anywhere = ages.filter(({ statement }) => !local.has(statement));
  const minimums = minimumsOf(sourceCode, anywhere);
  const [first] = minimums;
  if (!first) return [];
  const oldest = minimums.reduce((known, rule) => (rule.age > known.age ? rule : known));
  const conflicts: Conflict[] = [];
  const seen = new Set([first.age]);
  const parental = anywhere.filter(({ scope, age }) => scope === "consent" && age < oldest.age);
  for (const rule of [...minimums, ...parental].sort((left, right) => left.range[0] - right.range[0])) {
    const other = rule.age === first.age ? undefined : first;
    if (!other || seen.has(rule.age) || other.statement === rule.statement) continue;
    seen.add(rule.age);
    conflicts.push(
      rule.range[0] < other.range[0] ? { earlier: rule, later: other } : { earlier: other, later: rule },
    );
  }
  return conflicts;
}

/** The ages from which the service may be used, in the order of the text. */
function minimumsOf(sourceCode: PolicySource, ages: readonly AgeValue[]): AgeRule[] {
  const limiting = statementsWith(sourceCode, minimumAge);
  const named = ages.filter(
    ({ scope, statement }) => (scope === "use" || scope === "collection") && limiting.has(statement),
  );
  const adults = lexicon.find(sourceCode, adultsOnly).map((match) => ({ ...match, age: ADULT }));
  return [...named, ...adults].sort((left, right) => left.range[0] - right.range[0]);
}
