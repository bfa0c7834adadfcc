import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ResolvedConfig } from "@policylint/core";
import { toPlainConfig } from "../print-config.ts";
import { version } from "../version.ts";
import type { CachedDocument } from "./types.ts";

function digest(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("base64url");
}

/** JSON drops functions and empties patterns and maps, and a configuration may differ in nothing else. */
function replacer(_key: string, value: unknown): unknown {
  if (typeof value === "function" || value instanceof RegExp) return String(value);
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

/** The rules of plugins without a version, of which only their code can tell that they have changed. */
function unversionedRules({ plugins, rules }: ResolvedConfig): string[] {
  return Object.entries(plugins)
    .filter(([, { meta }]) => meta?.version === undefined)
    .flatMap(([namespace, plugin]) =>
      Object.entries(plugin.rules ?? {})
        .filter(([id]) => (rules[`${namespace}/${id}`]?.[0] ?? 0) !== 0)
        .map(([id, rule]) => `${namespace}/${id} ${String(rule.create)}`),
    );
}

const configDigests = new WeakMap<ResolvedConfig, string>();

function digestOfConfig(config: ResolvedConfig): string {
  let found = configDigests.get(config);
  if (found === undefined) {
    found = digest(JSON.stringify(toPlainConfig(config), replacer), ...unversionedRules(config));
    configDigests.set(config, found);
  }
  return found;
}

const fileDigests = new Map<string, string>();

function digestOfFile(filePath: string | undefined): string {
  if (filePath === undefined) return "";
  let found = fileDigests.get(filePath);
  if (found === undefined) {
    found = digest(readFileSync(filePath, "latin1"));
    fileDigests.set(filePath, found);
  }
  return found;
}

/**
 * A digest of all that decides a result and can be told beforehand; no path is in it, so that a cache holds in another
 * clone. `undefined` where the configuration cannot be written down.
 */
export function createCacheKey({
  text,
  config,
  configFile,
  circumstances,
}: CachedDocument): string | undefined {
  try {
    return digest(
      version,
      process.version,
      digestOfConfig(config),
      digestOfFile(configFile),
      JSON.stringify(circumstances),
      text,
    );
  } catch {
    return undefined;
  }
}
