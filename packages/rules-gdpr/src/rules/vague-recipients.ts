import { getPolicyDocument, type Evidence, type PolicySource, type WordingMatch } from "@policylint/core";
import { recipients } from "../disclosures/recipients.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { firstOfStatement, statementsOf } from "../shared/statements-of.ts";
import { defineVagueRule } from "../shared/vague-rule.ts";
import { vagueRecipients } from "../wordings/vague-recipients.ts";

export default defineVagueRule({
  id: "vague-recipients",
  description: "Disallow recipients of whom readers learn neither name nor function.",
  law: [{ ref: "GDPR Art. 13(1)(e)" }],
  recommended: { rule: "warn" },
  strict: { rule: "error" },
  message:
    '"{{text}}" does not tell readers who receives their data (GDPR Art. 13(1)(e)): name the recipients or say what each does, in which sector and country.',
  find(sourceCode) {
    const { status, evidence } = lexicon.detect(sourceCode, recipients);
    // That nobody is mentioned at all is another rule's report.
    if (status === "absent") return [];
    const matches = firstOfStatement(lexicon.find(sourceCode, vagueRecipients));
    return matches.length || status === "present"
      ? unspecified(sourceCode, matches, evidence)
      : evidence.slice(0, 1);
  },
});

/** The vague words that neither their paragraph specifies nor a list which it introduces. */
function unspecified(
  sourceCode: PolicySource,
  matches: readonly WordingMatch[],
  evidence: readonly Evidence[],
): WordingMatch[] {
  const vague = new Set(matches.map(({ statement }) => statement));
  const specific = statementsOf(sourceCode, evidence).filter((statement) => !vague.has(statement));
  const blocks = new Set(specific.map(({ node }) => node));
  for (const { intro, node, visible } of getPolicyDocument(sourceCode).statements) {
    if (intro) blocks.add(intro.node);
    if (visible.text.endsWith(":")) blocks.add(node);
  }
  return matches.filter(({ statement }) => !blocks.has(statement.node));
}
