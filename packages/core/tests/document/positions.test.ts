import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectExactPositions } from "./positions.ts";
import { outlineOf, readMarkdown, readPlainText } from "./read.ts";

const word = fc.constantFrom(
  "We",
  "data",
  "rights",
  "e.g.",
  "Inc.",
  "x@y.example",
  "3.5",
  "ان",
  "naïve",
  "😀",
  "“no”",
);
const inline = fc.oneof(
  { weight: 8, arbitrary: word },
  fc.constantFrom(
    "\\*",
    "\\_a",
    "&amp;",
    "&#8217;",
    "&nbsp;",
    "&copy",
    "&#128512;",
    "\u200B",
    "\u00A0",
    "`code x`",
    "`` a`b ``",
  ),
  word.map((text) => `**${text}**`),
  word.map((text) => `_${text}_`),
  word.map((text) => `[${text}](https://y.example/a_b "t")`),
  fc.constantFrom(
    "<!-- c -->",
    "<b>x</b>",
    "<br>",
    "![alt](i.png)",
    "<https://y.example>",
    "[^1]",
    "\\\\",
    "a\\\nb",
    "a  \nb",
    "Email: a\nPhone: b",
  ),
);
const sentence = fc
  .tuple(fc.array(inline, { minLength: 1, maxLength: 8 }), fc.constantFrom(".", "?", ":", "", ";"))
  .map(([words, end]) => words.join(" ") + end);
const lines = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join("\n"));
const block = fc.oneof(
  lines,
  sentence.map((text) => `## ${text.replaceAll("\n", " ")}`),
  fc
    .array(lines, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n")),
  fc
    .array(lines, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, index) => `${index + 1}. ${item}`).join("\n")),
  lines.map((text) => `> ${text.replaceAll("\n", "\n> ")}`),
  lines.map((text) => `- a\n\n  > - ${text.replaceAll("\n", "\n  >   ")}`),
  fc.array(sentence, { minLength: 2, maxLength: 3 }).map((cells) => {
    const row = cells.map((cell) => cell.replaceAll("\n", " ").replaceAll("|", "\\|"));
    return `| ${row.join(" | ")} |\n|${" - |".repeat(row.length)}\n| ${row.toReversed().join(" | ")} |`;
  }),
  fc.constantFrom(
    "<div hidden>\n\nunseen\n\n</div>",
    "```\ncode\n```",
    "1. Title\n",
    "• a\n• b",
    "**Your rights**",
    "(a) first;\n(b) second.",
  ),
);
const markdown = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join("\n\n"));

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."aA We.:,;?!\n\n\t -*•1()#_|>`&\\[]<") },
  fc.constantFrom("\u00A0", "\u200B", "ع", "😀", "\u2028"),
);
const anything = fc.array(character, { maxLength: 80 }).map((characters) => characters.join(""));

describe("positions", () => {
  it("hold in Markdown", () => {
    fc.assert(
      fc.property(markdown, (text) => expectExactPositions(readMarkdown(text))),
      { numRuns: 200 },
    );
  });

  it("hold in Markdown, whatever stands in it", () => {
    fc.assert(
      fc.property(anything, (text) => expectExactPositions(readMarkdown(text))),
      { numRuns: 200 },
    );
  });

  it("hold in plain text", () => {
    fc.assert(
      fc.property(fc.oneof(markdown, anything), (text) => {
        const document = readPlainText(text);
        expectExactPositions(document);
        for (const { visible, range } of document.statements) {
          if (!visible.text.includes("\n")) expect(text.slice(...range)).toBe(visible.text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["Markdown", readMarkdown],
    ["plain text", readPlainText],
  ])("hold with CRLF and CR: the words of %s are the same as with LF", (_, read) => {
    fc.assert(
      fc.property(fc.oneof(markdown, anything), fc.constantFrom("\r\n", "\r"), (text, ending) => {
        const unix = read(text);
        const other = read(text.replaceAll("\n", ending));
        const words = (document: typeof unix): unknown[] =>
          document.statements.map(({ visible, kind, opensItem }) => [visible.text, kind, opensItem]);
        expect(words(other)).toEqual(words(unix));
        expect(outlineOf(other)).toEqual(outlineOf(unix));
        expectExactPositions(other);
      }),
      { numRuns: 150 },
    );
  });
});
