import { walkTree } from "@policylint/core";
import type { Heading, Root } from "mdast";
import { toString } from "mdast-util-to-string";

/** A heading that is marked as one, with those that stand under it. */
export interface HeadingBranch {
  readonly node: Heading;
  /** Visible words, white space folded. */
  readonly title: string;
  readonly children: readonly HeadingBranch[];
}

interface OpenBranch extends HeadingBranch {
  readonly children: OpenBranch[];
}

/** The marked headings of a document that have words, as a tree by their levels; the outermost ones first. */
export function headingTree(ast: Root): readonly HeadingBranch[] {
  const outermost: OpenBranch[] = [];
  const above: OpenBranch[] = [];
  for (const node of headingsOf(ast)) {
    const title = toString(node, { includeHtml: false }).replace(/\s+/gu, " ").trim();
    if (title === "") continue;
    while ((above.at(-1)?.node.depth ?? 0) >= node.depth) above.pop();
    const branch: OpenBranch = { node, title, children: [] };
    (above.at(-1)?.children ?? outermost).push(branch);
    above.push(branch);
  }
  return outermost;
}

function headingsOf(ast: Root): Heading[] {
  const headings: Heading[] = [];
  walkTree(ast, (node) => {
    if (node.type === "heading") headings.push(node);
    return node.type !== "heading" && node.type !== "paragraph";
  });
  return headings;
}

/** Headings below one of the tree, with how many levels below it they stand; without recursion. */
export function* branchesBelow(branch: HeadingBranch): Generator<{ branch: HeadingBranch; levels: number }> {
  const open = branch.children.map((child) => ({ branch: child, levels: 1 }));
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const levels = next.levels + 1;
    for (const child of next.branch.children) open.push({ branch: child, levels });
  }
}
