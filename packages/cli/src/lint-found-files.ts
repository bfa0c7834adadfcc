import { ConfigError } from "@policylint/core";
import type { ResultCache } from "./cache/result-cache.ts";
import { noteFailure } from "./failures.ts";
import type { FileOutcome } from "./engine-types.ts";
import type { LintEngine } from "./lint-engine.ts";
import type { WorkerOutcome } from "./parallel/types.ts";
import { workerFile } from "./parallel/worker-file.ts";

/** Hears how many documents of how many are done. */
export type LintProgress = (done: number, total: number) => void;

export interface FoundFilesOutcome {
  /** In the order of the files. */
  outcomes: FileOutcome[];
  notes: string[];
}

async function openCache({ cache, cwd }: LintEngine["options"]): Promise<ResultCache | undefined> {
  if (!cache) return undefined;
  const { ResultCache } = await import("./cache/result-cache.ts");
  return new ResultCache(cache.location, cwd);
}

function fromWorkerOutcome({ result, failure, configError }: WorkerOutcome): FileOutcome {
  if (configError) {
    return { state: "misconfigured", error: new ConfigError(configError) };
  }
  if (result && failure) {
    noteFailure(result, failure);
  }
  return { state: "linted", result };
}

/** One run over files. */
class FilesRun {
  readonly #engine: LintEngine;
  readonly #files: readonly string[];
  readonly #cache: ResultCache | undefined;
  readonly #onProgress: LintProgress | undefined;
  readonly #outcomes = new Map<string, FileOutcome>();

  constructor(
    engine: LintEngine,
    files: readonly string[],
    cache: ResultCache | undefined,
    onProgress: LintProgress | undefined,
  ) {
    this.#engine = engine;
    this.#files = files;
    this.#cache = cache;
    this.#onProgress = onProgress;
  }

  /** In the order of the files. */
  get outcomes(): FileOutcome[] {
    return this.#files.flatMap((filePath) => this.#outcomes.get(filePath) ?? []);
  }

  async lintHere(files = this.#files): Promise<void> {
    for (const filePath of files) {
      this.#settle(filePath, await this.#engine.lintFile(filePath, { store: this.#cache }));
    }
  }

  /** Lints in other threads, where that pays for what the cache does not know. */
  async lintThere(): Promise<void> {
    const { countThreads, lintInPool } = await import("./parallel/worker-pool.ts");
    const { options } = this.#engine;
    const pending = await this.#lookUp();
    const threads = countThreads(options.concurrency, pending);
    if (threads === 0) {
      await this.lintHere(pending);
      return;
    }
    await lintInPool({
      options,
      files: pending,
      threads,
      workerFile,
      onReport: (files, { outcomes, entries }) => {
        for (const [index, outcome] of outcomes.entries()) {
          const filePath = files[index];
          if (filePath !== undefined) this.#settle(filePath, fromWorkerOutcome(outcome));
        }
        for (const entry of entries) this.#cache?.add(entry);
      },
    });
  }

  /** Settles what the cache knows. */
  async #lookUp(): Promise<readonly string[]> {
    if (!this.#cache) return this.#files;
    const pending: string[] = [];
    for (const filePath of this.#files) {
      const outcome = await this.#engine.lintFile(filePath, { store: this.#cache, isLookup: true });
      if (outcome.state === "pending") pending.push(filePath);
      else this.#settle(filePath, outcome);
    }
    return pending;
  }

  #settle(filePath: string, outcome: FileOutcome): void {
    this.#outcomes.set(filePath, outcome);
    this.#onProgress?.(this.#outcomes.size, this.#files.length);
  }
}

/** Lints files, what a cache knows excepted, in this thread or, where that pays, in others. */
export async function lintFoundFiles(
  engine: LintEngine,
  files: readonly string[],
  onProgress?: LintProgress,
): Promise<FoundFilesOutcome> {
  const cache = await openCache(engine.options);
  const run = new FilesRun(engine, files, cache, onProgress);
  await (engine.options.concurrency === "off" ? run.lintHere() : run.lintThere());
  const notes = [cache?.note, await cache?.save()].filter((note) => note !== undefined);
  return { outcomes: run.outcomes, notes };
}
