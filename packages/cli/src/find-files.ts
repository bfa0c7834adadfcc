import { statSync, type Stats } from "node:fs";
import path from "node:path";
import type { ConfigStatus } from "@policylint/core";
import { NoFilesFoundError, AllFilesIgnoredError } from "./errors.ts";
import type { UnreadableDirectory } from "./glob.ts";

export interface FindFilesOptions {
  cwd: string;
  /** Are `*`, `?`, `{a,b}` and so on patterns, or part of a name? */
  globInputPaths: boolean;
  errorOnUnmatchedPattern: boolean;
  getStatus(filePath: string): Promise<ConfigStatus>;
  isDirectoryIgnored(directory: string): Promise<boolean>;
}

export interface FoundFiles {
  /** Absolute paths without repetition: named files in the order given, found ones sorted. */
  files: string[];
  unreadable: UnreadableDirectory[];
}

/** Directories that are costly to walk; skipped as a whole where the config ignores them, as it does by default. */
const prunable = ["node_modules", ".git"];

const missingCodes = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EINVAL", "ERR_INVALID_ARG_VALUE"]);

function statOf(filePath: string): Stats | "missing" | "unreadable" {
  try {
    return statSync(filePath);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return missingCodes.has(code) ? "missing" : "unreadable";
  }
}

async function search(
  rawPattern: string,
  pattern: string,
  base: string,
  options: FindFilesOptions,
): Promise<FoundFiles> {
  const { globFiles } = await import("./glob.ts");
  const ignored = await Promise.all(
    prunable.map((name) => options.isDirectoryIgnored(path.join(base, name, path.sep))),
  );
  const skip = prunable.filter((_, index) => ignored[index]);
  const { files: candidates, unreadable } = await globFiles(pattern, { cwd: base, skip });
  const files: string[] = [];
  for (const candidate of candidates) {
    if ((await options.getStatus(candidate)) === "matched") {
      files.push(candidate);
    }
  }
  if (files.length === 0 && unreadable.length === 0 && options.errorOnUnmatchedPattern) {
    throw candidates.length > 0 ? new AllFilesIgnoredError(rawPattern) : new NoFilesFoundError(rawPattern);
  }
  return { files, unreadable };
}

async function findPattern(pattern: string, options: FindFilesOptions): Promise<FoundFiles> {
  const filePath = path.resolve(options.cwd, pattern);
  const stats = statOf(filePath);
  if (stats !== "missing") {
    return typeof stats === "object" && stats.isDirectory()
      ? search(pattern, "**", filePath, options)
      : { files: [filePath], unreadable: [] };
  }
  if (options.globInputPaths) {
    const { isDynamicPattern } = await import("./glob.ts");
    const posixPattern = path.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
    if (isDynamicPattern(posixPattern)) {
      return search(pattern, posixPattern, options.cwd, options);
    }
  }
  if (options.errorOnUnmatchedPattern) {
    throw new NoFilesFoundError(pattern);
  }
  return { files: [], unreadable: [] };
}

/**
 * Finds the files to lint. A file that is named is always among them; of directories and patterns, those files
 * that the config matches.
 *
 * @throws {NoFilesFoundError} where a pattern matches nothing
 * @throws {AllFilesIgnoredError} where a pattern matches only files that the config does not lint
 */
export async function findFiles(patterns: readonly string[], options: FindFilesOptions): Promise<FoundFiles> {
  const files = new Set<string>();
  const unreadable: UnreadableDirectory[] = [];
  for (const pattern of patterns) {
    const found = await findPattern(pattern, options);
    for (const file of found.files) {
      files.add(file);
    }
    unreadable.push(...found.unreadable);
  }
  return { files: [...files], unreadable };
}
