import { describe, expect, it } from "vitest";
import {
  documentLimits,
  findExceededSize,
  limitError,
  type DocumentLimit,
} from "../../src/language/document-limits.ts";
import { findExceededLimit } from "../../src/language/document-scan.ts";

/** The figure of one limit, at the point where the document passes `most`. */
function passing(text: string, limit: DocumentLimit, most: number): unknown {
  return findExceededLimit(text, { ...documentLimits, [limit]: most });
}

describe("hostile documents", () => {
  it.each<[name: string, text: string, limit: DocumentLimit, line?: number]>([
    ["quote marks", ">".repeat(10_000), "containerDepth", 1],
    ["quote marks with spaces", "> ".repeat(10_000), "containerDepth", 1],
    ["bullets", `${"- ".repeat(10_000)}a`, "containerDepth", 1],
    ["mixed bullets", "* - ".repeat(5000), "containerDepth", 1],
    ["list numbers", "1. ".repeat(10_000), "containerDepth", 1],
    ["footnote definitions", "[^a]: ".repeat(10_000), "containerDepth", 1],
    [
      "ever deeper lists",
      Array.from({ length: 300 }, (_, level) => `${"  ".repeat(level)}- a\n`).join(""),
      "containerDepth",
      33,
    ],
    ["quotes one after the other", "> a\n\n".repeat(100_000), "containerSteps"],
    ["nested lists", "- a\n  - b\n".repeat(50_000), "containerSteps"],
    ["lazy lines in a quote", `> a\n${"b\n".repeat(100_000)}`, "containerSteps"],
    ["underlined headings", "a\n=\n".repeat(100_000), "containerSteps"],
    ["emphasis in one line", "*a ".repeat(10_000), "inlineSteps", 1],
    ["emphasis in one paragraph", "*a\n".repeat(5000), "inlineSteps", 1],
    ["nested emphasis", `${"*a ".repeat(5000)}${"a* ".repeat(5000)}`, "inlineSteps", 1],
    ["mixed emphasis", "*a _b __c ".repeat(5000), "inlineSteps", 1],
    ["nested links", `${"[".repeat(20_000)}a${"](b)".repeat(20_000)}`, "inlineSteps", 1],
    ["links that are never closed", "[a](b (c ".repeat(5000), "inlineSteps", 1],
    ["comments that are never closed", "a <!-- ".repeat(5000), "inlineSteps", 1],
    ["instructions that are never closed", "a <? ".repeat(5000), "inlineSteps", 1],
    ["code marks behind backslashes", "\\``a ".repeat(10_000), "inlineSteps", 1],
    ["hostile words below harmless ones", `Words.\n\n${"[".repeat(10_000)}`, "inlineSteps", 3],
    ["a table of many rows", `|a|b|\n|-|-|\n${"|a|b|\n".repeat(20_000)}`, "tableCells"],
    ["a table of many columns", `${"|a".repeat(20_000)}\n${"|-".repeat(20_000)}\n`, "tableCells", 1],
    ["a break of many marks", "- ".repeat(100_000), "marks", 1],
    ["many short paragraphs", "a\n\n".repeat(100_000), "marks"],
    ["many list items", "- a\n".repeat(100_000), "marks"],
    ["many entities", "&amp;\n\n".repeat(100_000), "marks"],
    ["a large document", "Words. ".repeat(200_000), "size", 1],
  ])("refuses %s", (_name, text, limit, line) => {
    const exceeded = findExceededLimit(text);
    expect(exceeded).toMatchObject({ limit, most: documentLimits[limit], ...(line && { line }) });
    expect(exceeded?.figure).toBeGreaterThan(documentLimits[limit]);
  });

  it.each([
    ["an empty document", ""],
    ["a long line of prose", "We keep your data, e.g. your address (see below). ".repeat(19_000)],
    ["prose in many lines", "We keep your data, e.g. your address (see below).\n".repeat(19_000)],
    ["a long word", "a".repeat(1_000_000)],
    ["a long line of white space", `a${" ".repeat(999_000)}b`],
    ["a long run of stars", "*".repeat(1_000_000)],
    ["a long run of backticks", "`".repeat(20_000)],
    ["a list of many items", "- An item about your data.\n".repeat(5000)],
    ["a long break", "* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *\n"],
    ["deeply indented code", `${" ".repeat(400)}Words.\n`.repeat(100)],
    ["emphasis in many paragraphs", "We *keep* **your** [data](here).\n\n".repeat(4000)],
    ["a large table", `| a | b | c |\n| - | - | - |\n${"| Mail | Us | A year |\n".repeat(2000)}`],
    ["many tables", `| a | b |\n| - | - |\n${"| Mail | Us |\n".repeat(100)}\n`.repeat(50)],
    ["a hundred links in a paragraph", "See [this](https://example.com/a?b=c). ".repeat(100)],
  ])("accepts %s", (_name, text) => {
    expect(findExceededLimit(text)).toBeUndefined();
  });
});

describe("counts", () => {
  it("is within a limit at the limit itself", () => {
    expect(findExceededLimit("a".repeat(documentLimits.size))).toBeUndefined();
    expect(findExceededSize("a".repeat(documentLimits.size))).toBeUndefined();
    expect(findExceededSize("a".repeat(documentLimits.size + 1))).toEqual({
      limit: "size",
      figure: 1_000_001,
      most: 1_000_000,
      line: 1,
    });
    expect(findExceededLimit(`${">".repeat(32)} a`)).toBeUndefined();
    expect(findExceededLimit(`${">".repeat(33)} a`)).toMatchObject({ limit: "containerDepth", figure: 33 });
  });

  it.each([
    ["marks on the line", "> - 1. a", 3],
    ["items that are still open", "- a\n\n  - b\n\n    - c", 3],
    ["items indented by tabs", "- a\n\t- b\n\t\t- c", 3],
    ["list numbers of up to nine digits", "123456789. - a", 2],
    ["footnotes", "[^a]: - b", 2],
  ])("counts for depth %s", (_name, text, depth) => {
    expect(passing(text, "containerDepth", depth)).toBeUndefined();
    expect(passing(text, "containerDepth", depth - 1)).toMatchObject({
      limit: "containerDepth",
      figure: depth,
    });
  });

  it.each([
    ["list numbers of more digits", "1234567890. a"],
    ["bullets without white space", "-a"],
    ["breaks", "* * *\n- - - -\n***"],
    ["indented text", "      a"],
    ["links", "[a]: b"],
  ])("does not count for depth %s", (_name, text) => {
    expect(passing(text, "containerDepth", 0)).toBeUndefined();
  });

  it.each(["\n", "\r\n", "\r"])("names the line where lines end in %j", (ending) => {
    expect(passing(["a", "", "> - b", "c"].join(ending), "containerDepth", 1)).toMatchObject({ line: 3 });
  });

  it("names the block that holds most of the inline steps", () => {
    const light = "*a* [b]\n\n";
    const heavy = `${"*a* [b] ".repeat(20)}\n\n`;
    expect(passing(light + heavy + light.repeat(100), "inlineSteps", 20_000)).toMatchObject({ line: 3 });
  });

  it("counts inline marks for each block by itself", () => {
    const line = "*a* *b* *c* [d](e) `f`\n";
    const together = line.repeat(50);
    const apart = `${line}\n`.repeat(50);
    expect(passing(together, "inlineSteps", 50_000)).toBeDefined();
    expect(passing(apart, "inlineSteps", 50_000)).toBeUndefined();
    expect(passing(`- ${line}`.repeat(50), "inlineSteps", 50_000)).toBeUndefined();
    expect(passing(`# ${line}`.repeat(50), "inlineSteps", 50_000)).toBeUndefined();
    expect(passing(`    - ${line}`.repeat(50), "inlineSteps", 50_000)).toBeDefined();
    expect(passing(`> ${line}`.repeat(50), "inlineSteps", 50_000)).toBeDefined();
  });
});

describe("limitError", () => {
  it("names the limit, the figure and the line", () => {
    expect(limitError({ limit: "tableCells", figure: 10_001, most: 10_000, line: 7 })).toEqual({
      message:
        'Document exceeds the limit "tableCells" on line 7: 10001 cell borders in one table, at most 10000 are read.',
      line: 7,
      column: 1,
    });
  });
});
