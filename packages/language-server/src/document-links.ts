import { documentLinks as linksOf } from "@policylint/core";
import type { DocumentLink } from "vscode-languageserver";
import type { LintedDocument } from "./state/linted-document.ts";

const openedSchemes = /^(?:https?|mailto):/iu;

/** Where a link leads; `undefined` where that is no page and no file beside the document. */
function resolveTarget(url: string, uri: string): string | undefined {
  if (url.startsWith("#") || url === "") return undefined;
  if (openedSchemes.test(url)) return url;
  if (!uri.startsWith("file:") || /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(url)) return undefined;
  return URL.canParse(url, uri) ? new URL(url, uri).href : undefined;
}

/** The links of a document that lead to pages or to files beside it. */
export function documentLinks({ document, positions, policy }: LintedDocument): DocumentLink[] {
  if (!policy) return [];
  return linksOf(policy.source).flatMap(({ url, range }) => {
    const target = resolveTarget(url, document.uri);
    return target === undefined ? [] : { range: positions.ofRange(range), target };
  });
}
