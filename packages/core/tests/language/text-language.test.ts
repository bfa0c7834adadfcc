import type { Nodes, Root } from "mdast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextLanguage, textLanguage } from "../../src/language/text-language.ts";

function parse(text: string): Root {
  const result = textLanguage.parse({ body: text });
  if (!result.ok) throw new Error("the text was not parsed");
  return result.ast;
}

/** A tree as "type(children)", with the text of its leaves. */
function shape(node: Nodes): string {
  if (node.type === "text") return JSON.stringify(node.value);
  const children = "children" in node ? node.children.map(shape).join(" ") : "";
  const detail =
    node.type === "heading" ? `h${node.depth}` : node.type === "list" && node.ordered ? "ol" : node.type;
  return `${detail}(${children})`;
}

const shapes = (text: string): string[] => parse(text).children.map(shape);

const BODY =
  "We keep the data that you give us for as long as your account is open, and delete them after that.";

function everyNode(root: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    if ("children" in node) open.push(...node.children);
  }
  return nodes;
}

describe("TextLanguage", () => {
  it("reads titles and paragraphs", () => {
    expect(shapes(`Privacy Policy\n7. Your Rights\n${BODY}\n`)).toEqual([
      'h1("Privacy Policy")',
      'h2("7. Your Rights")',
      `paragraph(${JSON.stringify(BODY)})`,
    ]);
  });

  it("gives every node its place, lines and columns from 1", () => {
    const root = parse("Privacy Policy\r\n\r\n  • We keep it.\r\n");
    expect(root.position).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 4, column: 1, offset: 35 },
    });
    const list = root.children[1];
    expect(list?.position?.start).toEqual({ line: 3, column: 3, offset: 20 });
    if (list?.type !== "list") throw new Error("no list");
    expect(list.children[0]?.children[0]?.position).toEqual({
      start: { line: 3, column: 5, offset: 22 },
      end: { line: 3, column: 16, offset: 33 },
    });
  });

  it.each(["-", "*", "+", "•", "·", "–", "▪", "o"])("reads a list with the bullet %s", (bullet) => {
    expect(shapes(`You may:\n${bullet} see it;\n${bullet} erase it.\n${BODY}`)).toEqual([
      'paragraph("You may:")',
      'list(listItem(paragraph("see it;")) listItem(paragraph("erase it.")))',
      `paragraph(${JSON.stringify(BODY)})`,
    ]);
  });

  it.each([
    ["1.", "2."],
    ["1)", "2)"],
    ["(a)", "(b)"],
    ["a)", "b)"],
    ["i.", "ii."],
  ])("reads an ordered list with %s", (first, second) => {
    expect(shapes(`You may:\n${first} ask us to see it;\n${second} ask us to erase it.`)).toEqual([
      'paragraph("You may:")',
      'ol(listItem(paragraph("ask us to see it;")) listItem(paragraph("ask us to erase it.")))',
    ]);
  });

  it.each(["-5 degrees are cold for tea.", "–x", "*note", "o", "1.5 litres of tea are sold."])(
    "reads no list from %s",
    (line) => {
      expect(shapes(`${BODY}\n${line}\n${BODY}`)[1]).toBe(`paragraph(${JSON.stringify(line)})`);
    },
  );

  it("nests lists by indentation and by the kind of their marks", () => {
    const nested =
      'list(listItem(paragraph("in the EU:") list(listItem(paragraph("see it;")))) listItem(paragraph("elsewhere.")))';
    expect(shapes("- in the EU:\n  - see it;\n- elsewhere.")).toEqual([nested]);
    expect(shapes("- in the EU:\n• see it;\n- elsewhere.")).toHaveLength(1);
    expect(shapes("1. in the EU, you may:\n(a) see it;\n(b) erase it.\n2. elsewhere, nothing.")).toEqual([
      'ol(listItem(paragraph("in the EU, you may:") ol(listItem(paragraph("see it;")) listItem(paragraph("erase it.")))) listItem(paragraph("elsewhere, nothing.")))',
    ]);
  });

  it("reads short lines after a lead-in as items", () => {
    expect(shapes(`We use these services:\nTeapot Analytics\nCakeMail\n\n${BODY}`)).toEqual([
      'paragraph("We use these services:")',
      'list(listItem(paragraph("Teapot Analytics")) listItem(paragraph("CakeMail")))',
      `paragraph(${JSON.stringify(BODY)})`,
    ]);
  });

  it("reads lines of tabs as a table", () => {
    expect(shapes("Data\tPeriod\nTea orders\t 2 years\n\tnone\n")).toEqual([
      'table(tableRow(tableCell("Data") tableCell("Period")) tableRow(tableCell("Tea orders") tableCell("2 years")))',
      'paragraph("none")',
    ]);
    expect(shapes(`Data\tPeriod\n${BODY}`)[0]).toBe('paragraph("Data\\tPeriod")');
  });

  it("joins the lines of a wrapped paragraph and item, and no others", () => {
    const wrapped =
      "We keep the data that you give us for as long as your account\nis open. After that we delete them.";
    expect(shapes(wrapped)).toEqual([`paragraph(${JSON.stringify(wrapped)})`]);
    expect(shapes(`- ${wrapped}`)).toEqual([`list(listItem(paragraph(${JSON.stringify(wrapped)})))`]);
    expect(shapes(`${BODY}\n${BODY}`)).toHaveLength(2);
  });

  it("reads a comment on a line of its own, for directives", () => {
    const text = `Privacy Policy\n<!-- policylint-disable-next-line -->\n${BODY}\n`;
    const root = parse(text);
    expect(root.children.map(({ type }) => type)).toEqual(["heading", "html", "paragraph"]);
    expect(root.children[1]).toMatchObject({
      value: "<!-- policylint-disable-next-line -->",
      position: { start: { line: 2, column: 1, offset: 15 } },
    });
    expect(shapes(`We <!-- do not --> keep it.`)).toEqual(['paragraph("We <!-- do not --> keep it.")']);
  });

  it("reads a paragraph indented under an item as the item's", () => {
    expect(shapes("- tea.\n\n  We drink it at four.\n- cake.")).toEqual([
      'list(listItem(paragraph("tea.") paragraph("We drink it at four.")) listItem(paragraph("cake.")))',
    ]);
  });

  it.each(["", "\n", " \u00A0\u200B\r\n", "***\n---"])("reads nothing from %j", (text) => {
    expect(shapes(text)).toEqual([]);
  });

  it("bounds the depth of lists", () => {
    const text = Array.from({ length: 400 }, (_, depth) => `${" ".repeat(2 * depth)}- tea ${depth}`).join(
      "\n",
    );
    let depth = 0;
    for (let node: Nodes | undefined = parse(text); node; depth++)
      node = "children" in node ? node.children.at(-1) : undefined;
    expect(depth).toBeLessThan(60);
    expect(everyNode(parse(text)).filter(({ type }) => type === "listItem")).toHaveLength(400);
  });

  it("refuses a text above the size limit with one error", () => {
    const body = `${BODY}\n`.repeat(Math.ceil(1_000_000 / BODY.length));
    expect(textLanguage.parse({ body: body.slice(0, 1_000_000) }).ok).toBe(true);
    expect(textLanguage.parse({ body })).toMatchObject({ ok: false, errors: [{ line: 1, column: 1 }] });
  });

  it("makes a source code with the directives' prefixes", () => {
    const language = new TextLanguage({ directivePrefixes: ["policylint"] });
    const file = { body: "We keep it." };
    const result = language.parse(file);
    if (!result.ok) throw new Error("the text was not parsed");
    const sourceCode = language.createSourceCode(file, result);
    expect(sourceCode.text).toBe("We keep it.");
    expect(sourceCode.ast).toBe(result.ast);
  });

  it("places every node inside its parent, and every text where its words are", () => {
    const unit = fc.constantFrom(
      "We keep",
      " ",
      "\n",
      "\r\n",
      "\r",
      "\t",
      "- ",
      "• ",
      "1. ",
      "(a) ",
      ":",
      ".",
      "  ",
      "Your Rights",
      "**",
      "## ",
      "\u00A0",
      "\u200B",
      "😀",
      "ع",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join("");
        const lineStarts = [
          0,
          ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: ending }) => index + ending.length),
        ];
        for (const node of everyNode(parse(text))) {
          const { start, end } = node.position ?? {};
          if (start?.offset === undefined || end?.offset === undefined)
            throw new Error(`${node.type} has no position`);
          for (const { line, column, offset } of [start, end])
            expect((lineStarts[line - 1] ?? -1) + column - 1).toBe(offset);
          if (node.type === "text") expect(text.slice(start.offset, end.offset)).toBe(node.value);
          if (!("children" in node)) continue;
          let last = start.offset;
          for (const child of node.children) {
            expect(child.position?.start.offset).toBeGreaterThanOrEqual(last);
            last = child.position?.end.offset ?? Infinity;
          }
          expect(last).toBeLessThanOrEqual(end.offset);
        }
      }),
      { numRuns: 300 },
    );
  });
});
