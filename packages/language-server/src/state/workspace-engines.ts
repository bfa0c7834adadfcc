import path from "node:path";
import { PolicyLint, type PolicyLintOptions } from "policylint";
import type { Settings } from "../settings.ts";

type Purpose = "lint" | "fix";

function contains(folder: string, filePath: string): boolean {
  const relative = path.relative(folder, filePath);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** One `PolicyLint` for each folder of the workspace, and one for each folder outside that has open documents. */
export class WorkspaceEngines {
  readonly #engines = new Map<string, PolicyLint>();
  #folders: readonly string[] = [];
  #settings: Settings;
  #isTrusted = true;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Absolute paths. */
  setFolders(folders: readonly string[]): void {
    // The innermost of folders within one another is that of a document.
    this.#folders = folders.toSorted((left, right) => right.length - left.length);
    this.reset();
  }

  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.reset();
  }

  /** Without trust no config file is read, since it is code: the preset applies. */
  setTrust(isTrusted: boolean): void {
    this.#isTrusted = isTrusted;
    this.reset();
  }

  /** Forgets what was read of configs. */
  reset(): void {
    this.#engines.clear();
  }

  /**
   * @param filePath absolute path, or `undefined` for a document in no file, which has the config of the first folder
   */
  engineOf(filePath: string | undefined, purpose: Purpose = "lint"): PolicyLint {
    const cwd = this.#folderOf(filePath);
    const key = `${purpose}:${cwd}`;
    let engine = this.#engines.get(key);
    if (!engine) {
      engine = new PolicyLint(this.#optionsFor(cwd, purpose));
      this.#engines.set(key, engine);
    }
    return engine;
  }

  #folderOf(filePath: string | undefined): string {
    if (filePath === undefined) return this.#folders.at(-1) ?? process.cwd();
    return this.#folders.find((folder) => contains(folder, filePath)) ?? path.dirname(filePath);
  }

  #optionsFor(cwd: string, purpose: Purpose): PolicyLintOptions {
    const { preset, configFile } = this.#settings;
    return {
      cwd,
      preset,
      fix: purpose === "fix",
      incremental: true,
      overrideConfigFile: this.#isTrusted ? configFile : true,
    };
  }
}
