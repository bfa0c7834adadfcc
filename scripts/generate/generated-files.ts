import path from "node:path";
import { format, resolveConfig } from "prettier";
import { renderPresets } from "./presets.ts";
import { renderRuleIndex } from "./rule-index.ts";
import { readRulePackages } from "./rule-packages.ts";

/** A file as it should be; `file` is an absolute path. */
export interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Everything that is made from the rule files of the workspace at `root` (an absolute path), formatted. It
 * reads the rules themselves, not the index of their package, so it works where nothing has been generated.
 */
export async function renderGeneratedFiles(root: string): Promise<GeneratedFile[]> {
  const packages = await readRulePackages(root);
  const files: GeneratedFile[] = packages.flatMap((rulePackage) => [
    { file: path.join(rulePackage.directory, "src/generated/rules.ts"), text: renderRuleIndex(rulePackage) },
    { file: path.join(rulePackage.directory, "src/generated/presets.ts"), text: renderPresets(rulePackage) },
  ]);
  return Promise.all(files.map(formatted));
}

async function formatted({ file, text }: GeneratedFile): Promise<GeneratedFile> {
  const options = await resolveConfig(file);
  return { file, text: await format(text, { ...options, filepath: file }) };
}
