import path from "node:path";
import {
  ConfigError,
  readPolicySettings,
  type LintMessage,
  type PolicySet,
  type PolicySetSettings,
  type PolicySource,
  type ResolvedConfig,
} from "@policylint/core";
import type { FileTree } from "./file-tree.ts";
import type { ReadOutcome } from "./read-file.ts";

export interface PolicySetOptions {
  /** Absolute path of the document that is linted. */
  filePath: string;
  /** Absolute path of the folder that the paths of the set are relative to. */
  basePath: string;
  config: ResolvedConfig;
  /** Where the members are read. */
  tree: FileTree;
  /** What parses another document of the set, by its absolute path; what cannot be parsed is undefined. */
  parserOf(filePath: string): (text: string) => PolicySource | undefined;
}

export interface LoadedPolicySet {
  set: PolicySet;
  /** Of the members beside the document that can be read. */
  texts: readonly string[];
  /** What stands in the way of reading members, told where the root is linted. */
  notices: LintMessage[];
}

/**
 * The set of `settings.policy.set`, where the document is one of its files. Nothing is read where it is not the root:
 * of another member only its own words count.
 * @throws {ConfigError} where the set names a file outside its folder, or an address of a file that is not in it
 */
export function loadPolicySet({
  filePath,
  basePath,
  config,
  tree,
  parserOf,
}: PolicySetOptions): LoadedPolicySet | undefined {
  const settings = readPolicySettings(config.settings).set;
  if (!settings) return undefined;
  const { root, members, urls } = checkSet(settings);
  const file = toPosix(path.relative(basePath, filePath));
  const files = [...new Set([root, ...members])];
  if (!files.includes(file)) return undefined;
  const sources = new Map<string, () => PolicySource | undefined>();
  const texts: string[] = [];
  const notices: LintMessage[] = [];
  for (const member of file === root ? files : []) {
    if (member === root) continue;
    const outcome = readMember(tree, basePath, member);
    const parse = parserOf(path.resolve(basePath, member));
    if (outcome.ok) {
      sources.set(member, () => parse(outcome.text));
      texts.push(outcome.text);
    } else {
      notices.push(noticeOf(member, outcome.message));
    }
  }
  return { set: { file, root, files, urls, read: (member) => sources.get(member)?.() }, texts, notices };
}

/** A member as any document, but no symbolic link out of the folder: it was not written by whoever runs the linter. */
function readMember(tree: FileTree, basePath: string, member: string): ReadOutcome {
  const memberPath = path.resolve(basePath, member);
  const outcome = tree.read(memberPath);
  if (!outcome.ok || tree.isInside(basePath, memberPath)) return outcome;
  return {
    ok: false,
    isContent: false,
    message: "Cannot read the file: it leads out of the folder of the configuration.",
  };
}

function noticeOf(member: string, message: string): LintMessage {
  return {
    ruleId: null,
    severity: 1,
    message: `"${member}" of settings.policy.set is not at hand, so that what it says does not count. ${message}`,
    line: 1,
    column: 1,
  };
}

const toPosix = (filePath: string): string => filePath.split(path.sep).join("/");

/** The set with its paths in one form. */
function checkSet({ root, members, urls }: PolicySetSettings): PolicySetSettings {
  const rootFile = checkPath(root, ["root"]);
  const files = members.map((member, index) => checkPath(member, ["members", `item ${index + 1}`]));
  const targets = [...urls].map(([url, file]): [string, string] => {
    const target = checkPath(file, ["urls", url]);
    if (target === rootFile || files.includes(target)) return [url, target];
    throw setError(["urls", url], `"${file}" is not in the set`, "its root or one of its members");
  });
  return { root: rootFile, members: files, urls: new Map(targets) };
}

function checkPath(file: string, keyPath: string[]): string {
  const normal = path.posix.normalize(toPosix(file));
  if (normal === ".." || normal.startsWith("../") || path.isAbsolute(normal)) {
    throw setError(
      keyPath,
      `"${file}" lies outside the folder`,
      "a path inside the folder of the configuration",
    );
  }
  return normal;
}

function setError(keyPath: string[], problem: string, expected: string): ConfigError {
  return new ConfigError({ keyPath: ["settings", "policy", "set", ...keyPath], problem, expected });
}
