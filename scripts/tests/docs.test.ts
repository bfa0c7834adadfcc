import { lintText, markdownLanguage, resolveConfig, textLanguage, type Plugin } from "@policylint/core";
import { describe, expect, it } from "vitest";
import { frontMatterOf } from "../generate/page-header.ts";
import type { RuleFile } from "../generate/rule-packages.ts";
import { idsOf, readPage, rulePackages, type PageSection } from "./rule-packages.ts";

const policylint: Plugin = { languages: { markdown: markdownLanguage, text: textLanguage } };

/** An example may configure the rule in a comment: the rule is there under its own name. */
function countReports(
  namespace: string,
  { id, rule }: RuleFile,
  { language, text, policySettings }: PageSection["examples"][number],
): number {
  const name = `${namespace}/${id}`;
  const config = resolveConfig({
    files: ["**"],
    plugins: { policylint, [namespace]: { rules: { [id]: rule } } },
    language: `policylint/${language}`,
    rules: { [name]: "error" },
    settings: { policy: policySettings },
  });
  const { messages, crashes } = lintText(text, { config, filename: "policy.md" });
  expect(crashes).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === name).length;
}

describe.each(rulePackages)("the pages of $name", async (rulePackage) => {
  const written = await idsOf(rulePackage, "pages");
  // That every rule has a page is the matter of another test.
  const files = rulePackage.rules.filter(({ id }) => written.includes(id));

  describe.each(files)("$id", async (file) => {
    const { frontMatter, sections } = await readPage(rulePackage, file.id);
    const examplesUnder = (heading: string): PageSection["examples"] =>
      sections.filter((section) => section.heading === heading).flatMap(({ examples }) => examples);

    it("begins with what meta.docs says", () => {
      expect(frontMatter).toEqual(frontMatterOf(file.rule));
    });

    it("has its headings in their order", () => {
      const hasOptions = sections.some(({ heading }) => heading === "Options");
      expect(sections.map(({ heading }) => heading)).toEqual([
        "What it checks",
        "Incorrect",
        "Correct",
        ...(hasOptions ? ["Options"] : []),
        "When not to use it",
        "Further reading",
      ]);
      if (hasOptions) expect(file.rule.meta.schema).toHaveLength(1);
    });

    it("shows a document for either outcome", () => {
      expect(examplesUnder("Incorrect").length).toBeGreaterThan(0);
      expect(examplesUnder("Correct").length).toBeGreaterThan(0);
    });

    it.each(examplesUnder("Incorrect"))("reports $text", (example) => {
      expect(countReports(rulePackage.namespace, file, example)).toBeGreaterThan(0);
    });

    it.each(examplesUnder("Correct"))("does not report $text", (example) => {
      expect(countReports(rulePackage.namespace, file, example)).toBe(0);
    });
  });
});
