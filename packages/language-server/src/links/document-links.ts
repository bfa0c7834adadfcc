import { documentLinks as linksOf } from "@policylint/core";
import type { DocumentLink } from "vscode-languageserver";
import type { LintedDocument } from "../state/linted-document.ts";
import type { LinkResolver } from "./link-resolver.ts";

/** The links of a document that lead to pages, to its own headings, and to files beside it. */
export async function documentLinks(
  { positions, policy }: LintedDocument,
  resolver: LinkResolver,
): Promise<DocumentLink[]> {
  const links: DocumentLink[] = [];
  for (const { url, range } of policy ? linksOf(policy.source) : []) {
    const target = await resolver.resolve(url);
    if (!target) continue;
    const { uri, line } = target;
    // Editors read a fragment of this form as a line, and others as nothing.
    links.push({ range: positions.ofRange(range), target: line === undefined ? uri : `${uri}#L${line}` });
  }
  return links;
}
