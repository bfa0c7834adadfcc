import { defineRule, ruleDocs, type PolicySource, type Statement } from "@policylint/core";
import { lawfulBasis } from "../disclosures/lawful-basis.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import type { Words } from "../shared/contradictions.ts";
import { relatedWords } from "../shared/related-words.ts";
import { statementsWith } from "../shared/statements-of.ts";
import { comparedPurposes, consentBeside, groundsTold } from "../wordings/contradictory-lawful-basis.ts";

/** A ground beside a purpose. */
interface Grounded {
  readonly purpose: Words;
  readonly ground: string;
}

interface Conflict {
  readonly consent: Grounded;
  readonly other: Grounded;
}

/** What readers call the grounds of Art. 6(1), by their points. */
const GROUNDS: Readonly<Record<string, string>> = {
  a: "consent",
  b: "contract",
  c: "legal obligation",
  f: "legitimate interests",
};
/** Characters between a purpose and the ground it is put under. */
const LONGEST_REACH = 120;

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report a purpose that is put under consent and under another basis.",
      law: [
        { ref: "GDPR Art. 13(1)(c)" },
        { ref: "GDPR Art. 5(1)(a)" },
        { ref: "EDPB Guidelines 05/2020 paras 121-123" },
      ],
      requirement: "contradictory-lawful-basis",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      contradictory:
        '"{{purpose}}" is put under two bases ({{a}} and {{b}}); choose one per purpose (GDPR Art. 13(1)(c); EDPB 05/2020).',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        for (const { consent, other } of findConflicts(context.sourceCode)) {
          const [earlier, later] = [consent, other].sort(
            (left, right) => left.purpose.range[0] - right.purpose.range[0],
          );
          if (!earlier || !later) continue;
          context.report({
            loc: later.purpose.loc,
            messageId: "contradictory",
            data: { purpose: later.purpose.quote, a: consent.ground, b: other.ground },
            related: earlier.purpose === later.purpose ? [] : relatedWords([earlier.purpose]),
          });
        }
      },
    };
  },
});

/** Of each purpose under consent and another ground the first two places. */
function findConflicts(sourceCode: PolicySource): Conflict[] {
  const told = statementsWith(sourceCode, groundsTold);
  const grounds = groundsByStatement(sourceCode);
  return comparedPurposes.flatMap(({ wording }): Conflict[] => {
    const found = lexicon
      .find(sourceCode, wording)
      .filter(({ statement }) => !told.has(statement))
      .flatMap((purpose) => groundsBeside(purpose, grounds.get(purpose.statement) ?? []));
    const consent = found.find(({ ground }) => ground === GROUNDS["a"]);
    const other = found.find(({ ground }) => ground !== GROUNDS["a"]);
    return consent && other ? [{ consent, other }] : [];
  });
}

interface Ground extends Words {
  readonly ground: string;
}

function groundsByStatement(sourceCode: PolicySource): ReadonlyMap<Statement, readonly Ground[]> {
  const named = lexicon.valuesOf(sourceCode, lawfulBasis).flatMap((value): Ground[] => {
    const ground = GROUNDS[value.point];
    return ground === undefined ? [] : [{ ...value, ground }];
  });
  const consents = lexicon
    .find(sourceCode, consentBeside)
    .map((match): Ground => ({ ...match, ground: "consent" }));
  const byStatement = new Map<Statement, Ground[]>();
  for (const ground of [...named, ...consents]) {
    const known = byStatement.get(ground.statement);
    if (known) known.push(ground);
    else byStatement.set(ground.statement, [ground]);
  }
  return byStatement;
}

/** The nearest ground; two that stand at one place ("consent and legitimate interests") both. */
function groundsBeside(purpose: Words, grounds: readonly Ground[]): Grounded[] {
  const reached = grounds.filter((ground) => distance(purpose, ground) <= LONGEST_REACH);
  const nearest = reached.reduce<Ground | undefined>(
    (best, ground) => (best && distance(purpose, best) <= distance(purpose, ground) ? best : ground),
    undefined,
  );
  return reached
    .filter((ground) => ground === nearest || (nearest && isJoined(nearest, ground)))
    .map(({ ground }) => ({ purpose, ground }));
}

function distance({ range: one }: Words, { range: other }: Words): number {
  return Math.max(one[0] - other[1], other[0] - one[1]);
}

/** Words between two grounds that a conjunction joins are few. */
function isJoined(one: Words, other: Words): boolean {
  return distance(one, other) <= 12;
}
