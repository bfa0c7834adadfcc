import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { readIfThere, renderGeneratedFiles, type GeneratedFile } from "./generated-files.ts";

/** The generated files of the workspace at `root` (an absolute path) that are missing or not as they should be. */
export async function findStaleFiles(root: string): Promise<GeneratedFile[]> {
  return findStale(await renderGeneratedFiles(root));
}

/** Of these files those that are missing or not as they should be. */
export async function findStale(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const known = await Promise.all(files.map(({ file }) => readIfThere(file)));
  return files.filter(({ text }, index) => text !== known[index]);
}

/** Writes files, and the folders they stand in. */
export async function writeFiles(files: readonly GeneratedFile[]): Promise<void> {
  for (const { file, text } of files) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
