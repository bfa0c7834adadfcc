import { getPolicyDocument, markdownLanguage } from "@policylint/core";
import { describe, expect, it } from "vitest";
import { headedSections, type HeadedSection } from "../src/sections.ts";

function treeOf(text: string): unknown[] {
  const parsed = markdownLanguage.parse({ body: text });
  if (!parsed.ok) throw new Error("The text cannot be parsed.");
  const { roots } = headedSections(
    getPolicyDocument(markdownLanguage.createSourceCode({ body: text }, parsed)),
  );
  const show = ({ heading, range, children }: HeadedSection): unknown[] => [
    heading.title,
    text.slice(...range),
    ...children.map(show),
  ];
  return roots.map(show);
}

describe("sections", () => {
  it("reach to the next heading that is not within them", () => {
    expect(treeOf("Before.\n\n# A\n\nOne.\n\n## B\n\nTwo.\n\n### C\n\n## D\n\nThree.\n")).toEqual([
      [
        "A",
        "# A\n\nOne.\n\n## B\n\nTwo.\n\n### C\n\n## D\n\nThree.\n",
        ["B", "## B\n\nTwo.\n\n### C\n\n", ["C", "### C\n\n"]],
        ["D", "## D\n\nThree.\n"],
      ],
    ]);
  });

  it("stand beside each other where headings have one depth", () => {
    expect(treeOf("# A\n\nOne.\n\n# B\n")).toEqual([
      ["A", "# A\n\nOne.\n\n"],
      ["B", "# B\n"],
    ]);
  });

  it("are none without a heading", () => {
    expect(treeOf("only words in a sentence.\n")).toEqual([]);
  });
});
