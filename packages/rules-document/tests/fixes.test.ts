import { applyFixes, getPolicyDocument, lintText, markdownLanguage, resolveConfig } from "@policylint/core";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import deadInternalLink from "../src/rules/dead-internal-link.ts";
import headingStructure from "../src/rules/heading-structure.ts";
import malformedList from "../src/rules/malformed-list.ts";

const rules = {
  "dead-internal-link": deadInternalLink,
  "heading-structure": headingStructure,
  "malformed-list": malformedList,
};
const config = resolveConfig({
  plugins: { policylint: { languages: { markdown: markdownLanguage } }, document: { rules } },
  language: "policylint/markdown",
  rules: Object.fromEntries(Object.keys(rules).map((id) => [`document/${id}`, "error"])),
});

function lint(text: string) {
  const { messages, crashes } = lintText(text, { config, filename: "policy.md" });
  expect(crashes).toEqual([]);
  return messages;
}

/** Applies fixes pass by pass, as `--fix` does. */
function fixAll(text: string): string {
  let fixed = text;
  for (let pass = 0; pass < 10; pass++) {
    const { output } = applyFixes(fixed, lint(fixed));
    if (output === fixed) break;
    fixed = output;
  }
  return fixed;
}

function read(text: string) {
  const parsed = markdownLanguage.parse({ body: text });
  if (!parsed.ok) throw new Error("Markdown reads every text.");
  return markdownLanguage.createSourceCode({ body: text }, parsed);
}

/** The words of each paragraph and heading. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  const open: Nodes[] = [read(text).ast];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "paragraph" || node.type === "heading")
      blocks.push(node.children.map((child) => (child.type === "break" ? "\n" : toString(child))).join(""));
    else if ("children" in node) open.push(...node.children.toReversed());
  }
  return blocks;
}

const withoutMarks = (text: string): string =>
  text
    .replace(/[•●▪]|(?<!\S)[–-](?!\S)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

const wordsOf = (text: string): string => withoutMarks(blocksOf(text).join("\n"));

/** The words of all headings and statements, with the heading that each statement stands under. */
function statementsOf(text: string): string[] {
  const { headings, statements } = getPolicyDocument(read(text));
  return [
    ...headings.map(({ title }) => `# ${title}`),
    ...statements.map(
      ({ visible, section }) => `${section.heading?.title ?? ""}: ${withoutMarks(visible.text)}`,
    ),
  ];
}

/** For each heading the one above it. */
function parentsOf(text: string): string[] {
  const above: { depth: number; title: string }[] = [];
  return read(text).ast.children.flatMap((node) => {
    if (node.type !== "heading") return [];
    while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
    const parent = above.at(-1)?.title ?? "";
    above.push({ depth: node.depth, title: toString(node) });
    return [`${parent} > ${toString(node)}`];
  });
}

const mark = fc.constantFrom(
  "• ",
  "•",
  "● ",
  "– ",
  "\\- ",
  "- ",
  "* ",
  "1. ",
  "&bull; ",
  "",
  "",
  "  • ",
  "    • ",
  "> • ",
  "> ",
);
const words = fc.constantFrom(
  "your name",
  "Hosting: Kelp",
  "**Mail**, which we need",
  "[Rights](#YourRights)",
  "[x](<#who  we are>)",
  "30 days",
  "1. first",
  "[ ] open",
  "# no heading",
  "- nested",
  "We keep it.",
  "One. - Two • three",
  "`code`",
  "<b>bold</b>",
  "end\\",
  "end  ",
);
const line = fc.oneof(
  fc.tuple(mark, words).map((parts) => parts.join("")),
  fc.constantFrom("", "", "", "    code", "---", "***", "| a |", "<div>"),
);
const heading = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom("Your rights", "Who we are", "Data", "Logs ##", "[a](#data_)"),
  )
  .map(([depth, title]) => `\n${"#".repeat(depth)} ${title}\n`);
const texts = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: line }, heading), { maxLength: 14 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([lines, ending]) => lines.join("\n").replaceAll("\n", ending));
const lists = fc
  .array(
    fc.tuple(
      fc.constantFrom("• ", "● ", "▪\t"),
      fc.constantFrom("your name", "**Mail** and more", "30 days", "[Terms](/terms)"),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .chain((entries) =>
    fc
      .constantFrom("\n", "\n\n", "\\\n", "  \n")
      .map((between) => entries.map((entry) => entry.join("")).join(between)),
  );

describe("the fixes of structure rules", () => {
  it("leave nothing to fix", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const fixed = fixAll(text);
        expect(lint(fixed).filter(({ fix }) => fix)).toEqual([]);
      }),
    );
  });

  it("keep the words that a reader sees, in their order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordsOf(fixAll(text))).toBe(wordsOf(text));
      }),
    );
  });

  it("keep every heading under the heading that it stood under", () => {
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 10 }), (headings) => {
        const text = headings.join("\n");
        expect(parentsOf(fixAll(text))).toEqual(parentsOf(text));
      }),
    );
  });

  it("make an entry of each line that opens with a bullet, of the same statements", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const text = `## Data\n\nWe keep the following:\n\n${list}\n\nNothing else is kept.\n`;
        const fixed = fixAll(text);
        expect(fixed).not.toMatch(/[•●▪]/u);
        expect(statementsOf(fixed)).toEqual(statementsOf(text));
      }),
    );
  });
});
