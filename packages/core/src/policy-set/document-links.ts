import type { PolicySource } from "../document/policy-document.ts";
import { nodeRange } from "../document/visible-text.ts";
import { walkTree } from "../document/walk-tree.ts";
import type { SourceRange } from "../types.ts";

/** A link of a document, to another or to a place of its own. */
export interface DocumentLink {
  readonly url: string;
  /** What a reader follows: of a definition the place that refers to it. */
  readonly range: SourceRange;
}

const links = new WeakMap<PolicySource, readonly DocumentLink[]>();

/** The links of a document, in document order; found at the first call. */
export function documentLinks(source: PolicySource): readonly DocumentLink[] {
  let found = links.get(source);
  if (!found) links.set(source, (found = findLinks(source)));
  return found;
}

function findLinks({ ast }: PolicySource): DocumentLink[] {
  const found: { url?: string; identifier?: string; range: SourceRange }[] = [];
  const definitions = new Map<string, string>();
  walkTree(ast, (node) => {
    const range = nodeRange(node);
    if (node.type === "definition") {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
    } else if (range && node.type === "link") {
      found.push({ url: node.url, range });
    } else if (range && node.type === "linkReference") {
      found.push({ identifier: node.identifier, range });
    }
    return true;
  });
  return found.flatMap(({ url, identifier, range }) => {
    const target = url ?? definitions.get(identifier ?? "");
    return target === undefined ? [] : [{ url: target, range }];
  });
}

/** Does a link lead to another document, rather than to a place of its own, a mailbox or a telephone? */
export function leadsOut({ url }: DocumentLink): boolean {
  return url !== "" && !/^(?:#|mailto:|tel:|sms:|javascript:)/iu.test(url);
}
