import type { Concurrency } from "../concurrency.ts";
import type { CiName } from "../init/templates.ts";
import type { CommandName } from "./option-table.ts";

/** `meta.type` of the rule whose fix it is; `directive` for comments that suppress nothing. */
export const FIX_TYPES = ["problem", "suggestion", "layout", "directive"] as const;

export type FixType = (typeof FIX_TYPES)[number];

export type PresetName = "recommended" | "strict";

/** A format with the file that gets its report. */
export interface ReportTarget {
  format: string;
  file: string;
}

/** What the command line asks for. An option that was not given is `undefined` or its default. */
export interface CliOptions {
  command: "lint" | CommandName;
  /** Files, folders and globs; of `explain`, the rule. */
  patterns: string[];
  config: string | undefined;
  configLookup: boolean;
  preset: PresetName | undefined;
  rules: string[];
  printConfig: string | undefined;
  ci: CiName | undefined;
  stdin: boolean;
  stdinFilename: string | undefined;
  errorOnUnmatchedPattern: boolean;
  quiet: boolean;
  /** -1: any number of warnings is accepted. */
  maxWarnings: number;
  inlineConfig: boolean;
  reportUnusedDisableDirectives: boolean;
  /** Do baseline and suppression files count? */
  baseline: boolean;
  suppressions: boolean;
  since: string | undefined;
  prune: boolean;
  reason: string | undefined;
  owner: string | undefined;
  expires: string | undefined;
  fix: boolean;
  fixDryRun: boolean;
  /** Empty: fixes of all types. */
  fixTypes: FixType[];
  stats: boolean;
  cache: boolean;
  cacheLocation: string | undefined;
  concurrency: Concurrency;
  /** What is printed, or written to `outputFile`; where nothing is asked for, the command's own choice. */
  format: string | undefined;
  /** Reports of one run beside that, each in a file of its own. */
  reports: ReportTarget[];
  outputFile: string | undefined;
  color: boolean | undefined;
  help: boolean;
  version: boolean;
}

/** The command line cannot be understood; the message says how to put it right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
