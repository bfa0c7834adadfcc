import type { CodeLens } from "vscode-languageserver";
import { dutiesIn, dutiesOf, isMet } from "./duties.ts";
import { headedSections } from "./sections.ts";
import type { LintedDocument } from "./state/linted-document.ts";

/** Over each heading how many of the duties its section meets; over one whose section meets none, nothing. */
export function codeLenses(linted: LintedDocument): CodeLens[] {
  if (!linted.policy) return [];
  const duties = dutiesOf(linted);
  const met = duties.filter(isMet);
  return headedSections(linted.policy.document).all.flatMap(({ heading, range }) => {
    const { length } = dutiesIn(range, met);
    if (length === 0) return [];
    const title = `meets ${length} of ${duties.length} duties`;
    return { range: linted.positions.ofRange(heading.range), command: { title, command: "" } };
  });
}
