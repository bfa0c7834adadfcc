import path from "node:path";
import { pathToFileURL } from "node:url";
import { configFileNames, registerNames } from "policylint";
import type { FileSystemWatcher } from "vscode-languageserver";

/** The files on which results depend besides the open documents: configs, registers, documents that links lead to. */
export const watchedFiles: readonly FileSystemWatcher[] = [
  ...configFileNames,
  ...Object.values(registerNames),
  "*.{md,markdown,mdx,txt}",
].map((name) => ({ globPattern: `**/${name}` }));

/** Watches for one file, wherever it is; a character that has a meaning in patterns stands for any. */
export function watcherOf(filePath: string, takesRelativePatterns: boolean): FileSystemWatcher {
  const { dir, base } = path.parse(filePath);
  const escape = (text: string): string => text.replace(/[*?{}[\]]/gu, "?");
  return {
    globPattern: takesRelativePatterns
      ? { baseUri: pathToFileURL(dir).href, pattern: escape(base) }
      : escape(filePath.replaceAll(path.sep, "/")),
  };
}
