import { nodeRange } from "@policylint/core";
import type { Nodes, Paragraph, Parents, Root, Text } from "mdast";

/** A paragraph with the block that it stands in; its text nodes are those right in it, not in a link or in bold. */
export interface PlacedParagraph {
  readonly node: Paragraph;
  readonly parent: Parents;
  /** Its place among the children of `parent`. */
  readonly index: number;
  /** Offsets into the source, `[start, end)`. */
  readonly range: readonly [start: number, end: number];
}

/** The paragraphs of a document, in document order; those without a position, which a plugin may add, are left out. */
export function* paragraphsOf(ast: Root): Generator<PlacedParagraph> {
  const open: { node: Nodes; parent: Parents; index: number }[] = [{ node: ast, parent: ast, index: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, parent, index } = next;
    const range = nodeRange(node);
    if (node.type === "paragraph") {
      if (range) yield { node, parent, index, range };
    } else if (node.type !== "heading" && "children" in node) {
      for (let child = node.children.length - 1; child >= 0; child--) {
        const inner = node.children[child];
        if (inner) open.push({ node: inner, parent: node, index: child });
      }
    }
  }
}

/** The plain words of a paragraph: its own text nodes with their places. */
export function plainTexts({ node }: PlacedParagraph): { node: Text; start: number; end: number }[] {
  return node.children.flatMap((child) => {
    const range = child.type === "text" ? nodeRange(child) : undefined;
    return child.type === "text" && range ? [{ node: child, start: range[0], end: range[1] }] : [];
  });
}

/** Where the line begins that an offset stands in. */
export function lineStartOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !"\r\n".includes(text.charAt(start - 1))) start--;
  return start;
}
