import { existsSync, realpathSync } from "node:fs";
import { isInside } from "./is-inside.ts";
import { readPolicy, type ReadOutcome } from "./read-file.ts";

/** Files as they are, or as they were; all paths are absolute. */
export interface FileTree {
  read(filePath: string): ReadOutcome;
  exists(filePath: string): boolean;
  /** Does a file lie in a folder, where symbolic links are followed? Both are there. */
  isInside(directory: string, filePath: string): boolean;
}

/** The files as they are. */
export const currentTree: FileTree = {
  read: readPolicy,
  exists: existsSync,
  isInside: (directory, filePath) => isInside(realpathSync(directory), realpathSync(filePath)),
};
