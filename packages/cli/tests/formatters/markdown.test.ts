import type { Nodes, Root, Table } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toString } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/formatters/markdown.ts";
import { PolicyLint } from "../../src/index.ts";
import { hostileResults, sampleResults } from "./results.ts";

/** Reads a report as GitHub does, as far as tables go. */
const parser = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable()],
    fromMarkdownExtensions: [gfmTableFromMarkdown()],
  });

const parse = (report: string): Root => parser.parse(report);

const tablesOf = (report: string): string[][][] =>
  parse(report)
    .children.filter((node): node is Table => node.type === "table")
    .map(({ children }) => children.map((row) => row.children.map((cell) => toString(cell))));

function typesOf(node: Nodes): Set<string> {
  const children: Nodes[] = "children" in node ? node.children : [];
  return new Set([node.type, ...children.flatMap((child) => [...typesOf(child)])]);
}

const policy = `# Privacy Policy

Heron Maps Ltd is the controller of your personal data. We keep your route | trace for 30 days.

## Your rights

You may ask for access, and you may ask us for a copy of your personal data at any time.
`;

describe("markdown", () => {
  it("lists the findings of each document in a table", async () => {
    const report = await markdown(sampleResults, { cwd: "/policies" });
    expect(report).toContain("1 error and 1 warning in 2 documents.\n\n## acme.md\n");
    expect(report).toContain("## clean.md\n\nNo findings.\n");
    expect(tablesOf(report)).toEqual([
      [
        ["Line", "Severity", "Finding", "Rule"],
        [
          "3:1",
          "error",
          "No retention period is given; state how long the data are kept (Art. 13(2)(a) GDPR).",
          "gdpr/retention-period",
        ],
        ["12:10", "warning", "Placeholder left in.", "document/placeholder-text"],
      ],
    ]);
  });

  it("shows what the policy says, with its words", async () => {
    const linter = new PolicyLint({ cwd: "/policies", overrideConfigFile: true });
    const results = await linter.lintText(policy, { filePath: "heron.md" });
    const report = await (await linter.loadFormatter("markdown")).format(results);
    const matrix = tablesOf(report)[1];
    expect(matrix?.[0]).toEqual(["Provision", "Requirement", "Policy", "Words"]);
    expect(matrix).toContainEqual([
      "GDPR Art. 13(1)(a)",
      "Name of the controller",
      "stated",
      expect.stringContaining("Heron Maps Ltd"),
    ]);
    expect(matrix).toContainEqual([
      "GDPR Art. 13(2)(a)",
      "Storage period",
      "stated",
      "“keep your route | trace for 30 days” (line 3)",
    ]);
    expect(matrix).toContainEqual([
      "GDPR Art. 13(1)(e)",
      "Recipients or categories of recipients",
      "missing",
      "",
    ]);
    expect(report).toMatch(/^Not found, and not reported: .*What the policy covers[;.]/mu);
    expect(report).toMatch(
      /^Not asked for by what the policy says: .*Essence of a joint-controller arrangement[;.]/mu,
    );
  });

  it("shows a policy without findings too, though its text stands in no file", async () => {
    const linter = new PolicyLint({ cwd: "/policies", overrideConfigFile: true, baseConfig: {} });
    const results = await linter.lintText("We keep your data for 30 days.\n");
    expect(results).toMatchObject([{ filePath: "<text>", messages: [] }]);
    expect(results[0]).not.toHaveProperty("source");
    const report = await (await linter.loadFormatter("markdown")).format(results);
    expect(report).toContain("No findings.");
    expect(report).toContain("30 days” (line 1)");
  });

  it("keeps hostile text inside its cells", async () => {
    const report = await markdown(hostileResults, { cwd: "/policies" });
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/u);
    const root = parse(report);
    expect([...typesOf(root)].sort()).toEqual([
      "heading",
      "inlineCode",
      "paragraph",
      "root",
      "table",
      "tableCell",
      "tableRow",
      "text",
    ]);
    expect(tablesOf(report)[0]).toHaveLength(3);
    expect(tablesOf(report)[0]?.[1]).toHaveLength(4);
    expect(tablesOf(report)[0]?.[1]?.[2]).toContain("<script>alert(1)</script>&amp;");
  });
});
