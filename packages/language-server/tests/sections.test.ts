import { getPolicyDocument, markdownLanguage } from "@policylint/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headedSections, type HeadedSection } from "../src/sections.ts";

function sectionsOf(text: string): ReturnType<typeof headedSections> {
  const parsed = markdownLanguage.parse({ body: text });
  if (!parsed.ok) throw new Error("The text cannot be parsed.");
  return headedSections(getPolicyDocument(markdownLanguage.createSourceCode({ body: text }, parsed)));
}

function treeOf(text: string): unknown[] {
  const { roots } = sectionsOf(text);
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

  it("hold their headings and the sections within them, as editors demand", () => {
    const pieces = fc.constantFrom(
      "# A",
      "## B",
      "**C**",
      "**D:** more",
      "1. E",
      "1.1 F",
      "G\n===",
      "> # H",
      "- # I",
      "- **J**",
      "PRIVACY NOTICE",
      "We keep it.",
      "| a | b |\n| - | - |\n| **K** | # L |",
    );
    const borders = fc.constantFrom("\n", "\n\n", "\r\n\r\n", " ");
    const texts = fc
      .array(fc.tuple(pieces, borders), { maxLength: 12 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { heading, range, children } of sectionsOf(text).all) {
          for (const [start, end] of [heading.range, ...children.map((child) => child.range)]) {
            expect(start).toBeGreaterThanOrEqual(range[0]);
            expect(end).toBeLessThanOrEqual(range[1]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are none without a heading", () => {
    expect(treeOf("only words in a sentence.\n")).toEqual([]);
  });
});
