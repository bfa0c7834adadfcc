import { describe, expect, it } from "vitest";
import type { PolicyDocument } from "../../src/document/types.ts";
import { readMarkdown, sourceOf, wordsOf } from "./read.ts";

/** Statements as "kind^ words < intro / parent item". */
function summary(document: PolicyDocument): string[] {
  return document.statements.map(({ kind, opensItem, visible, intro, parentItem }) => {
    const lead = intro ? ` < ${intro.visible.text}` : "";
    const parent = parentItem ? ` / ${parentItem.visible.text}` : "";
    return `${kind}${opensItem ? "^" : ""} ${visible.text}${lead}${parent}`;
  });
}

describe("statements", () => {
  it("are the sentences that a reader sees, with their place", () => {
    const document = readMarkdown("---\ntitle: x\n---\n\nWe **keep** it. You may\nobject.\n");
    expect(wordsOf(document.statements)).toEqual(["We keep it.", "You may\nobject."]);
    expect(document.statements.map((statement) => sourceOf(document, statement))).toEqual([
      "We **keep** it.",
      "You may\nobject.",
    ]);
    expect(document.statements.map(({ range }) => range)).toEqual([
      [18, 33],
      [34, 49],
    ]);
  });

  it("are never code, comments, HTML, definitions or headings", () => {
    const document = readMarkdown(
      "# We keep it\n\n```\nWe sell it.\n```\n\n    We sell it.\n\n<!-- We sell it. -->\n\n<p>We sell it.</p>\n\n[a]: https://bramble.example/we-sell-it\n\nText.\n",
    );
    expect(wordsOf(document.statements)).toEqual(["Text."]);
  });

  it("count in block quotes and footnotes", () => {
    const document = readMarkdown("> We keep it.\n\nYou may object[^1].\n\n[^1]: In the EU.\n");
    expect(wordsOf(document.statements)).toEqual(["We keep it.", "You may object.", "In the EU."]);
  });

  it("of a list are items, introduced by the sentence before", () => {
    const document = readMarkdown("Hello. You may:\n\n- see it. Ask us;\n- erase it.\n\nThat is all.\n");
    expect(summary(document)).toEqual([
      "sentence Hello.",
      "sentence You may:",
      "item^ see it. < You may:",
      "item Ask us; < You may:",
      "item^ erase it. < You may:",
      "sentence That is all.",
    ]);
  });

  it("of a list under a heading or after another block have no introduction", () => {
    expect(summary(readMarkdown("We keep:\n\n## Data\n\n- tea\n- cake\n"))).toEqual([
      "sentence We keep:",
      "item^ tea",
      "item^ cake",
    ]);
    expect(summary(readMarkdown("We keep:\n\n***\n\n- tea\n- cake\n"))).toEqual([
      "sentence We keep:",
      "item^ tea",
      "item^ cake",
    ]);
  });

  it("of a list after a comment keep the introduction", () => {
    expect(summary(readMarkdown("We keep:\n\n<!-- note -->\n\n- tea\n- cake\n"))[1]).toBe(
      "item^ tea < We keep:",
    );
  });

  it("of a nested list know the item above", () => {
    expect(
      summary(
        readMarkdown("You may:\n\n- in the EU:\n  - see it;\n- Elsewhere. You may ask to:\n  - erase it.\n"),
      ),
    ).toEqual([
      "sentence You may:",
      "item^ in the EU: < You may:",
      "item^ see it; < You may: / in the EU:",
      "item^ Elsewhere. < You may:",
      "item You may ask to: < You may:",
      "item^ erase it. < You may ask to: / Elsewhere.",
    ]);
  });

  it("of a table are rows with their header and cells", () => {
    const text =
      "We keep:\n\n| Data | Period |\n|---|---|\n| **Tea** orders | 2 years |\n| | |\n| a \\| b | |\n";
    const document = readMarkdown(text);
    expect(summary(document)).toEqual([
      "sentence We keep:",
      "row^ Tea orders\t2 years < We keep:",
      "row^ a | b < We keep:",
    ]);
    const [, row, last] = document.statements;
    expect(row?.header.map((cell) => cell.text)).toEqual(["Data", "Period"]);
    expect(row?.cells.map((cell) => cell.text)).toEqual(["Tea orders", "2 years"]);
    expect(row?.cells[1]?.sourceOffset(0)).toBe(text.indexOf("2 years"));
    expect(sourceOf(document, row)).toBe("**Tea** orders | 2 years".slice(2));
    expect(sourceOf(document, last)).toBe("a \\| b");
    expect(row?.node.type).toBe("tableRow");
  });

  it("of a table without words in its header row take the first row for it", () => {
    const document = readMarkdown("| | |\n|---|---|\n| Data | Period |\n| Tea | 2 years |\n");
    expect(
      document.statements.map(({ header, visible }) => [header.map(({ text }) => text), visible.text]),
    ).toEqual([[["Data", "Period"], "Tea\t2 years"]]);
  });

  it("of paragraphs with marks of items are items", () => {
    expect(summary(readMarkdown("You may:\n\n(a) see it;\n\n(b) erase it.\n\nThat is all.\n"))).toEqual([
      "sentence You may:",
      "item^ see it; < You may:",
      "item^ erase it. < You may:",
      "sentence That is all.",
    ]);
    expect(summary(readMarkdown("You may:\n• see it\n• erase it\n\nThat is all.\n"))).toEqual([
      "sentence You may:",
      "item^ see it < You may:",
      "item^ erase it < You may:",
      "sentence That is all.",
    ]);
  });

  it("right under a list are not of its last item", () => {
    expect(summary(readMarkdown("You may:\n- see it\n- erase it\nTo do so, write to us.\n"))).toEqual([
      "sentence You may:",
      "item^ see it < You may:",
      "item^ erase it < You may:",
      "sentence To do so, write to us.",
    ]);
  });

  it("of an item that is wrapped without indentation stay whole", () => {
    expect(
      summary(readMarkdown("- see the data that we hold about you and that you gave\nus before\n")),
    ).toEqual(["item^ see the data that we hold about you and that you gave\nus before"]);
  });

  it("are not lost however deep they stand", () => {
    const document = readMarkdown(`${"> ".repeat(30)}We keep it.\n`);
    expect(wordsOf(document.statements)).toEqual(["We keep it."]);
  });

  it("of an empty policy are none", () => {
    for (const text of ["", "\n\n", "<!-- x -->", "***"]) {
      const document = readMarkdown(text);
      expect(document.statements).toEqual([]);
      expect(document.sections).toEqual([document.root]);
    }
  });
});
