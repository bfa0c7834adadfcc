import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import { describe, expect, it } from "vitest";
import { MarkdownLanguage, markdownLanguage } from "../../src/language/markdown-language.ts";
import { find, nodesOf, parseMarkdown } from "./parse.ts";

function typesOf(text: string, languageOptions = {}): string[] {
  return parseMarkdown(text, { languageOptions }).ast.children.map(({ type }) => type);
}

describe("syntax", () => {
  it("reads CommonMark, tables and footnotes", () => {
    const text = "# Data\n\n- An item[^1]\n\n| Who | Why |\n| --- | --- |\n| Us | Mail |\n\n[^1]: A note.\n";
    expect(typesOf(text)).toEqual(["heading", "list", "table", "footnoteDefinition"]);
    expect(nodesOf(parseMarkdown(text)).map(({ type }) => type)).toContain("footnoteReference");
  });

  it("leaves the rest of GFM as text", () => {
    const types = nodesOf(parseMarkdown("~~Old~~ www.example.com\n\n- [ ] box\n")).map(({ type }) => type);
    expect(types).toEqual(["root", "paragraph", "text", "list", "listItem", "paragraph", "text"]);
  });

  it.each([
    ["---\ntitle: Data\n---\nWords.", "yaml"],
    ["+++\ntitle = 'Data'\n+++\nWords.", "toml"],
  ])("reads the front matter of %j", (text, type) => {
    expect(typesOf(text)).toEqual([type, "paragraph"]);
    expect(typesOf(`\n${text}`)).not.toContain(type);
  });

  it("keeps offsets exact behind a byte order mark that was not removed", () => {
    const sourceCode = parseMarkdown("\uFEFFWe *keep* it.");
    expect(sourceCode.getRange(find(sourceCode, "emphasis"))).toEqual([4, 10]);
    expect(sourceCode.getText(find(sourceCode, "emphasis"))).toBe("*keep*");
  });

  it("reads an empty document", () => {
    const sourceCode = parseMarkdown("");
    expect(nodesOf(sourceCode)).toEqual([sourceCode.ast]);
    expect(sourceCode.getRange(sourceCode.ast)).toEqual([0, 0]);
  });
});

describe("language options", () => {
  it("reads only the kind of front matter that was asked for", () => {
    const text = "---\ntitle: Data\n---\n\nWords.";
    expect(typesOf(text, { frontmatter: "yaml" })).toEqual(["yaml", "paragraph"]);
    expect(typesOf(text, { frontmatter: "toml" })).toEqual(["thematicBreak", "heading", "paragraph"]);
    expect(typesOf(text, { frontmatter: false })).toEqual(["thematicBreak", "heading", "paragraph"]);
  });

  it("runs the user's remark plugins in their order, with their options", () => {
    const addBreak = (): ((tree: Root) => void) => (tree) => {
      tree.children.push({ type: "thematicBreak" });
    };
    const repeat =
      ({ times }: { times: number }): ((tree: Root) => Root) =>
      (tree) => ({ ...tree, children: Array.from({ length: times }, () => tree.children).flat() });
    const remarkPlugins = [addBreak, [repeat, { times: 2 }]];
    expect(typesOf("Words.", { remarkPlugins })).toEqual([
      ...["paragraph", "thematicBreak"],
      ...["paragraph", "thematicBreak"],
    ]);
    expect(typesOf("Words.", { remarkPlugins: [] })).toEqual(["paragraph"]);
  });

  it("lets a remark plugin extend the syntax", () => {
    const remarkPlugins = [[remarkFrontmatter, { type: "json", fence: { open: "{", close: "}" } }]];
    expect(typesOf('{\n"title": 1\n}\nWords.', { remarkPlugins })).toEqual(["json", "paragraph"]);
  });

  it.each([
    {},
    { frontmatter: "yaml" },
    { frontmatter: "toml" },
    { frontmatter: false },
    { frontmatter: undefined },
    { remarkPlugins: [] },
    { remarkPlugins: [remarkFrontmatter, [remarkFrontmatter, "toml"]] },
  ])("accepts %j", (options) => {
    expect(() => markdownLanguage.validateLanguageOptions(options)).not.toThrow();
  });

  it.each([
    [{ math: true }, 'Unknown language option "math"; expected frontmatter or remarkPlugins.'],
    [{ toString: true }, 'Unknown language option "toString"; expected frontmatter or remarkPlugins.'],
    [
      { frontmatter: "json" },
      'Language option "frontmatter" has a wrong value; expected false, "yaml" or "toml".',
    ],
    [
      { remarkPlugins: ["remark-gfm"] },
      'Language option "remarkPlugins" has a wrong value; expected a list of functions, each by itself or as [function, options].',
    ],
    [
      { remarkPlugins: remarkFrontmatter },
      'Language option "remarkPlugins" has a wrong value; expected a list of functions, each by itself or as [function, options].',
    ],
  ])("refuses %j", (options, message) => {
    expect(() => markdownLanguage.validateLanguageOptions(options)).toThrow(new Error(message));
  });

  it("needs no options", () => {
    expect(() => markdownLanguage.validateLanguageOptions()).not.toThrow();
    expect(markdownLanguage.parse({ body: "Words." })).toMatchObject({ ok: true });
  });
});

describe("errors", () => {
  it("puts what a remark plugin throws at its place", () => {
    const fail = () => (_tree: Root, file: { fail(message: string, place: object): never }) =>
      file.fail("no lists here", { line: 3, column: 2 });
    const throws = () => (): never => {
      throw new Error("out of order");
    };
    const returnsText = () => (): unknown => ({ type: "text", value: "" });
    const errorsOf = (...remarkPlugins: unknown[]) => {
      const languageOptions: object = { remarkPlugins };
      return new MarkdownLanguage().parse({ body: "Words." }, { languageOptions });
    };
    expect(errorsOf(fail)).toEqual({
      ok: false,
      errors: [{ message: "Markdown cannot be read: no lists here", line: 3, column: 2 }],
    });
    expect(errorsOf(throws)).toEqual({
      ok: false,
      errors: [{ message: "Markdown cannot be read: out of order", line: 1, column: 1 }],
    });
    expect(errorsOf(returnsText)).toMatchObject({
      errors: [{ message: 'Markdown cannot be read: a remark plugin returned a node of type "text"' }],
    });
  });

  it("refuses a document above a limit without parsing it", () => {
    const body = `Words.\n\n${"> ".repeat(10_000)}Words.\n`;
    expect(markdownLanguage.parse({ body })).toEqual({
      ok: false,
      errors: [
        {
          message:
            'Document exceeds the limit "containerDepth" on line 3: 10000 quotes and lists within one another, at most 32 are read.',
          line: 3,
          column: 1,
        },
      ],
    });
  });
});
