import { SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver";
import { dutiesOf, dutyFinder, isMet } from "./duties.ts";
import { headedSections, type HeadedSection } from "./sections.ts";
import type { LintedDocument } from "./state/linted-document.ts";

function toSymbol(
  { heading, range, children }: HeadedSection,
  dutiesIn: ReturnType<typeof dutyFinder>,
  linted: LintedDocument,
): DocumentSymbol {
  const { positions } = linted;
  const met = dutiesIn(range).map(({ title }) => title);
  return {
    name: heading.title || "(no title)",
    kind: SymbolKind.String,
    ...(met.length > 0 && { detail: `meets ${met.join(", ")}` }),
    range: positions.ofRange(range),
    selectionRange: positions.ofRange(heading.range),
    children: children.map((child) => toSymbol(child, dutiesIn, linted)),
  };
}

/** The sections of a policy, each with the duties that its words meet. Headings nest six deep at most. */
export function documentSymbols(linted: LintedDocument): DocumentSymbol[] {
  if (!linted.policy) return [];
  const dutiesIn = dutyFinder(dutiesOf(linted).filter(isMet));
  return headedSections(linted.policy.document).roots.map((section) => toSymbol(section, dutiesIn, linted));
}

/** The same as a list, for clients that know no trees. */
export function listSymbols(linted: LintedDocument): SymbolInformation[] {
  const { uri } = linted.document;
  const flatten = (
    { name, kind, range, children = [] }: DocumentSymbol,
    containerName?: string,
  ): SymbolInformation[] => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...children.flatMap((child) => flatten(child, name)),
  ];
  return documentSymbols(linted).flatMap((symbol) => flatten(symbol));
}
