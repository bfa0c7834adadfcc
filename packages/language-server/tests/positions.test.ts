import { TextDocument } from "vscode-languageserver-textdocument";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Positions, touches } from "../src/positions.ts";

const positionsIn = (text: string): Positions =>
  new Positions(TextDocument.create("file:///a.md", "markdown", 1, text));

const at = (line: number, character: number) => ({ line, character });

describe("positions", () => {
  it("count lines and characters from 0, in UTF-16 code units", () => {
    const positions = positionsIn("One 🦊\r\ntwo\n");
    expect(positions.ofPlace({ line: 1, column: 5, endLine: 2, endColumn: 4 })).toEqual({
      start: at(0, 4),
      end: at(1, 3),
    });
    expect(positions.ofRange([4, 11])).toEqual({ start: at(0, 4), end: at(1, 3) });
    expect(positions.toOffset(at(1, 3))).toBe(11);
  });

  it("count a byte order mark on the first line only, which policylint does not", () => {
    const positions = positionsIn("\uFEFFOne\ntwo");
    expect(positions.ofPlace({ line: 1, column: 1 })).toEqual({ start: at(0, 1), end: at(0, 1) });
    expect(positions.ofPlace({ line: 2, column: 1 })).toEqual({ start: at(1, 0), end: at(1, 0) });
    expect(positions.ofOffset(0)).toEqual(at(0, 1));
    expect(positions.ofOffset(-1)).toEqual(at(0, 0));
    expect(positions.toOffset(at(0, 0))).toBe(0);
    expect(positions.toOffset(at(0, 1))).toBe(0);
    expect(positions.toOffset(at(1, 0))).toBe(4);
  });

  it("put what is about the document as a whole at its start", () => {
    expect(positionsIn("One").ofPlace({ line: 0, column: 0 })).toEqual({ start: at(0, 0), end: at(0, 0) });
  });

  it("lead back to the offset that they were made from", () => {
    const text = fc.array(fc.constantFrom("a", "🦊", "\n", "\r\n", " "), { maxLength: 20 });
    fc.assert(
      fc.property(text, fc.boolean(), fc.nat(), (pieces, hasMark, place) => {
        const body = pieces.join("");
        const positions = positionsIn(hasMark ? `\uFEFF${body}` : body);
        const offset = place % (body.length + 1);
        fc.pre(body.slice(offset - 1, offset + 1) !== "\r\n");
        expect(positions.toOffset(positions.ofOffset(offset))).toBe(offset);
      }),
    );
  });
});

describe("ranges", () => {
  it("touch where they overlap, and where an empty one stands at an end", () => {
    expect(touches([2, 4], [3, 9])).toBe(true);
    expect(touches([2, 4], [4, 4])).toBe(true);
    expect(touches([2, 4], [2, 2])).toBe(true);
    expect(touches([2, 4], [5, 9])).toBe(false);
    expect(touches([2, 4], [0, 1])).toBe(false);
  });
});
