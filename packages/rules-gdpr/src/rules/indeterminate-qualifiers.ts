import type { PolicySource, WordingMatch } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { firstOfStatement } from "../shared/statements-of.ts";
import { defineVagueRule } from "../shared/vague-rule.ts";
import { indeterminateQualifiers, unspecifiedNumber } from "../wordings/indeterminate-qualifiers.ts";
import { explainedPurpose } from "../wordings/vague-purpose.ts";

export default defineVagueRule({
  id: "indeterminate-qualifiers",
  description: "Disallow words that leave open whether, how often or with which data something is done.",
  law: [
    { ref: "GDPR Art. 12(1)", words: "concise, transparent, intelligible" },
    { ref: "WP260 para 12" },
    { ref: "WP260 para 13" },
  ],
  recommended: { rule: "warn" },
  strict: { rule: "warn" },
  message:
    '"{{text}}" leaves open what happens (GDPR Art. 12(1); WP260 para 13): say what you do, or name the condition ("if you pay by card, we ...").',
  find(sourceCode) {
    return firstOfStatement(
      [...lexicon.find(sourceCode, indeterminateQualifiers), ...unspecified(sourceCode)].sort(
        (left, right) => left.range[0] - right.range[0],
      ),
    );
  },
});

/** Without those that a list below specifies, or the next sentence. */
function unspecified(sourceCode: PolicySource): readonly WordingMatch[] {
  const explanations = new Set(
    lexicon.find(sourceCode, explainedPurpose).map(({ statement }) => statement.index),
  );
  return lexicon
    .find(sourceCode, unspecifiedNumber)
    .filter(
      ({ statement: { index, visible } }) => !visible.text.endsWith(":") && !explanations.has(index + 1),
    );
}
