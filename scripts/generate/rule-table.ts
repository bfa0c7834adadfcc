import path from "node:path";
import type { RulePackage } from "./rule-packages.ts";

const START = "<!-- rules -->";
const END = "<!-- end of rules -->";

/**
 * A README with the table of all rules renewed between its marks; without marks it stays as it is.
 * @param root absolute path of the folder that the README stands in
 */
export function renderReadme(root: string, packages: readonly RulePackage[], readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) return readme;
  const rows = packages.flatMap(({ directory, namespace, rules }) =>
    rules.map(({ id, rule }) => {
      const page = path.relative(root, path.join(directory, "docs/rules", `${id}.md`));
      const { description, presets } = rule.meta.docs;
      const link = `[${namespace}/${id}](${page.split(path.sep).join("/")})`;
      return `| ${link} | ${description} | ${presets.recommended.rule} | ${presets.strict.rule} |`;
    }),
  );
  const table = ["| Rule | What it asks | recommended | strict |", "| --- | --- | --- | --- |", ...rows];
  return `${readme.slice(0, start)}${START}\n\n${table.join("\n")}\n\n${readme.slice(end)}`;
}
