import type {
  ConfigError,
  ConfigObject,
  LintMessage,
  LintResult,
  Plugin,
  ResolvedConfig,
  TextSourceCode,
} from "@policylint/core";
import type { ResultStore } from "./cache/types.ts";
import type { Concurrency } from "./concurrency.ts";
import type { LintedDocument } from "./lint-document.ts";
import type { FixType, PresetName } from "./options/cli-options.ts";
import type { RegisteredFinding } from "./review/register.ts";

export interface LintEngineOptions {
  /** Absolute path. */
  cwd: string;
  allowInlineConfig: boolean;
  /** Do baseline and suppression files beside the documents count? */
  applyBaseline: boolean;
  applySuppressions: boolean;
  baseConfig: readonly ConfigObject[];
  /** Keeps results between runs, in a file or folder that may be named; `undefined` for no cache. */
  cache: { location: string | undefined } | undefined;
  concurrency: Concurrency;
  errorOnUnmatchedPattern: boolean;
  fix: boolean | ((message: LintMessage) => boolean);
  /** Empty: the fixes of all. */
  fixTypes: readonly FixType[];
  globInputPaths: boolean;
  ignore: boolean;
  ignorePatterns: readonly string[];
  /** Parse of a text that was linted before only what is new? */
  incremental: boolean;
  overrideConfig: readonly ConfigObject[];
  /** A config file for all documents, `false` for none, `undefined` to look for one near each. */
  configFile: string | false | undefined;
  plugins: Readonly<Record<string, Plugin>>;
  preset: PresetName;
  /** A git revision: what was found in the documents as they were then is left out. */
  since: string | undefined;
  stats: boolean;
  warnIgnored: boolean;
  /** Gets each document that could be parsed; no rule runs then. */
  inspect?: (filePath: string, sourceCode: TextSourceCode) => void;
}

/** What a run over files yields, where a wrong config must not hide the results of other documents. */
export interface LintFilesOutcome {
  results: LintResult[];
  /** One for each wrong config; the documents under it are not among the results. */
  configErrors: ConfigError[];
  /** Findings of baselines that are not found any more; `file` is absolute. */
  gone: readonly RegisteredFinding[];
  /** What the user is to know beside them: that a cache cannot be used. */
  notes: string[];
}

export interface LintFileContext {
  /** Knows results, and gets those that it may keep. */
  store?: ResultStore | undefined;
  /** Is only the store asked? A document that it does not know is then `pending`. */
  isLookup?: boolean;
}

/** `result` is undefined where the config ignores the file and no warning is wanted. */
export type FileOutcome =
  | { state: "linted"; result: LintResult | undefined }
  | { state: "misconfigured"; error: ConfigError }
  | { state: "pending" };

/** A document as it was read and linted, with its configuration. */
export interface ConfiguredDocument extends LintedDocument {
  readonly config: ResolvedConfig;
}
