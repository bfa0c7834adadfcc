import type { PolicySource, WordingMatch } from "@policylint/core";
import { bareGround, legitimateInterests } from "../disclosures/legitimate-interests.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { statementsOf } from "../shared/statements-of.ts";
import { defineVagueRule } from "../shared/vague-rule.ts";
import { explainedInterests } from "../wordings/explained-interests.ts";
import { vagueLegitimateInterests } from "../wordings/vague-legitimate-interests.ts";

export default defineVagueRule({
  id: "vague-legitimate-interests",
  description: "Disallow legitimate interests that are circular or generic.",
  law: [{ ref: "GDPR Art. 13(1)(d)" }],
  recommended: { rule: "warn" },
  strict: { rule: "error" },
  message:
    '"{{text}}" does not identify an interest (GDPR Art. 13(1)(d)): say which one, e.g. "preventing fraud".',
  find(sourceCode, { lawfulBases }) {
    const { status, evidence } = lexicon.detect(sourceCode, legitimateInterests);
    const matches = lexicon.find(sourceCode, vagueLegitimateInterests);
    if (status === "present") {
      const named = new Set(statementsOf(sourceCode, evidence).map(({ section }) => section));
      return unexplained(sourceCode, matches).filter(({ statement }) => !named.has(statement.section));
    }
    const touched = evidence.filter(({ phrase }) => !bareGround.includes(phrase));
    if (touched.length) return matches.length ? unexplained(sourceCode, matches) : touched.slice(0, 1);
    // The ground alone is the report of the rule that asks for the interests.
    const isMissing =
      lexicon.isTriggered(sourceCode, legitimateInterests) || lawfulBases.includes("legitimate-interests");
    return isMissing ? [] : unexplained(sourceCode, matches);
  },
});

/** The vague words that no sentence of the same paragraph, or of the list under it, explains. */
function unexplained(sourceCode: PolicySource, matches: readonly WordingMatch[]): WordingMatch[] {
  const explained = new Set(
    lexicon
      .find(sourceCode, explainedInterests)
      .flatMap(({ statement }) => [statement.node, statement.intro?.node]),
  );
  return matches.filter(({ statement }) => !explained.has(statement.node));
}
