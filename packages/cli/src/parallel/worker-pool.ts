import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { Concurrency } from "../concurrency.ts";
import type { LintEngineOptions } from "../engine-types.ts";
import type { WorkerReport, WorkerTask } from "./types.ts";

/** Documents that go to a thread together: few enough that no thread waits long for the last one. */
const filesPerTask = 8;

/** Below this a thread costs more time to start and to warm up than it saves (bench/README.md). */
const bytesPerThread = 500_000;

function sizeOf(filePath: string): number {
  return statSync(filePath, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * How many threads to start; 0 for linting in the thread that there is.
 *
 * @param files the documents that a cache does not know
 */
export function countThreads(concurrency: Concurrency, files: readonly string[]): number {
  if (concurrency === "off") return 0;
  const wanted =
    concurrency === "auto"
      ? Math.min(
          availableParallelism(),
          Math.floor(files.reduce((total, filePath) => total + sizeOf(filePath), 0) / bytesPerThread),
        )
      : concurrency;
  const count = Math.min(wanted, Math.ceil(files.length / filesPerTask));
  return count > 1 ? count : 0;
}

function splitIntoTasks(files: readonly string[]): (readonly string[])[] {
  const count = Math.ceil(files.length / filesPerTask);
  return Array.from({ length: count }, (_, index) =>
    files.slice(index * filesPerTask, (index + 1) * filesPerTask),
  );
}

/** @throws {TypeError} where an option cannot be handed to a thread */
function assertCloneable(options: LintEngineOptions): void {
  const refused = Object.entries(options).filter(([, value]) => {
    try {
      structuredClone(value);
      return false;
    } catch {
      return true;
    }
  });
  if (refused.length > 0) {
    const names = refused.map(([name]) => `'${name}'`).join(", ");
    throw new TypeError(`With 'concurrency' options must be plain data; these hold functions: ${names}.`);
  }
}

export interface PoolRun {
  options: LintEngineOptions;
  files: readonly string[];
  threads: number;
  workerFile: string;
  /** Gets what came of some of the files. */
  onReport: (files: readonly string[], report: WorkerReport) => void;
}

/** Lints files in threads. */
export async function lintInPool({ options, files, threads, workerFile, onReport }: PoolRun): Promise<void> {
  assertCloneable(options);
  const pool = new Tinypool({ filename: workerFile, minThreads: threads, maxThreads: threads });
  const lint = async (part: readonly string[]): Promise<void> => {
    const task: WorkerTask = { options, files: part };
    const report: WorkerReport = await pool.run(task);
    onReport(part, report);
  };
  try {
    await Promise.all(splitIntoTasks(files).map(lint));
  } finally {
    await pool.destroy();
  }
}
