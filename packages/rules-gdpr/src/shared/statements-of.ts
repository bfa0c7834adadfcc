import {
  getPolicyDocument,
  type Evidence,
  type PolicySource,
  type Statement,
  type WordingDefinition,
  type WordingMatch,
} from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { onceEach } from "./once-each.ts";

/** The statements in which evidence stands, in the order of the text. */
export function statementsOf(sourceCode: PolicySource, evidence: readonly Evidence[]): Statement[] {
  const { statements } = getPolicyDocument(sourceCode);
  const found: Statement[] = [];
  let index = 0;
  for (const { range } of evidence) {
    while (index < statements.length && (statements[index]?.range[1] ?? 0) <= range[0]) index++;
    const statement = statements[index];
    if (statement && statement !== found.at(-1)) found.push(statement);
  }
  return found;
}

/** The statements that use a wording. */
export function statementsWith(sourceCode: PolicySource, wording: WordingDefinition): ReadonlySet<Statement> {
  return new Set(lexicon.find(sourceCode, wording).map(({ statement }) => statement));
}

/** Of the places in one statement the first: what stands beside it is the same gap. */
export function firstOfStatement(matches: readonly WordingMatch[]): WordingMatch[] {
  return onceEach(matches, ({ statement }) => statement);
}
