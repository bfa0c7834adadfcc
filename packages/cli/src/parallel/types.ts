import type { ConfigErrorOptions, LintResult } from "@policylint/core";
import type { NamedEntry } from "../cache/types.ts";
import type { LintEngineOptions } from "../engine-types.ts";

/** The documents that a thread lints in one go. */
export interface WorkerTask {
  options: LintEngineOptions;
  /** Absolute paths. */
  files: readonly string[];
}

/** What linting a document yields, in a form that passes from thread to thread. */
export interface WorkerOutcome {
  result?: LintResult | undefined;
  /** Why the document was not wholly checked. */
  failure?: readonly string[] | undefined;
  configError?: ConfigErrorOptions | undefined;
}

export interface WorkerReport {
  /** One for each file, in their order. */
  outcomes: WorkerOutcome[];
  /** What the cache is to keep. */
  entries: NamedEntry[];
}
