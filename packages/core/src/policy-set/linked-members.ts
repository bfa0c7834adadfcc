import type { PolicySource } from "../document/policy-document.ts";
import type { SourceRange } from "../types.ts";
import { documentLinks } from "./document-links.ts";
import { policySetOf, type PolicySet } from "./policy-set.ts";
import { plainAddress, resolveLink } from "./resolve-link.ts";

/** A document that readers of a set's root reach by its links. */
export interface LinkedMember {
  readonly file: string;
  /** Undefined where it is not at hand. */
  readonly source: PolicySource | undefined;
  /** The words of the root that lead there; undefined where other members do. */
  readonly range: SourceRange | undefined;
}

const members = new WeakMap<PolicySource, readonly LinkedMember[]>();

/** The other documents that a reader reaches from the root of a set, in the order of the links; none from a member. */
export function linkedMembers(source: PolicySource): readonly LinkedMember[] {
  let found = members.get(source);
  if (!found) {
    const set = policySetOf(source);
    found = set && set.file === set.root ? follow(source, set) : [];
    members.set(source, found);
  }
  return found;
}

function follow(root: PolicySource, set: PolicySet): LinkedMember[] {
  const found = new Map<string, LinkedMember>();
  const open: { file: string; source: PolicySource }[] = [{ file: set.root, source: root }];
  for (let next = open.shift(); next; next = open.shift()) {
    for (const { file, range } of linksToFiles(next.source, next.file, set)) {
      if (file === set.root || found.has(file)) continue;
      const source = set.read(file);
      found.set(file, { file, source, range: next.source === root ? range : undefined });
      if (source) open.push({ file, source });
    }
  }
  return [...found.values()];
}

/** The files that a document leads to, in links and in addresses that stand in its text. */
function linksToFiles(
  source: PolicySource,
  from: string,
  set: PolicySet,
): { file: string; range: SourceRange }[] {
  const linked = documentLinks(source).flatMap(({ url, range }) => {
    const file = resolveLink(set, from, url);
    return file === undefined ? [] : [{ file, range }];
  });
  const text = source.text.toLowerCase();
  const written = [...set.urls].flatMap(([url, file]) => {
    const address = plainAddress(url);
    const start = text.indexOf(address);
    const range: SourceRange = [start, start + address.length];
    return start < 0 || address.startsWith("/") ? [] : [{ file, range }];
  });
  return [...linked, ...written];
}
