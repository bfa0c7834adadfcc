import path from "node:path";
import { PolicyLint, type PolicyLintOptions } from "policylint";
import type { Settings } from "../settings.ts";

type Purpose = "lint" | "fix";

function contains(folder: string, filePath: string): boolean {
  const relative = path.relative(folder, filePath);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** Those that lint and those that fix, by folder. */
type Engines = Readonly<Record<Purpose, Map<string, PolicyLint>>>;

/** One `PolicyLint` for each folder of the workspace, and one for each folder outside that has open documents. */
export class WorkspaceEngines {
  readonly #engines: Engines = { lint: new Map(), fix: new Map() };
  /** As the client names them. */
  #folders: readonly string[] = [];
  #settings: Settings;
  #isTrusted = true;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Absolute paths. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
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
    for (const engines of Object.values(this.#engines)) engines.clear();
  }

  /** Forgets the engines, with all that they keep, of folders in which no document is open any more. */
  keepFor(open: readonly (string | undefined)[]): void {
    const needed = new Set(open.map((filePath) => this.#folderOf(filePath)));
    for (const engines of Object.values(this.#engines)) {
      for (const folder of engines.keys()) if (!needed.has(folder)) engines.delete(folder);
    }
  }

  /**
   * @param filePath absolute path, or `undefined` for a document in no file, which has the config of the first folder
   */
  engineOf(filePath: string | undefined, purpose: Purpose = "lint"): PolicyLint {
    const cwd = this.#folderOf(filePath);
    const engines = this.#engines[purpose];
    let engine = engines.get(cwd);
    if (!engine) {
      engine = new PolicyLint(this.#optionsFor(cwd, purpose));
      engines.set(cwd, engine);
    }
    return engine;
  }

  /** Is a file in a folder of the workspace? */
  hasFolderOf(filePath: string): boolean {
    return this.#folders.some((folder) => contains(folder, filePath));
  }

  #folderOf(filePath: string | undefined): string {
    if (filePath === undefined) return this.#folders[0] ?? process.cwd();
    // Of folders within one another the innermost is that of the document.
    const [innermost] = this.#folders
      .filter((folder) => contains(folder, filePath))
      .sort((left, right) => right.length - left.length);
    return innermost ?? path.dirname(filePath);
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
