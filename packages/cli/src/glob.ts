import { readdir, statSync, type Dirent } from "node:fs";
import path from "node:path";
import { globby, isDynamicPattern, type GlobEntry } from "globby";

export { isDynamicPattern };

export interface UnreadableDirectory {
  path: string;
  error: unknown;
}

export interface GlobOutcome {
  /** Absolute paths, sorted. */
  files: string[];
  unreadable: UnreadableDirectory[];
}

interface GlobOptions {
  cwd: string;
  /** Names of directories that are not entered. */
  skip: readonly string[];
}

type EntriesCallback = (error: Error | null, entries: Dirent[]) => void;
type NamesCallback = (error: Error | null, names: string[]) => void;

/** `fs.readdir` for the search, but a directory that cannot be read is told and then taken as empty. */
function createTolerantReaddir(onError: (directory: UnreadableDirectory) => void) {
  function tolerate<T>(directory: string, callback: (error: Error | null, found: T[]) => void) {
    return (error: NodeJS.ErrnoException | null, found: T[]): void => {
      if (error && error.code !== "ENOENT") {
        onError({ path: directory, error });
      }
      callback(null, error ? [] : found);
    };
  }
  function tolerantReaddir(
    directory: string,
    options: { withFileTypes: true },
    callback: EntriesCallback,
  ): void;
  function tolerantReaddir(directory: string, callback: NamesCallback): void;
  function tolerantReaddir(
    directory: string,
    options: { withFileTypes: true } | NamesCallback,
    callback?: EntriesCallback,
  ): void {
    if (typeof options === "function") {
      readdir(directory, tolerate(directory, options));
    } else if (callback) {
      readdir(directory, options, tolerate(directory, callback));
    }
  }
  return tolerantReaddir;
}

function isFileEntry({ path: filePath, dirent }: GlobEntry): boolean {
  return (
    dirent.isFile() ||
    (dirent.isSymbolicLink() && statSync(filePath, { throwIfNoEntry: false })?.isFile() === true)
  );
}

/**
 * Finds the files that a pattern names, hidden ones too. Directories behind symbolic links are not entered, so
 * that no cycle can arise; those that cannot be read are told apart, and the search goes on.
 */
export async function globFiles(pattern: string, { cwd, skip }: GlobOptions): Promise<GlobOutcome> {
  const unreadable: UnreadableDirectory[] = [];
  const entries = await globby(pattern, {
    cwd,
    absolute: true,
    dot: true,
    objectMode: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: skip.map((name) => `**/${name}/**`),
    fs: { readdir: createTolerantReaddir((directory) => unreadable.push(directory)) },
  });
  const files = entries.filter(isFileEntry).map((entry) => path.normalize(entry.path));
  return { files: files.sort(), unreadable };
}
