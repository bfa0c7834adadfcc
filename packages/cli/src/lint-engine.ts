import path from "node:path";
import {
  ConfigError,
  findRule,
  type ConfigObject,
  type ConfigStatus,
  type FileConfigs,
  type LintMessage,
  type LintResult,
  type Plugin,
  type ResolvedConfig,
  type RulesMeta,
  type TextSourceCode,
} from "@policylint/core";
import type { ResultStore } from "./cache/types.ts";
import type { Concurrency } from "./concurrency.ts";
import { ConfigLoader } from "./config-loader.ts";
import { noteText } from "./document-text.ts";
import { findFiles, type FoundFiles } from "./find-files.ts";
import { createIgnoredResult } from "./ignored-result.ts";
import { createFatalResult, failureOf } from "./failures.ts";
import { createLintBefore } from "./lint-before.ts";
import { lintFoundFiles, type LintProgress } from "./lint-found-files.ts";
import type { LintedDocument } from "./lint-document.ts";
import type { FixType, PresetName } from "./options/cli-options.ts";
import { PolicyLinter } from "./policy-linter.ts";
import { describeSystemError, readPolicy } from "./read-file.ts";
import { reviewResults, type ReviewedResults } from "./review-results.ts";
import type { RegisteredFinding, RegisterKind } from "./review/register.ts";

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

/** Text without a file is read as Markdown. */
const placeholderName = "__placeholder__.md";

/** Finds, reads, configures and lints documents: what the Node API and the CLI share. */
export class LintEngine {
  readonly options: LintEngineOptions;
  readonly #configs: ConfigLoader;
  readonly #linter: PolicyLinter;

  constructor(options: LintEngineOptions) {
    this.options = options;
    this.#configs = new ConfigLoader(options);
    this.#linter = new PolicyLinter(options, this.#configs);
  }

  findConfigFile(directory: string): string | undefined {
    return this.#configs.findConfigFile(directory);
  }

  /** The folder that the paths of a document's config are relative to. */
  basePathOf(filePath: string): string {
    return this.#configs.basePathOf(filePath);
  }

  /** @throws {ConfigError} where the config is wrong */
  async getConfig(filePath: string): Promise<ResolvedConfig | undefined> {
    return this.#resolve(filePath, await this.#configs.load(filePath));
  }

  /**
   * @param onStatus hears of each file that a search comes upon
   * @throws {PolicyLintError} where a pattern matches nothing
   */
  async findDocuments(
    patterns: readonly string[],
    onStatus?: (filePath: string, status: ConfigStatus) => void,
  ): Promise<FoundFiles> {
    const { cwd, globInputPaths, errorOnUnmatchedPattern } = this.options;
    return findFiles(patterns, {
      cwd,
      globInputPaths,
      errorOnUnmatchedPattern,
      getStatus: async (filePath) => {
        const status = await this.getStatus(filePath);
        onStatus?.(filePath, status);
        return status;
      },
      isDirectoryIgnored: (directory) => this.#isDirectoryIgnored(directory),
    });
  }

  /**
   * @param onProgress hears of each document that is done
   * @throws {PolicyLintError} where a pattern matches nothing
   */
  async lintFiles(patterns: readonly string[], onProgress?: LintProgress): Promise<LintFilesOutcome> {
    const { files, unreadable } = await this.findDocuments(patterns);
    const searched = unreadable.map(({ path: directory, error }) =>
      createFatalResult(directory, {
        message: `Cannot search the directory: ${describeSystemError(error)}.`,
        isContent: false,
      }),
    );
    const { outcomes, notes } = await lintFoundFiles(this, files, onProgress);
    const results = outcomes.flatMap((outcome) =>
      outcome.state === "linted" && outcome.result ? [outcome.result] : [],
    );
    const errors = new Map(
      outcomes.flatMap((outcome) =>
        outcome.state === "misconfigured" ? [[outcome.error.message, outcome.error]] : [],
      ),
    );
    const reviewed = await this.#review([...searched, ...results]);
    return { ...reviewed, configErrors: [...errors.values()], notes };
  }

  /** @param filePath absolute path */
  async lintFile(filePath: string, context: LintFileContext = {}): Promise<FileOutcome> {
    try {
      return await this.#lintFile(filePath, context);
    } catch (error) {
      if (error instanceof ConfigError) {
        return { state: "misconfigured", error };
      }
      throw error;
    }
  }

  /**
   * @param filePath absolute path, or `undefined` for text without a file
   * @returns `undefined` where the config ignores the file and no warning is wanted
   * @throws {ConfigError} where the config is wrong
   */
  async lintText(
    text: string,
    filePath: string | undefined,
    warnIgnored = this.options.warnIgnored,
  ): Promise<LintResult | undefined> {
    const configPath = filePath ?? path.join(this.options.cwd, placeholderName);
    const linted = await this.#lintConfigured(text, filePath, configPath);
    if (linted) return linted.result;
    return warnIgnored
      ? this.#createIgnoredResult(configPath, await this.#configs.load(configPath))
      : undefined;
  }

  /**
   * Lints a text, and hands out what it was read into.
   *
   * @param filePath absolute path, or `undefined` for text without a file
   * @param name of text without a file: decides the language, relative to the working directory
   * @returns `undefined` where the config ignores the file
   * @throws {ConfigError} where the config is wrong
   */
  async inspectText(
    text: string,
    filePath: string | undefined,
    name = placeholderName,
  ): Promise<ConfiguredDocument | undefined> {
    return this.#lintConfigured(text, filePath, filePath ?? path.join(this.options.cwd, name));
  }

  /**
   * Lints a text that stands in no file of this machine: the config is that of the working directory, and nothing is
   * looked at where the name leads.
   *
   * @param name decides the language and which parts of the config apply, as a path relative to the working directory
   * @throws {ConfigError} where the config is wrong
   */
  async lintDetached(text: string, name: string | undefined): Promise<LintResult> {
    const { cwd } = this.options;
    const configs = await this.#configs.load(path.join(cwd, placeholderName));
    const configPath = path.resolve(cwd, name ?? placeholderName);
    const config = this.#resolve(configPath, configs);
    return config
      ? this.#linter.lintText(text, name ?? "<text>", config).result
      : { ...this.#createIgnoredResult(configPath, configs), filePath: name ?? "<text>" };
  }

  /** The `meta` of every rule that has a message in the results. */
  async getRulesMeta(results: readonly LintResult[]): Promise<Record<string, RulesMeta>> {
    const rulesMeta: Record<string, RulesMeta> = {};
    for (const { filePath, messages, suppressedMessages } of results) {
      const ruleIds = new Set([...messages, ...suppressedMessages].map(({ ruleId }) => ruleId));
      const missing = [...ruleIds].filter((ruleId) => ruleId !== null && !Object.hasOwn(rulesMeta, ruleId));
      const config = missing.length > 0 ? await this.getConfig(this.#configPathOf(filePath)) : undefined;
      for (const ruleId of missing) {
        const meta = config && ruleId !== null && findRule(config, ruleId)?.meta;
        if (ruleId !== null && meta) {
          rulesMeta[ruleId] = meta;
        }
      }
    }
    return rulesMeta;
  }

  async #lintConfigured(
    text: string,
    filePath: string | undefined,
    configPath: string,
  ): Promise<ConfiguredDocument | undefined> {
    const configs = await this.#configs.load(configPath);
    const config = this.#resolve(configPath, configs);
    if (!config) {
      return undefined;
    }
    const { result: found, sourceCode } =
      filePath === undefined
        ? this.#linter.lintText(text, "<text>", config)
        : this.#linter.lint(this.#linter.load(text, filePath, config, configs));
    const result = (await this.#review([found])).results[0] ?? found;
    noteText(result, text);
    return { result, sourceCode, config };
  }

  /** Holds what the rules found against what stands beside the documents. */
  async #review(results: readonly LintResult[]): Promise<ReviewedResults> {
    const { cwd, inspect, applyBaseline, applySuppressions, since } = this.options;
    if (inspect) {
      return { results: [...results], gone: [] };
    }
    const registers = new Set<RegisterKind>();
    if (applyBaseline) registers.add("baseline");
    if (applySuppressions) registers.add("suppressions");
    return reviewResults(results, {
      cwd,
      registers,
      getConfig: (filePath) => this.#findConfig(filePath),
      lintBefore:
        since === undefined ? undefined : await createLintBefore(since, cwd, this.#configs, this.#linter),
    });
  }

  /** The config of a document; a wrong one is told where the document is linted. */
  async #findConfig(filePath: string): Promise<ResolvedConfig | undefined> {
    try {
      return await this.getConfig(filePath);
    } catch (error) {
      if (error instanceof ConfigError) {
        return undefined;
      }
      throw error;
    }
  }

  #configPathOf(filePath: string): string {
    return path.isAbsolute(filePath) ? filePath : path.join(this.options.cwd, placeholderName);
  }

  /** A file under a wrong config counts as matched, so that the error is reported when it is linted. */
  async getStatus(filePath: string): Promise<ConfigStatus> {
    try {
      return (await this.#configs.load(filePath)).getConfigStatus(filePath);
    } catch (error) {
      if (error instanceof ConfigError) {
        return "matched";
      }
      throw error;
    }
  }

  /** Under a wrong config, what configs ignore by default is skipped. */
  async #isDirectoryIgnored(directory: string): Promise<boolean> {
    try {
      return (await this.#configs.load(directory)).isDirectoryIgnored(directory);
    } catch (error) {
      if (error instanceof ConfigError) {
        return true;
      }
      throw error;
    }
  }

  async #lintFile(filePath: string, { store, isLookup }: LintFileContext): Promise<FileOutcome> {
    const configs = await this.#configs.load(filePath);
    const config = this.#resolve(filePath, configs);
    if (!config) {
      const { warnIgnored } = this.options;
      return {
        state: "linted",
        result: warnIgnored ? this.#createIgnoredResult(filePath, configs) : undefined,
      };
    }
    const outcome = readPolicy(filePath);
    if (!outcome.ok) {
      return { state: "linted", result: createFatalResult(filePath, outcome) };
    }
    const document = this.#linter.load(outcome.text, filePath, config, configs);
    const access = store?.open(this.#linter.describe(document));
    const { fix, stats } = this.options;
    if (access?.known && !stats && !(fix && access.known.messages.length > 0)) {
      return { state: "linted", result: access.known };
    }
    if (isLookup) {
      return { state: "pending" };
    }
    const { result, lookups } = this.#linter.lint(document);
    if (!failureOf(result)) {
      access?.keep(result, lookups);
    }
    return { state: "linted", result };
  }

  /** An error about a rule that an override sets is the override's, not the config file's. */
  #resolve(filePath: string, configs: FileConfigs): ResolvedConfig | undefined {
    try {
      return configs.getConfig(filePath);
    } catch (error) {
      if (error instanceof ConfigError && error.keyPath[0] === "rules") {
        const ruleId = error.keyPath[1] ?? "";
        const override = this.options.overrideConfig.find(({ rules = {} }) => Object.hasOwn(rules, ruleId));
        throw override ? new ConfigError({ ...error, file: override.name ?? "overrideConfig" }) : error;
      }
      throw error;
    }
  }

  #createIgnoredResult(filePath: string, configs: FileConfigs): LintResult {
    return createIgnoredResult(filePath, configs.getConfigStatus(filePath), this.options.cwd);
  }
}
