import { configFileNames, registerNames } from "policylint";
import type { FileSystemWatcher } from "vscode-languageserver";

/** The files on which results depend besides the open documents: configs, registers, documents that links lead to. */
export const watchedFiles: readonly FileSystemWatcher[] = [
  ...configFileNames,
  ...Object.values(registerNames),
  "*.{md,markdown,mdx,txt}",
].map((name) => ({ globPattern: `**/${name}` }));
