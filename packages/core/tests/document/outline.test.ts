import { describe, expect, it } from "vitest";
import { outlineOf, readMarkdown, readPlainText, wordsOf } from "./read.ts";

const BODY =
  "We keep the data that you give us for as long as your account is open, and delete them after that.";

describe("outline of Markdown", () => {
  it("has the marked headings with line, depth and words", () => {
    const document = readMarkdown(
      `# Privacy *Policy*\n\nScope\n=====\n\n### 1\\. \`Tea\` &amp; [you](x) ###\n\n${BODY}\n`,
    );
    expect(outlineOf(document)).toEqual(["1 # Privacy Policy", "3 # Scope", "6 ### 1. Tea & you"]);
    expect(document.headings.map(({ kind }) => kind)).toEqual(["heading", "heading", "heading"]);
    expect(document.headings[2]?.range).toEqual([
      document.text.indexOf("1\\."),
      document.text.indexOf("](x)"),
    ]);
  });

  it("nests sections by depth and keeps statements where they stand", () => {
    const document = readMarkdown(`Before.\n\n# A\n\nIn a.\n\n### B\n\nIn b.\n\n## C\n\nIn c.\n`);
    const [root, a, b, c] = document.sections;
    expect(document.sections).toHaveLength(4);
    expect(root?.heading).toBeUndefined();
    expect([a?.parent, b?.parent, c?.parent]).toEqual([root, a, a]);
    expect(a?.children).toEqual([b, c]);
    expect(document.sections.map(({ statements }) => wordsOf(statements))).toEqual([
      ["Before."],
      ["In a."],
      ["In b."],
      ["In c."],
    ]);
  });

  it.each([
    "**Your rights**",
    "__Your rights__",
    "***Your rights***",
    "**Your rights:**",
    "**Your rights**:",
    "**Your** **rights**",
  ])("takes a line in bold for a heading under the marked one: %s", (line) => {
    const document = readMarkdown(`# Privacy Policy\n\n${line}\n\n${BODY}\n`);
    expect(document.headings[1]).toMatchObject({ kind: "bold-line", depth: 2, line: 3 });
    expect(document.headings[1]?.title).toMatch(/^Your rights:?$/);
    expect(wordsOf(document.statements)).toEqual([BODY]);
  });

  it.each([
    "**We never sell your data to anyone, and we never will.**",
    "**Last updated: May 1, 2026**",
    "**Email:** tea@bramble.example",
    "**Note** that we keep it.",
    "**tea@bramble.example**",
    "**Legal basis: consent**",
  ])("takes no heading from %s", (line) => {
    const document = readMarkdown(`# Privacy Policy\n\n${line}\n\n${BODY}\n`);
    expect(outlineOf(document)).toEqual(["1 # Privacy Policy"]);
    expect(document.statements).toHaveLength(2);
  });

  it("finds a bold line over the text of the same paragraph", () => {
    const document = readMarkdown(`# Privacy Policy\n\n**Your rights**\n${BODY}\n\n**Cookies**  \n${BODY}\n`);
    expect(outlineOf(document)).toEqual(["1 # Privacy Policy", "3 ## Your rights", "6 ## Cookies"]);
    expect(wordsOf(document.statements)).toEqual([BODY, BODY]);
  });

  it("takes a numbered line with text under it for a heading, its number included", () => {
    const document = readMarkdown(
      `Privacy Policy\n\n7. Your Rights\n\n${BODY}\n\n8. Cookies\n\n${BODY}\n\n8.1 Session cookies\n\n${BODY}\n`,
    );
    expect(outlineOf(document)).toEqual([
      "1 # Privacy Policy",
      "3 ## 7. Your Rights",
      "7 ## 8. Cookies",
      "11 ### 8.1 Session cookies",
    ]);
    expect(document.headings[1]).toMatchObject({ kind: "numbered-line", range: [16, 30] });
    expect(document.statements.map(({ kind }) => kind)).toEqual(["sentence", "sentence", "sentence"]);
  });

  it("leaves a list of numbered sentences a list", () => {
    const document = readMarkdown(
      `# Privacy Policy\n\nYou may:\n\n1. Ask us for a copy of your data.\n2. Object to what we do with them.\n`,
    );
    expect(document.headings).toHaveLength(1);
    expect(document.statements.map(({ kind }) => kind)).toEqual(["sentence", "item", "item"]);
  });

  it("leaves a table of contents out", () => {
    const document = readMarkdown(
      `# Privacy Policy\n\n1. [Data we collect](#a)\n2. [Your rights](#b)\n3. [Contact us](#c)\n\n## Data we collect\n\n${BODY}\n\n## Your rights\n\n${BODY}\n\n## Contact us\n\n${BODY}\n`,
    );
    expect(outlineOf(document).slice(1)).toEqual([
      "7 ## Data we collect",
      "11 ## Your rights",
      "15 ## Contact us",
    ]);
  });

  it.each([
    "Updated May 1, 2026",
    "We use information about you to:",
    "Legal basis: legitimate interests",
    "We will never sell the data that you give us.",
  ])("does not take a heading mark on a statement for a title: %s", (words) => {
    const document = readMarkdown(`# Privacy Policy\n\n### ${words}\n\n${BODY}\n`);
    expect(outlineOf(document)).toEqual(["1 # Privacy Policy"]);
    expect(wordsOf(document.statements)).toEqual([words, BODY]);
  });

  it.each(["Effective date", "Policy Update", "Changes", "1. Last updated"])(
    "keeps the marked heading %s",
    (words) => {
      expect(outlineOf(readMarkdown(`## ${words}\n\n${BODY}\n`))).toEqual([`1 ## ${words}`]);
    },
  );

  it("leaves headings without words and hidden ones out", () => {
    const document = readMarkdown(
      `# ![logo](x.png)\n\n##\n\n<div hidden>\n\n## Unseen\n\n${BODY}\n\n</div>\n\n## Seen\n\n${BODY}\n`,
    );
    expect(outlineOf(document)).toEqual(["13 ## Seen"]);
    expect(document.statements).toHaveLength(1);
  });

  it("opens sections inside lists and block quotes", () => {
    const document = readMarkdown(`- ## Who we are\n\n  ${BODY}\n\n> ## Cookies\n>\n> ${BODY}\n`);
    expect(outlineOf(document)).toEqual(["1 ## Who we are", "5 ## Cookies"]);
    expect(document.statements.map(({ kind, section }) => [kind, section.heading?.title])).toEqual([
      ["sentence", "Who we are"],
      ["sentence", "Cookies"],
    ]);
  });
});

describe("outline of plain text", () => {
  const TITLES = [
    "Who we are",
    "1. Information We Collect",
    "Data Retention",
    "Where your data goes",
    "YOUR RIGHTS",
    "How can you contact us?",
  ];

  it.each([
    ["with blank lines", "\n\n"],
    ["without blank lines", "\n"],
  ])("has the titles of a text %s", (_, gap) => {
    const text = ["Bramble Privacy Policy", ...TITLES.flatMap((title) => [title, BODY])].join(gap);
    expect(readPlainText(text).headings.map(({ title, depth }) => `${depth} ${title}`)).toEqual([
      "1 Bramble Privacy Policy",
      ...TITLES.map((title) => `2 ${title}`),
    ]);
    expect(wordsOf(readPlainText(text).statements)).toEqual(TITLES.map(() => BODY));
  });

  it("is that of the same text marked up", () => {
    const lines = [
      "# Privacy Policy",
      "",
      BODY,
      "",
      "## 1. Who we are",
      "",
      BODY,
      "",
      "### 1.1 Contact",
      "",
      BODY,
      "",
    ];
    const plain = lines.map((line) => line.replace(/^#+ /, ""));
    expect(outlineOf(readPlainText(plain.join("\n")))).toEqual(outlineOf(readMarkdown(lines.join("\n"))));
  });

  it.each([
    "Last updated: May 1, 2026",
    "Effective as of 1 May 2026",
    "tea@bramble.example",
    "Website: bramble.example",
    "Bramble Tea Ltd",
    "5 Elm Street",
    "+44 20 5550 1234",
    "You can ask us to:",
    "We keep it for a year.",
    "Learn more",
    "and your rights",
    "Name\tPurpose\tPeriod",
  ])("takes no title from %s", (line) => {
    const text = `Privacy Policy\n\n${BODY}\n\n${line}\n\n${BODY}\n`;
    expect(outlineOf(readPlainText(text))).toEqual(["1 # Privacy Policy"]);
  });

  it("leaves what stands before the title of a copied page out", () => {
    const document = readPlainText(
      `Bramble\nSign in\nLegal\n\nPrivacy Policy\n\nLast updated May 1, 2026\n\n1. Who we are\n\n${BODY}\n`,
    );
    expect(outlineOf(document)).toEqual(["5 # Privacy Policy", "9 ## 1. Who we are"]);
  });

  it("leaves the last line out: nothing stands under it", () => {
    expect(outlineOf(readPlainText(`Privacy Policy\n\n${BODY}\n\nYour Rights\n`))).toEqual([
      "1 # Privacy Policy",
    ]);
  });

  it("reads marks left over from Markdown", () => {
    const document = readPlainText(
      `## Privacy Policy\n\n${BODY}\n\n**Your Rights**\n\n${BODY}\n\n_Cookies_\n\n${BODY}\n`,
    );
    expect(outlineOf(document)).toEqual(["1 ## Privacy Policy", "5 ## Your Rights", "9 ## Cookies"]);
  });
});
