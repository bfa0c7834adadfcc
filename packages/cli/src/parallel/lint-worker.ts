import { failureOf } from "../failures.ts";
import type { FileOutcome } from "../engine-types.ts";
import { LintEngine } from "../lint-engine.ts";
import type { WorkerOutcome, WorkerReport, WorkerTask } from "./types.ts";

/** A thread serves one run, whose options are the same in every task: configs are loaded once. */
let engine: LintEngine | undefined;

function toWorkerOutcome(outcome: FileOutcome): WorkerOutcome {
  if (outcome.state === "misconfigured") {
    const { problem, keyPath, expected, file } = outcome.error;
    return { configError: { problem, keyPath, expected, file } };
  }
  const result = outcome.state === "linted" ? outcome.result : undefined;
  return { result, failure: result && failureOf(result) };
}

/** Lints documents in a thread of a pool. The thread finds and loads the configs itself: they may hold functions. */
export default async function lintInWorker({ options, files }: WorkerTask): Promise<WorkerReport> {
  engine ??= new LintEngine(options);
  const store = options.cache && new (await import("../cache/result-cache.ts")).EntryCollector(options.cwd);
  const outcomes: WorkerOutcome[] = [];
  for (const filePath of files) {
    outcomes.push(toWorkerOutcome(await engine.lintFile(filePath, { store })));
  }
  return { outcomes, entries: store?.entries ?? [] };
}
