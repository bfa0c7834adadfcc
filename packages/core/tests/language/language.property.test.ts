import fc from "fast-check";
import type { Nodes } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { documentLimits, type DocumentLimit } from "../../src/language/document-limits.ts";
import { findExceededLimit } from "../../src/language/document-scan.ts";
import { markdownLanguage } from "../../src/language/markdown-language.ts";
import { nodesOf, parseMarkdown } from "./parse.ts";

const marks = [
  ...[
    "*",
    "**",
    "_",
    "[",
    "]",
    "(b)",
    "![",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<?",
    "`",
    "``",
    "\\",
    "&amp;",
    "&",
  ],
  ...[
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    " ",
    "    ",
    "\t",
    "> ",
    "- ",
    "1. ",
    "* * *",
    "# ",
    "=",
    "---",
    "+++",
    "```",
  ],
  ...[
    "|",
    "|-|",
    "[^a]",
    "[^a]: ",
    "[a]: ",
    "<div>",
    "\uFEFF",
    "\0",
    "\u2028",
    "é",
    "😀",
    "word",
    "We keep data.",
  ],
];

/** Markdown in which every construct turns up, and text of any kind. */
const markdown = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...marks), { maxLength: 60 }).map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);

describe("any document", () => {
  it("is parsed, or refused with one clear error", () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const result = markdownLanguage.parse({ body });
        if (result.ok) return result.ast.type === "root";
        return result.errors.length === 1 && result.errors[0]?.message !== "";
      }),
      { numRuns: 300 },
    );
  });

  it("has nodes whose ranges lie in the text and agree with lines and columns", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const sourceCode = parseMarkdown(text);
        for (const node of nodesOf(sourceCode)) {
          expect(node.position).toBeDefined();
          const [start, end] = sourceCode.getRange(node);
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          const loc = sourceCode.getLoc(node);
          expect(loc.start).toMatchObject(sourceCode.getLocFromIndex(start));
          expect(loc.end).toMatchObject(sourceCode.getLocFromIndex(end));
          expect(sourceCode.getIndexFromLoc(loc.start)).toBe(start);
          expect(sourceCode.getText(node)).toBe(text.slice(start, end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is walked with each node entered once and then left once", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const open: Nodes[] = [];
        const seen = new Set<Nodes>();
        const sourceCode = parseMarkdown(text);
        for (const { phase, target, parent } of sourceCode.traverse()) {
          if (phase === 2) expect(open.pop()).toBe(target);
          expect(parent).toBe(open.at(-1));
          expect(sourceCode.getParent(target)).toBe(parent);
          if (phase === 1) {
            expect(seen.has(target)).toBe(false);
            seen.add(target);
            open.push(target);
          }
        }
        expect(open).toEqual([]);
        expect(seen.has(sourceCode.ast)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("tables", () => {
  const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml", "toml"]);
  parser.data({
    micromarkExtensions: [gfmTable(), gfmFootnote()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  const tableMarks = [
    "|",
    "|-|",
    "-|-",
    ":-",
    "-:",
    "-",
    ":",
    "|a|b|",
    "\n",
    "\n",
    "\r",
    " ",
    "\t",
    "> ",
    "- ",
    "a",
    "\\",
  ];
  const rows = fc
    .array(fc.constantFrom(...tableMarks), { maxLength: 20 })
    .map((parts) => `|a|\n${parts.join("")}`);

  it("are found wherever a parser finds them that looks for them everywhere", () => {
    fc.assert(
      fc.property(fc.oneof(rows, markdown), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(parseMarkdown(text).ast).toEqual(parser.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "a | b\n-|-",
    "a\n:-",
    "a\n-:\n",
    "> |a|\n> |-|\r",
    "- a\n  | \t- |",
    "1. |a|b|\r\n   |:-: | ---|\r\n",
  ])("are found in %j", (text) => {
    expect(nodesOf(parseMarkdown(text)).map(({ type }) => type)).toContain("table");
  });

  it.each(["a | b\n- -", "a\n-", "a:\n---", "|a|\n|-|a"])("are not found in %j", (text) => {
    expect(nodesOf(parseMarkdown(text)).map(({ type }) => type)).not.toContain("table");
  });
});

describe("limits", () => {
  const limitNames: DocumentLimit[] = [
    "size",
    "marks",
    "containerDepth",
    "tableCells",
    "containerSteps",
    "inlineSteps",
  ];
  const unlimited = Object.fromEntries(limitNames.map((limit) => [limit, Infinity]));

  function figureAbove(text: string, limit: DocumentLimit, most: number): boolean {
    return findExceededLimit(text, { ...documentLimits, ...unlimited, [limit]: most }) !== undefined;
  }

  function containerDepth(node: Nodes | undefined, parentOf: (node: Nodes) => Nodes | undefined): number {
    let depth = 0;
    for (let current = node; current; current = parentOf(current)) {
      if (["blockquote", "listItem", "footnoteDefinition"].includes(current.type)) depth++;
    }
    return depth;
  }

  it("count at least the containers that the parser finds within one another", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const sourceCode = parseMarkdown(text);
        const depths = nodesOf(sourceCode).map((node) =>
          containerDepth(node, (child) => sourceCode.getParent(child)),
        );
        const deepest = Math.max(...depths);
        if (deepest > 0) expect(figureAbove(text, "containerDepth", deepest - 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("count at least the list items, cells and lines that the parser finds", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const sourceCode = parseMarkdown(text);
        const types = nodesOf(sourceCode).map(({ type }) => type);
        const items = types.filter((type) => type === "listItem" || type === "blockquote").length;
        const inline = types.filter((type) =>
          ["emphasis", "link", "inlineCode", "break"].includes(type),
        ).length;
        const lines = text === "" ? 0 : sourceCode.lines.length - 1;
        expect(figureAbove(text, "marks", items * 4 + inline + lines - 1)).toBe(text !== "");
      }),
      { numRuns: 500 },
    );
  });

  it("name a line of the document and a figure above the limit", () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom(...limitNames), fc.nat(50), (text, limit, most) => {
        const exceeded = findExceededLimit(text, { ...documentLimits, ...unlimited, [limit]: most });
        if (!exceeded) return;
        expect(exceeded.figure).toBeGreaterThan(most);
        expect(exceeded).toMatchObject({ limit, most });
        expect(exceeded.line >= 1 && exceeded.line <= text.split(/\r\n|\r|\n/u).length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("directives", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/u);
  const directive = fc.record({
    type: fc.constantFrom("disable", "enable", "disable-line", "disable-next-line"),
    rules: fc.array(
      fc.tuple(word, word).map(([plugin, rule]) => `${plugin}/${rule}`),
      { maxLength: 4 },
    ),
    reason: fc.array(word, { maxLength: 4 }),
  });

  /** Places where a comment is a directive, each with the words around it. */
  const places = [
    (comment: string) => `${comment}\n\n`,
    (comment: string) => `Words ${comment} *words*.\n\n`,
    (comment: string) => `- An item\n\n  > ${comment}\n\n`,
    (comment: string) => `# Title ${comment}\n`,
    (comment: string) => `| a | b |\n| - | - |\n| c | ${comment} |\n\n`,
    (comment: string) => `<p>Words</p>${comment}<!-- note -->\n\n`,
  ];

  it("come back as they were written, from wherever they stand", () => {
    const written = fc.array(fc.tuple(directive, fc.constantFrom(...places)), { maxLength: 6 });
    fc.assert(
      fc.property(written, fc.constantFrom("\n", "\r\n", "\r"), (entries, ending) => {
        const comments = entries.map(([{ type, rules, reason }]) =>
          [
            "<!--",
            `policylint-${type}`,
            rules.join(", "),
            reason.length > 0 ? `-- ${reason.join(" ")}` : "",
            "-->",
          ]
            .filter(Boolean)
            .join(" "),
        );
        const text = entries
          .map(([, place], index) => place(comments[index] ?? ""))
          .join("")
          .replaceAll("\n", ending);
        const sourceCode = parseMarkdown(text);
        const { directives, problems } = sourceCode.getDisableDirectives();
        expect(problems).toEqual([]);
        expect(directives.map(({ type, value, justification }) => ({ type, value, justification }))).toEqual(
          entries.map(([{ type, rules, reason }]) => ({
            type,
            value: rules.join(", "),
            justification: reason.join(" "),
          })),
        );
        const found = sourceCode.getInlineConfigNodes();
        expect(found.map((node) => sourceCode.getText(node))).toEqual(comments);
        for (const node of found) {
          const [start] = sourceCode.getRange(node);
          expect(node.position.start).toMatchObject(sourceCode.getLocFromIndex(start));
        }
      }),
      { numRuns: 100 },
    );
  });
});
