import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createIncrementalReader } from "../../src/language/incremental-reader.ts";
import { createMarkdownReader } from "../../src/language/markdown-processor.ts";
import { splitBlocks } from "../../src/language/split-blocks.ts";

const read = createMarkdownReader({});

/** Pieces that end blocks, continue them or reach further than they look. */
const piece = fc.constantFrom(
  ..."# A,## B #,Para **b** _e_,- item,  more,* star,1. one,   three,> quote,| a | b |,| - | - |,Title,===,---,***".split(
    ",",
  ),
  "    code",
  "\tcode",
  "```",
  "~~~",
  "<div>",
  "</div>",
  "<!-- c -->",
  "<!--",
  "-->",
  "<!-->",
  "x <!-- y --> z",
  "<pre>",
  "[a]: /b",
  "[a] [^1]",
  "[^1]: note",
  "Öl &amp; \\* 🦊",
  "`a",
  "b`",
  "**a",
  "b**",
  "<a",
  "b>",
  "+++",
  "Zeile  ",
  "Zeile\\",
  "",
);
const ending = fc.constantFrom("\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n \t\n");
const lines = fc.array(fc.tuple(piece, ending), { maxLength: 14 });
const front = fc.option(fc.tuple(fc.constantFrom("---", "+++", "--- ", "---a"), ending), { nil: [] });
const document = fc
  .tuple(front, lines)
  .map(([first, rest]) => [first, ...rest].map((line) => line.join("")).join(""));

describe("the incremental reader", () => {
  it("makes the tree that the parser makes of the whole, whatever it has read before", () => {
    const readAgain = createIncrementalReader(read);
    fc.assert(
      fc.property(document, (text) => {
        expect(readAgain(text)).toEqual(read(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it("follows edits", () => {
    fc.assert(
      fc.property(document, document, fc.nat(), fc.nat(), (text, inserted, first, second) => {
        const readAgain = createIncrementalReader(read);
        const [start, end] = [first, second].map((place) => place % (text.length + 1)).sort((a, b) => a - b);
        const edited = text.slice(0, start) + inserted + text.slice(end);
        for (const version of [text, edited, text]) expect(readAgain(version)).toEqual(read(version));
      }),
      { numRuns: 500 },
    );
  });

  it("shares what did not change between versions, and leaves the version before as it was", () => {
    const readAgain = createIncrementalReader(read);
    const text = "# A\n\nOne.\n\nTwo.\n";
    const before = readAgain(text);
    const after = readAgain("# A\n\nOne more.\n\nTwo.\n");
    expect(after.children[0]).toBe(before.children[0]);
    expect(after.children[2]?.position?.start.offset).toBe(16);
    expect(before).toEqual(read(text));
  });
});

describe("the parts of a text", () => {
  it("end where a heading or a paragraph begins behind a blank line", () => {
    expect(splitBlocks("# A\n\nOne\ntwo\n\n- item\n\n  more\n\nThree\r\n \r\n## B\n")).toEqual([
      "# A\n\n",
      "One\ntwo\n\n- item\n\n  more\n\n",
      "Three\r\n \r\n",
      "## B\n",
    ]);
  });

  it("leave front matter whole", () => {
    expect(splitBlocks("---\na: b\n\nc: d\n---\n\n# A\n\nOne\n")).toEqual([
      "---\na: b\n\nc: d\n---\n\n",
      "# A\n\n",
      "One\n",
    ]);
  });

  it.each(["[a]: /b\n\nOne\n\nTwo", "```\n\nOne\n\nTwo", "<!--\n\nOne\n\nTwo -->", "---\na: b\n\nc: d\n"])(
    "are the whole where something reaches over them: %j",
    (text) => {
      expect(splitBlocks(text)).toEqual([text]);
    },
  );
});
