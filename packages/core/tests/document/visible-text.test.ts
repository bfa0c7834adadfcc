import type { Nodes, Root } from "mdast";
import { describe, expect, it } from "vitest";
import { getPolicyDocument } from "../../src/document/policy-document.ts";
import { markdownLanguage } from "../../src/language/markdown-language.ts";
import { expectExactPositions } from "./positions.ts";
import { readMarkdown, sourceOf, wordsOf } from "./read.ts";

describe("visible text", () => {
  it.each([
    ["marks of emphasis", "We **never** _ever_ sell.", "We never ever sell."],
    ["the address of a link", 'See [our list](https://bramble.example/x?a=b "t").', "See our list."],
    ["an image", "Our ![logo of Bramble](logo.png) mark.", "Our  mark."],
    ["a comment", "We keep<!-- 30 days --> data.", "We keep data."],
    ["tags", "We <b>keep</b> data.", "We keep data."],
    [
      "hidden words",
      'We keep <span hidden>no</span><span style="display: none">few</span> data.',
      "We keep  data.",
    ],
    ["a footnote mark", "We keep data[^1].\n\n[^1]: For a year.", "We keep data."],
  ])("leaves out %s", (_, source, words) => {
    expect(wordsOf(readMarkdown(source).statements)[0]).toBe(words);
  });

  it("keeps the words of code in a sentence", () => {
    expect(wordsOf(readMarkdown("The cookie `_tea` lives a day.").statements)).toEqual([
      "The cookie _tea lives a day.",
    ]);
  });

  it.each([
    ["an escape", "a \\* b", "a * b", "*", "\\*"],
    ["a named reference", "tea &amp; cake", "tea & cake", "&", "&amp;"],
    ["a numeric reference", "Bramble&#8217;s tea", "Bramble’s tea", "’", "&#8217;"],
    ["a pair", "tea &#128512; cake", "tea 😀 cake", "😀", "&#128512;"],
    ["a reference that is none", "tea &nothing; cake", "tea &nothing; cake", "&n", "&n"],
    ["a literal reference", "tea &amp;amp; cake", "tea &amp; cake", "&a", "&amp;a"],
    ["code after an escape", "\\* `` a`b `` c", "* a`b c", "a`b", "a`b"],
    ["a word after a reference", "&lt;b&gt; tea", "<b> tea", "tea", "tea"],
    ["a word after emphasis", "**a\\_b** tea", "a_b tea", "tea", "tea"],
    ["zero-width and no-break spaces", "a\u200Bb\u00A0tea", "a\u200Bb\u00A0tea", "tea", "tea"],
    ["right-to-left words", "نحن **نجمع** البيانات", "نحن نجمع البيانات", "نجمع البيانات", "نجمع** البيانات"],
  ])("maps %s to its source", (_, source, text, part, sourcePart) => {
    const { visible } = readMarkdown(source).statements[0] ?? {};
    expect(visible?.text).toBe(text);
    const start = text.indexOf(part);
    const slice = visible?.slice(start, start + part.length);
    expect(slice?.text).toBe(part);
    expect(source.slice(slice?.sourceOffset(0), slice?.sourceOffset(part.length))).toBe(sourcePart);
  });

  it.each(["\n", "\r\n", "\r"])("leaves out the prefixes of lines that end with %j", (ending) => {
    const source = ["> - We keep your", ">   data for a  ", ">   year and", "  no longer."].join(ending);
    const document = readMarkdown(source);
    expect(wordsOf(document.statements)).toEqual(["We keep your\ndata for a", "year and\nno longer."]);
    expect(document.statements.map((statement) => sourceOf(document, statement))).toEqual([
      `We keep your${ending}>   data for a`,
      `year and${ending}  no longer.`,
    ]);
  });

  it.each(["<br>", "<br />", "\\\n", "  \n"])("ends a line at a hard break: %j", (mark) => {
    expect(wordsOf(readMarkdown(`Bramble Ltd${mark}5 Elm Row`).statements)).toEqual([
      "Bramble Ltd",
      "5 Elm Row",
    ]);
  });

  it("takes nodes that were made without a position", () => {
    const text = "Write to **tea@bramble.example** &amp; wait. Then call.";
    const result = markdownLanguage.parse({ body: text });
    if (!result.ok) throw new Error("not parsed");
    const strip = (node: Nodes): void => {
      delete node.position;
      if ("children" in node) node.children.forEach(strip);
    };
    const paragraph = result.ast.children[0];
    if (paragraph?.type !== "paragraph") throw new Error("no paragraph");
    paragraph.children.forEach(strip);
    const document = getPolicyDocument({ text, ast: result.ast });
    expect(wordsOf(document.statements)).toEqual(["Write to tea@bramble.example & wait.", "Then call."]);
    expect(document.statements[0]?.range[0]).toBe(0);
    expect(document.statements[1]?.range[1]).toBeLessThanOrEqual(text.length);
  });

  it("takes a tree without any position", () => {
    const ast: Root = {
      type: "root",
      children: [{ type: "paragraph", children: [{ type: "text", value: "We keep it. You ask." }] }],
    };
    expect(wordsOf(getPolicyDocument({ text: "We keep it. You ask.", ast }).statements)).toEqual([
      "We keep it.",
      "You ask.",
    ]);
  });

  it("is computed once for a source code object", () => {
    const source = { text: "", ast: { type: "root" as const, children: [] } };
    expect(getPolicyDocument(source)).toBe(getPolicyDocument(source));
    expect(getPolicyDocument(source)).not.toBe(getPolicyDocument({ ...source }));
  });

  it("is exact in a long paragraph of every kind of mark", () => {
    const text = '> **a\\*b** &amp; `c  d` [e](f "g") &#8217;h\n> _i_ <b>j</b>  \n> k\\\n> l '.repeat(40);
    const document = readMarkdown(text);
    expect(document.statements.length).toBeGreaterThan(40);
    expectExactPositions(document);
  });
});
