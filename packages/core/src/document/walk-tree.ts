import type { Nodes } from "mdast";

/**
 * Goes through a tree in document order, without recursion: a hostile document nests deep.
 *
 * @param visit sees each node before its children, and tells whether these are to be seen as well
 */
export function walkTree(root: Nodes, visit: (node: Nodes) => boolean): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!visit(node) || !("children" in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) open.push(child);
    }
  }
}
