import type { CodeLens } from "vscode-languageserver";
import { dutiesOf, dutyFinder, isMet } from "./duties.ts";
import { headedSections } from "./sections.ts";
import type { LintedDocument } from "./state/linted-document.ts";

/** Shows the titles of duties; its one argument is the text to show. */
export const dutiesCommand = "policylint.duties";

/** Over each heading how many of the duties its section meets; over one whose section meets none, nothing. */
export function codeLenses(linted: LintedDocument): CodeLens[] {
  if (!linted.policy) return [];
  const duties = dutiesOf(linted);
  const dutiesIn = dutyFinder(duties.filter(isMet));
  return headedSections(linted.policy.document).all.flatMap(({ heading, range }) => {
    const titles = dutiesIn(range).map((duty) => duty.title);
    if (titles.length === 0) return [];
    const title = `meets ${titles.length} of ${duties.length} duties`;
    const command = { title, command: dutiesCommand, arguments: [`meets ${titles.join(", ")}`] };
    return { range: linted.positions.ofRange(heading.range), command };
  });
}
