import {
  getPolicyDocument,
  type Evidence,
  type PolicySource,
  type Statement,
  type WordingMatch,
} from "@policylint/core";
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

/** Of the places in one statement the first: what stands beside it is the same gap. */
export function firstOfStatement(matches: readonly WordingMatch[]): WordingMatch[] {
  return onceEach(matches, ({ statement }) => statement);
}
