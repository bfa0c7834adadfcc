import type { Blockquote, Nodes, Root } from "mdast";
import { describe, expect, it } from "vitest";
import { walkTree } from "../../src/document/walk-tree.ts";

const tree: Root = {
  type: "root",
  children: [
    { type: "heading", depth: 1, children: [{ type: "text", value: "Cookies" }] },
    {
      type: "paragraph",
      children: [
        { type: "link", url: "#rights", children: [{ type: "text", value: "Rights" }] },
        { type: "break" },
      ],
    },
  ],
};

function typesOf(root: Nodes, isEntered: (node: Nodes) => boolean): string[] {
  const types: string[] = [];
  walkTree(root, (node) => {
    types.push(node.type);
    return isEntered(node);
  });
  return types;
}

describe("walkTree", () => {
  it("goes through a tree in document order", () => {
    expect(typesOf(tree, () => true)).toEqual([
      "root",
      "heading",
      "text",
      "paragraph",
      "link",
      "text",
      "break",
    ]);
  });

  it("leaves out what stands in a node that is not entered", () => {
    expect(typesOf(tree, ({ type }) => type !== "link" && type !== "heading")).toEqual([
      "root",
      "heading",
      "paragraph",
      "link",
      "break",
    ]);
  });

  it("does not care how deep a document nests", () => {
    let node: Blockquote = { type: "blockquote", children: [] };
    for (let depth = 1; depth < 100_000; depth++) node = { type: "blockquote", children: [node] };
    expect(typesOf(node, () => true)).toHaveLength(100_000);
  });
});
