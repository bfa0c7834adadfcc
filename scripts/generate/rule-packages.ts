import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Rule } from "@policylint/core";

/** A rule as its file tells it, without the index of its package. */
export interface RuleFile {
  /** The rule's name within its namespace, which is its file's name: `retention-period`. */
  readonly id: string;
  readonly rule: Rule;
}

export interface RulePackage {
  /** Absolute path. */
  readonly directory: string;
  /** What rule ids begin with: `gdpr`. */
  readonly namespace: string;
  /** The package's name and version in its `package.json`. */
  readonly name: string;
  readonly version: string;
  /** In the order of their ids. */
  readonly rules: readonly RuleFile[];
}

const PREFIX = "rules-";

/** The rule packages of the workspace at `root` (an absolute path), in the order of their names. */
export async function readRulePackages(root: string): Promise<RulePackage[]> {
  const packages = path.join(root, "packages");
  const names = (await readdir(packages)).filter((name) => name.startsWith(PREFIX)).sort();
  return Promise.all(names.map((name) => readRulePackage(path.join(packages, name))));
}

async function readRulePackage(directory: string): Promise<RulePackage> {
  const { name, version } = readManifest(await readFile(path.join(directory, "package.json"), "utf8"));
  const ids = await namesIn(path.join(directory, "src/rules"), ".ts");
  const rules = await Promise.all(
    ids.map(async (id) => ({ id, rule: await importRule(path.join(directory, "src/rules", `${id}.ts`)) })),
  );
  return { directory, namespace: path.basename(directory).slice(PREFIX.length), name, version, rules };
}

/** Names of the files in a directory that end so, the ending left out; none where there is no directory. */
export async function namesIn(directory: string, ending: string): Promise<string[]> {
  const files = await readdir(directory).catch(() => []);
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

function readManifest(json: string): { name: string; version: string } {
  const manifest: unknown = JSON.parse(json);
  if (
    typeof manifest === "object" &&
    manifest !== null &&
    "name" in manifest &&
    typeof manifest.name === "string" &&
    "version" in manifest &&
    typeof manifest.version === "string"
  ) {
    return { name: manifest.name, version: manifest.version };
  }
  throw new TypeError("A rule package needs a name and a version in its package.json.");
}

async function importRule(file: string): Promise<Rule> {
  const module: unknown = await import(pathToFileURL(file).href);
  if (typeof module === "object" && module !== null && "default" in module && isRule(module.default)) {
    return module.default;
  }
  throw new TypeError(`${file} needs a rule with meta.docs.presets as its default export.`);
}

function isRule(value: unknown): value is Rule {
  if (typeof value !== "object" || value === null || !("create" in value) || !("meta" in value)) return false;
  const { meta } = value;
  if (typeof meta !== "object" || meta === null || !("docs" in meta)) return false;
  return typeof meta.docs === "object" && meta.docs !== null && "presets" in meta.docs;
}
