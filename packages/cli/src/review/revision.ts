import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { PolicyLintError } from "../errors.ts";
import type { FileTree } from "../file-tree.ts";
import { isInside } from "../is-inside.ts";
import { decodeText, type ReadOutcome } from "../read-file.ts";

/** Above this no file of a revision is read: as many bytes as of a file on disk. */
const maxBytes = 64 * 1024 * 1024;

interface GitFailure {
  readonly code: string;
  readonly stderr: string;
}

function toGitFailure(error: unknown): GitFailure {
  const { code, stderr }: { code?: unknown; stderr?: unknown } =
    typeof error === "object" && error !== null ? error : {};
  return { code: String(code), stderr: Buffer.isBuffer(stderr) ? stderr.toString("utf8").trim() : "" };
}

/** Runs git without a shell; it may neither change the repository nor reach for what a partial clone left out. */
function runGit(cwd: string, args: readonly string[]): Buffer {
  return execFileSync("git", ["--literal-pathspecs", "-c", "core.fsmonitor=false", ...args], {
    cwd,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" },
    maxBuffer: maxBytes,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function tryGit(cwd: string, args: readonly string[]): string | undefined {
  try {
    return runGit(cwd, args).toString("utf8").trim();
  } catch {
    return undefined;
  }
}

function findTopLevel(cwd: string, ref: string): string {
  try {
    return runGit(cwd, ["rev-parse", "--show-toplevel"]).toString("utf8").replace(/\n$/u, "");
  } catch (error) {
    const { code, stderr } = toGitFailure(error);
    const reason = code === "ENOENT" ? "git is not installed" : stderr.replace(/^fatal: /u, "");
    throw new PolicyLintError(`Cannot compare with the revision "${ref}": ${reason}.`, { cause: error });
  }
}

function describeMissing(ref: string, isShallow: boolean): string {
  return isShallow
    ? `The revision "${ref}" is not in this clone, which is shallow. Fetch it first, for example with ` +
        '"git fetch --unshallow"; for actions/checkout, set "fetch-depth: 0".'
    : `There is no revision "${ref}" in this repository.`;
}

/** Status letters of `git diff --name-status`, each with its paths. */
interface Changes {
  readonly deleted: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
  /** By its new path the old one of a file that was moved. */
  readonly renamed: ReadonlyMap<string, string>;
}

function parseChanges(output: string): Changes {
  const deleted = new Set<string>();
  const added = new Set<string>();
  const renamed = new Map<string, string>();
  const fields = output.split("\0");
  for (let index = 0; index + 1 < fields.length;) {
    const status = fields[index++] ?? "";
    const first = fields[index++] ?? "";
    if (status.startsWith("R")) {
      const second = fields[index++] ?? "";
      renamed.set(second, first);
      deleted.add(first);
      added.add(second);
    } else if (status === "D") deleted.add(first);
    else if (status === "A") added.add(first);
  }
  return { deleted, added, renamed };
}

/** The files of a git repository as they were in a revision. */
export class Revision implements FileTree {
  readonly #ref: string;
  readonly #commit: string;
  readonly #topLevel: string;
  #changes: Changes | undefined;

  /**
   * @param ref what `git rev-parse` takes for a commit
   * @throws {PolicyLintError} where git, the repository or the revision is not at hand
   */
  constructor(ref: string, cwd: string) {
    this.#ref = ref;
    this.#topLevel = findTopLevel(cwd, ref);
    const commit = tryGit(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
    if (!commit) {
      const isShallow = tryGit(cwd, ["rev-parse", "--is-shallow-repository"]) === "true";
      throw new PolicyLintError(describeMissing(ref, isShallow));
    }
    this.#commit = commit;
  }

  /** Are files gone that were there? */
  get hasDeletions(): boolean {
    return this.#getChanges().deleted.size > 0;
  }

  /** The file as it was, under the name that it had then. */
  read(filePath: string): ReadOutcome {
    const name = this.#nameOf(filePath);
    const blob = name === undefined ? undefined : this.#findBlob(name);
    if (blob === undefined) {
      return {
        ok: false,
        isContent: false,
        message: `Cannot read the file: it was not there in ${this.#ref}.`,
      };
    }
    return decodeText(this.#git(["cat-file", "blob", blob]));
  }

  exists(filePath: string): boolean {
    const name = this.#nameOf(filePath);
    const { deleted, added } = this.#getChanges();
    if (name === undefined) return existsSync(filePath);
    return deleted.has(name) || (existsSync(filePath) && !added.has(name));
  }

  isInside(directory: string, filePath: string): boolean {
    return isInside(directory, filePath);
  }

  /** The path inside the repository; `undefined` for a file outside. */
  #nameOf(filePath: string): string | undefined {
    const directory = path.dirname(filePath);
    const realPath = path.join(
      existsSync(directory) ? realpathSync(directory) : directory,
      path.basename(filePath),
    );
    return isInside(this.#topLevel, realPath)
      ? path.relative(this.#topLevel, realPath).split(path.sep).join("/")
      : undefined;
  }

  #findBlob(name: string): string | undefined {
    const oldName = [name, this.#getChanges().renamed.get(name) ?? []].flat();
    for (const candidate of oldName) {
      const listed = this.#git(["ls-tree", "-z", "--full-tree", this.#commit, "--", candidate]).toString(
        "utf8",
      );
      const [, type, hash] = /^\d+ (\w+) ([\da-f]+)\t/u.exec(listed) ?? [];
      if (type === "blob") return hash;
    }
    return undefined;
  }

  #getChanges(): Changes {
    this.#changes ??= parseChanges(
      this.#git([
        ...["diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", "--no-textconv"],
        ...[this.#commit, "--"],
      ]).toString("utf8"),
    );
    return this.#changes;
  }

  #git(args: readonly string[]): Buffer {
    try {
      return runGit(this.#topLevel, args);
    } catch (error) {
      const { stderr } = toGitFailure(error);
      const reason = stderr.replace(/^fatal: /u, "") || "git failed";
      throw new PolicyLintError(`Cannot compare with the revision "${this.#ref}": ${reason}.`, {
        cause: error,
      });
    }
  }
}
