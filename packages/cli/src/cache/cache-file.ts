import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { FlatCache } from "flat-cache";
import { describeSystemError } from "../read-file.ts";
import { replaceFile } from "../replace-file.ts";

/** Raised when what an entry holds changes in a way that its key does not tell. */
const format = 1;

/** What every cache file begins with. */
const mark = '{"policylint":"cache",';

export interface OpenedCache {
  cache: FlatCache;
  /** `damaged` is a cache that can be replaced; `foreign` is somebody's file. */
  state: "usable" | "damaged" | "foreign";
  /** Why it cannot be used. */
  problem?: string;
}

function headerOf(body: string): string {
  return `${mark}"format":${format},"sha256":"${createHash("sha256").update(body).digest("hex")}"}`;
}

function serialize(items: unknown): string {
  const body = JSON.stringify(items);
  return `${headerOf(body)}\n${body}\n`;
}

/** @throws {Error} where the text is not one that `serialize` made */
function deserialize(text: string): unknown {
  const end = text.indexOf("\n");
  const body = text.slice(end + 1, -1);
  if (text.slice(0, Math.max(end, 0)) !== headerOf(body)) {
    throw new Error("it is damaged or of another version of policylint");
  }
  return JSON.parse(body);
}

function createCache(filePath: string): FlatCache {
  return new FlatCache({
    cacheDir: path.dirname(filePath),
    cacheId: path.basename(filePath),
    serialize,
    deserialize,
  });
}

function readStart(filePath: string): string | undefined {
  try {
    return readFileSync(filePath, "latin1").slice(0, mark.length);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Opens a cache; one that is not there or cannot be used is empty. */
export function openCacheFile(filePath: string): OpenedCache {
  const cache = createCache(filePath);
  try {
    const start = readStart(filePath);
    if (start === undefined) return { cache, state: "usable" };
    if (!mark.startsWith(start))
      return { cache, state: "foreign", problem: "it is not a cache of policylint" };
    cache.loadFile(filePath);
    return { cache, state: "usable" };
  } catch (error) {
    return { cache, state: "damaged", problem: describeSystemError(error).replace(/\.$/u, "") };
  }
}

/**
 * Writes a cache as a whole or not at all; what another run has written meanwhile stays, unless `changed` has the same
 * names.
 *
 * @param isGone tells entries that nobody needs
 * @throws {Error} what the file system says
 */
export async function updateCacheFile(
  filePath: string,
  changed: ReadonlyMap<string, unknown>,
  isGone: (name: string) => boolean,
): Promise<void> {
  const { cache } = openCacheFile(filePath);
  for (const name of cache.keys()) {
    if (isGone(name)) cache.delete(name);
  }
  for (const [name, value] of changed) {
    cache.set(name, value);
  }
  mkdirSync(path.dirname(filePath), { recursive: true });
  await replaceFile(filePath, serialize(cache.items));
}
