import { getPolicyDocument, type PolicySource, type Statement } from "@policylint/core";
import { purposes } from "../disclosures/purposes.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { firstOfStatement, statementsWith } from "../shared/statements-of.ts";
import { defineVagueRule } from "../shared/vague-rule.ts";
import { explainedPurpose, vaguePurpose } from "../wordings/vague-purpose.ts";

export default defineVagueRule({
  id: "vague-purpose",
  description: "Disallow purposes that any processing has.",
  law: [{ ref: "GDPR Art. 5(1)(b)" }, { ref: "GDPR Art. 13(1)(c)" }, { ref: "GDPR Art. 12(1)" }],
  recommended: { rule: "warn" },
  strict: { rule: "error" },
  message:
    'The purpose "{{text}}" does not tell readers what happens to their data (GDPR Art. 5(1)(b), 13(1)(c); WP260 para 12): say what is done with which data and why.',
  find(sourceCode) {
    const explained = explainedStatements(sourceCode);
    const matches = firstOfStatement(lexicon.find(sourceCode, vaguePurpose)).filter(
      ({ statement }) => !explained.has(statement),
    );
    if (matches.length) return matches;
    // Nothing but generic words: the rule that asks for the purposes leaves the report to this one.
    const { status, evidence } = lexicon.detect(sourceCode, purposes);
    return status === "vague" ? evidence.slice(0, 1) : [];
  },
});

/** What a list, the rest of the same item, or an example in the next sentence goes on to explain. */
function explainedStatements(sourceCode: PolicySource): ReadonlySet<Statement> {
  const explained = new Set<Statement>();
  const examples = statementsWith(sourceCode, explainedPurpose);
  let before: Statement | undefined;
  for (const statement of getPolicyDocument(sourceCode).statements) {
    if (statement.intro) explained.add(statement.intro);
    if (statement.parentItem) explained.add(statement.parentItem);
    const goesOn = statement.kind === "item" ? !statement.opensItem : examples.has(statement);
    if (before && goesOn) explained.add(before);
    before = statement;
  }
  return explained;
}
