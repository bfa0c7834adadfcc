import { documentLinks } from "@policylint/core";
import type { Location, LocationLink, Position } from "vscode-languageserver";
import { touches } from "../positions.ts";
import type { LintedDocument } from "../state/linted-document.ts";
import type { LinkResolver } from "./link-resolver.ts";

/**
 * The heading, or the file, to which the link at a position leads.
 *
 * @param asLinks does the client understand links, which tell the words that were followed?
 */
export async function definition(
  position: Position,
  { positions, policy }: LintedDocument,
  resolver: LinkResolver,
  asLinks: boolean,
): Promise<Location | LocationLink[] | null> {
  const offset = positions.toOffset(position);
  const links = policy ? documentLinks(policy.source) : [];
  const link = links.find(({ range }) => touches(range, [offset, offset]));
  const target = link && (await resolver.resolve(link.url));
  if (!target || target.isPage) return null;
  const place = { line: (target.line ?? 1) - 1, character: 0 };
  const range = { start: place, end: place };
  if (!asLinks) return { uri: target.uri, range };
  return [
    {
      originSelectionRange: positions.ofRange(link.range),
      targetUri: target.uri,
      targetRange: range,
      targetSelectionRange: range,
    },
  ];
}
