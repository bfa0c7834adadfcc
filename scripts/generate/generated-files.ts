import { readFile } from "node:fs/promises";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { renderPage } from "./page-header.ts";
import { renderPresets } from "./presets.ts";
import { renderRuleIndex } from "./rule-index.ts";
import { readRulePackages, type RulePackage } from "./rule-packages.ts";
import { renderReadme } from "./rule-table.ts";

/** A file as it should be; `file` is an absolute path. */
export interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Everything that is made from the rule files of the workspace at `root` (an absolute path), formatted. It
 * reads the rules themselves, not the index of their package, so it works where nothing has been generated.
 * A rule without a page gets none here: its words must be written.
 */
export async function renderGeneratedFiles(root: string): Promise<GeneratedFile[]> {
  const packages = await readRulePackages(root);
  const files = packages.flatMap((rulePackage) => [
    { file: path.join(rulePackage.directory, "src/generated/rules.ts"), text: renderRuleIndex(rulePackage) },
    { file: path.join(rulePackage.directory, "src/generated/presets.ts"), text: renderPresets(rulePackage) },
  ]);
  const pages = await Promise.all(packages.map(renderPages));
  const readme = path.join(root, "README.md");
  const text = await readIfThere(readme);
  if (text !== undefined) files.push({ file: readme, text: renderReadme(root, packages, text) });
  return Promise.all([...files, ...pages.flat()].map(formatFile));
}

async function renderPages({ directory, namespace, rules }: RulePackage): Promise<GeneratedFile[]> {
  const pages = await Promise.all(
    rules.map(async ({ id, rule }) => {
      const file = path.join(directory, "docs/rules", `${id}.md`);
      const page = await readIfThere(file);
      return page === undefined ? [] : [{ file, text: renderPage(`${namespace}/${id}`, rule, page) }];
    }),
  );
  return pages.flat();
}

/** The text of a file, or undefined where there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The file as the formatter leaves it. */
export async function formatFile({ file, text }: GeneratedFile): Promise<GeneratedFile> {
  const options = await resolveConfig(file);
  return { file, text: await format(text, { ...options, filepath: file }) };
}
