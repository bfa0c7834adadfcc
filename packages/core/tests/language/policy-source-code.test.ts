import { TextSourceCodeBase } from "@eslint/plugin-kit";
import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { describe, expect, it } from "vitest";
import { PolicySourceCode } from "../../src/language/policy-source-code.ts";
import { find, nodesOf, parseMarkdown } from "./parse.ts";

/** A tree without positions, as a plugin may make it. */
function unplaced(text: string, ast: Root): PolicySourceCode {
  return new PolicySourceCode({ text, ast, directivePrefixes: ["policylint"] });
}

describe("traverse", () => {
  it("enters and leaves each node once, in document order", () => {
    const sourceCode = parseMarkdown("# Data\n\nWe *keep* it.\n");
    const steps = [...sourceCode.traverse()].map(
      ({ phase, target }) => `${phase === 1 ? "+" : "-"}${target.type}`,
    );
    expect(steps).toEqual([
      ...["+root", "+heading", "+text", "-text", "-heading"],
      ...["+paragraph", "+text", "-text", "+emphasis", "+text", "-text", "-emphasis", "+text", "-text"],
      ...["-paragraph", "-root"],
    ]);
  });

  it("hands listeners the node and its parent", () => {
    const sourceCode = parseMarkdown("Words.");
    const [root, paragraph] = nodesOf(sourceCode);
    const steps = [...sourceCode.traverse()];
    expect(steps[0]).toMatchObject({ kind: 1, phase: 1, args: [root, undefined] });
    expect(steps[1]).toMatchObject({ kind: 1, phase: 1, args: [paragraph, root] });
    expect(steps.at(-2)).toMatchObject({ kind: 1, phase: 2, args: [paragraph, root] });
    expect(steps.at(-1)).toMatchObject({ kind: 1, phase: 2, args: [root, undefined] });
  });

  it("gives the same walk again, also when one was left half-way", () => {
    const sourceCode = parseMarkdown("One.\n\nTwo.");
    for (const step of sourceCode.traverse()) if (step.target.type === "text") break;
    expect([...sourceCode.traverse()]).toHaveLength(10);
  });

  it("walks a tree deeper than the call stack", () => {
    const depth = 50_000;
    const ast: Root = { type: "root", children: [] };
    let innermost: { children: Nodes[] } = ast;
    for (let level = 0; level < depth; level++) {
      const quote: Nodes = { type: "blockquote", children: [] };
      innermost.children.push(quote);
      innermost = quote;
    }
    const sourceCode = unplaced("", ast);
    let steps = 0;
    for (const step of sourceCode.traverse()) steps += step.kind;
    expect(steps).toBe(2 * (depth + 1));
    expect(sourceCode.getLoc(nodesOf(sourceCode).at(-1) ?? ast).start).toMatchObject({ line: 1, column: 1 });
  });
});

describe("getParent", () => {
  it("gives the node that holds a node, before any walk", () => {
    const sourceCode = parseMarkdown("- An *item*.");
    const emphasis = find(sourceCode, "emphasis");
    expect(parseMarkdown("Other.").getParent(emphasis)).toBeUndefined();
    expect(sourceCode.getParent(emphasis)?.type).toBe("paragraph");
    expect(sourceCode.getAncestors(emphasis).map(({ type }) => type)).toEqual([
      "root",
      "list",
      "listItem",
      "paragraph",
    ]);
    expect(sourceCode.getParent(sourceCode.ast)).toBeUndefined();
  });
});

describe("getLoc and getRange", () => {
  it("are a node's own position", () => {
    const sourceCode = parseMarkdown("One.\n\nTwo *three*.");
    const emphasis = find(sourceCode, "emphasis");
    expect(sourceCode.getLoc(emphasis)).toMatchObject({
      start: { line: 3, column: 5 },
      end: { line: 3, column: 12 },
    });
    expect(sourceCode.getRange(emphasis)).toEqual([10, 17]);
    expect(sourceCode.getText(emphasis)).toBe("*three*");
  });

  it("fall back to the nearest ancestor that has a position", () => {
    const sourceCode = parseMarkdown("One.\n\nTwo *three*.");
    const emphasis = find(sourceCode, "emphasis");
    const strong: Nodes = { type: "strong", children: [{ type: "text", value: "made" }] };
    emphasis.children = [strong];
    const [made] = strong.children;
    expect(made && sourceCode.getRange(made)).toEqual([10, 17]);
    expect(made && sourceCode.getLoc(made).start).toMatchObject({ line: 3, column: 5 });
  });

  it("fall back to the start of the document for a node that stands nowhere", () => {
    const sourceCode = parseMarkdown("\n\nOne.");
    const stranger: Nodes = { type: "text", value: "Elsewhere." };
    expect(sourceCode.getRange(stranger)).toEqual([0, 0]);
    expect(sourceCode.getLoc(stranger)).toMatchObject({
      start: { line: 1, column: 1 },
      end: { line: 1, column: 1 },
    });
  });

  it("give a root without position the whole text", () => {
    const sourceCode = unplaced("One\r\ntwo", { type: "root", children: [] });
    expect(sourceCode.getRange(sourceCode.ast)).toEqual([0, 8]);
    expect(sourceCode.getLocFromIndex(8)).toEqual({ line: 2, column: 4 });
    expect(sourceCode.getLocFromIndex(5)).toEqual({ line: 2, column: 1 });
    expect(sourceCode.getIndexFromLoc({ line: 2, column: 2 })).toBe(6);
  });

  it("find the offsets of a position that has lines and columns only", () => {
    const position = { start: { line: 2, column: 1 }, end: { line: 2, column: 4 } };
    const text: Nodes = { type: "text", value: "two", position };
    const sourceCode = unplaced("One\rtwo\n", { type: "root", children: [text] });
    expect(sourceCode.getRange(text)).toEqual([4, 7]);
  });
});

describe("line endings", () => {
  it.each([
    ["\\n", "\n"],
    ["\\r\\n", "\r\n"],
    ["\\r", "\r"],
  ])("%s ends a line", (_name, ending) => {
    const sourceCode = parseMarkdown(["One.", "", "Two *three*.", ""].join(ending));
    expect(sourceCode.lines).toEqual(["One.", "", "Two *three*.", ""]);
    const [start, end] = sourceCode.getRange(find(sourceCode, "emphasis"));
    expect(sourceCode.getLocFromIndex(start)).toEqual({ line: 3, column: 5 });
    expect(sourceCode.getLocFromIndex(end)).toEqual({ line: 3, column: 12 });
    expect(sourceCode.getIndexFromLoc({ line: 3, column: 5 })).toBe(start);
  });

  it("counts no line at other separators", () => {
    const sourceCode = parseMarkdown("One\u2028two\u0085three\vfour\f*five*");
    expect(sourceCode.getLoc(find(sourceCode, "emphasis")).start).toMatchObject({ line: 1, column: 20 });
    expect(sourceCode.lines).toHaveLength(1);
  });
});

describe("getLocFromIndex", () => {
  it("gives what ESLint's own source code gives, and its errors", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\r\n", "é") });
    fc.assert(
      fc.property(text, (body) => {
        const source = parseMarkdown(body);
        const own = new TextSourceCodeBase({ text: body, ast: source.ast, lineEndingPattern: /\r\n|\r|\n/u });
        for (let index = 0; index <= body.length; index++) {
          expect(source.getLocFromIndex(index)).toEqual(own.getLocFromIndex(index));
        }
        expect(() => source.getLocFromIndex(body.length + 1)).toThrow(RangeError);
        expect(() => source.getLocFromIndex(-1)).toThrow(RangeError);
      }),
    );
  });
});
