import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { LintResult } from "@policylint/core";
import type { FileLookups } from "../policy-files.ts";
import { describeSystemError } from "../read-file.ts";
import { openCacheFile, updateCacheFile, type OpenedCache } from "./cache-file.ts";
import { createCacheKey } from "./cache-key.ts";
import type { CachedDocument, NamedEntry, ResultStore, StoreAccess, StoredEntry } from "./types.ts";

const defaultName = ".policylintcache";

function isFolder(filePath: string): boolean {
  try {
    return statSync(filePath).isDirectory();
  } catch {
    return false;
  }
}

/** As in ESLint: a location that is a folder, or ends as one, gets a file for the working directory. */
function resolveCacheFile(location: string | undefined, cwd: string): string {
  const filePath = path.resolve(cwd, location ?? defaultName);
  if (!/[/\\]$/u.test(location ?? "") && !isFolder(filePath)) return filePath;
  return path.join(filePath, `.cache_${createHash("sha256").update(cwd).digest("hex").slice(0, 12)}`);
}

function nameOf({ filePath }: CachedDocument, cwd: string): string {
  return path.relative(cwd, filePath).split(path.sep).join("/");
}

/** As in ESLint, what was fixed is not kept: the fixes may not be written. What was measured holds once. */
function createEntry(
  key: string | undefined,
  { filePath: _filePath, source: _source, output, stats, ...result }: LintResult,
  lookups: FileLookups,
): StoredEntry | undefined {
  if (key === undefined || output !== undefined || stats) return undefined;
  return { key, lookups: Object.fromEntries(lookups), result };
}

/** The result with its properties in the order in which they were made, so that a report is the same. */
function restore({ result }: StoredEntry, { filePath, text }: CachedDocument): LintResult {
  return { filePath, ...result, ...(result.messages.length > 0 && { source: text }) };
}

/** Knows nothing and gathers what it is to keep: a thread's store, whose entries the main thread gets. */
export class EntryCollector implements ResultStore {
  readonly entries: NamedEntry[] = [];
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  open(document: CachedDocument): StoreAccess {
    return {
      known: undefined,
      keep: (result, lookups) => {
        const entry = createEntry(createCacheKey(document), result, lookups);
        if (entry) this.entries.push({ name: nameOf(document, this.#cwd), entry });
      },
    };
  }
}

/** The results of earlier runs, in one file. Nothing is written before `save`. */
export class ResultCache implements ResultStore {
  readonly #filePath: string;
  readonly #cwd: string;
  readonly #opened: OpenedCache;
  readonly #changed = new Map<string, StoredEntry>();

  /** @param location a file or a folder, relative to `cwd` or absolute; default: a file in `cwd` */
  constructor(location: string | undefined, cwd: string) {
    this.#filePath = resolveCacheFile(location, cwd);
    this.#cwd = cwd;
    this.#opened = openCacheFile(this.#filePath);
  }

  /** What the user is to know of the file: that it cannot be used, and what happens to it. */
  get note(): string | undefined {
    const { problem } = this.#opened;
    if (problem === undefined) return undefined;
    const fate = this.#isForeign ? "left as it is, and nothing is cached" : "made anew";
    return `The cache ${path.relative(this.#cwd, this.#filePath)} is ${fate}: ${problem}.`;
  }

  /** Whoever names a file of another kind as the cache does not want to lose it; the default name is ours. */
  get #isForeign(): boolean {
    return this.#opened.state === "foreign" && path.basename(this.#filePath) !== defaultName;
  }

  open(document: CachedDocument): StoreAccess {
    const key = createCacheKey(document);
    const name = nameOf(document, this.#cwd);
    const entry = this.#opened.cache.get<StoredEntry>(name);
    const isValid =
      key !== undefined &&
      entry?.key === key &&
      Object.entries(entry.lookups).every(([file, wasThere]) => document.files.exists(file) === wasThere);
    return {
      known: isValid ? restore(entry, document) : undefined,
      keep: (result, lookups) => {
        const kept = createEntry(key, result, lookups);
        if (kept) this.add({ name, entry: kept });
      },
    };
  }

  add({ name, entry }: NamedEntry): void {
    this.#changed.set(name, entry);
  }

  /** @returns what to tell the user where the cache cannot be written: a run is none the worse for it */
  async save(): Promise<string | undefined> {
    if (this.#changed.size === 0 || this.#isForeign) return undefined;
    try {
      const isGone = (name: string): boolean => !existsSync(path.resolve(this.#cwd, name));
      await updateCacheFile(this.#filePath, this.#changed, isGone);
      return undefined;
    } catch (error) {
      return `The cache ${path.relative(this.#cwd, this.#filePath)} cannot be written: ${describeSystemError(error)}.`;
    }
  }
}
