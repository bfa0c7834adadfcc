import path from "node:path";
import type { PolicyFiles } from "@policylint/rules-document";
import type { FileTree } from "./file-tree.ts";

export type { PolicyFiles };

/** The paths that were looked for, and whether they were there. */
export type FileLookups = ReadonlyMap<string, boolean>;

/**
 * The files beside a document, for rules that follow its links. A path that leads out of `cwd` counts as there:
 * a policy must not be a means to learn what else is on the machine.
 *
 * @param filePath absolute path of the document
 * @param cwd absolute path of the folder that is linted
 */
export function createPolicyFiles(filePath: string, cwd: string, tree: FileTree): PolicyFiles {
  return {
    exists(relativePath) {
      const target = path.resolve(path.dirname(filePath), relativePath);
      const fromCwd = path.relative(cwd, target);
      const isOutside = fromCwd === ".." || fromCwd.startsWith(`..${path.sep}`) || path.isAbsolute(fromCwd);
      return isOutside || tree.exists(target);
    },
  };
}

/** The same files; what is looked for is kept, since a result depends on it. */
export function recordLookups(files: PolicyFiles): { files: PolicyFiles; lookups: FileLookups } {
  const lookups = new Map<string, boolean>();
  return {
    lookups,
    files: {
      exists(relativePath) {
        const isThere = files.exists(relativePath);
        lookups.set(relativePath, isThere);
        return isThere;
      },
    },
  };
}
