import path from "node:path";
import {
  ConfigError,
  findRule,
  type ConfigStatus,
  type FileConfigs,
  type LintResult,
  type RulesMeta,
} from "@policylint/core";
import { DocumentConfigs } from "./document-configs.ts";
import { noteText } from "./document-text.ts";
import type {
  ConfiguredDocument,
  FileOutcome,
  LintEngineOptions,
  LintFileContext,
  LintFilesOutcome,
} from "./engine-types.ts";
import { createFatalResult, failureOf } from "./failures.ts";
import { findFiles, type FoundFiles } from "./find-files.ts";
import { createIgnoredResult } from "./ignored-result.ts";
import { createLintBefore } from "./lint-before.ts";
import { lintFoundFiles, type LintProgress } from "./lint-found-files.ts";
import { PolicyLinter } from "./policy-linter.ts";
import { describeSystemError, readPolicy } from "./read-file.ts";
import { reviewResults, type ReviewedResults } from "./review-results.ts";
import type { RegisterKind } from "./review/register.ts";

/** Text without a file is read as Markdown. */
const placeholderName = "__placeholder__.md";

/** Finds, reads, configures and lints documents: what the Node API and the CLI share. */
export class LintEngine {
  readonly options: LintEngineOptions;
  readonly configs: DocumentConfigs;
  readonly #linter: PolicyLinter;

  constructor(options: LintEngineOptions) {
    this.options = options;
    this.configs = new DocumentConfigs(options);
    this.#linter = new PolicyLinter(options, this.configs);
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
        const status = await this.configs.getStatus(filePath);
        onStatus?.(filePath, status);
        return status;
      },
      isDirectoryIgnored: (directory) => this.configs.isDirectoryIgnored(directory),
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
      ? this.#createIgnoredResult(configPath, await this.configs.load(configPath))
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
    const configs = await this.configs.load(path.join(cwd, placeholderName));
    const configPath = path.resolve(cwd, name ?? placeholderName);
    const config = this.configs.resolve(configPath, configs);
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
      const config =
        missing.length > 0 ? await this.configs.getConfig(this.#configPathOf(filePath)) : undefined;
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
    const configs = await this.configs.load(configPath);
    const config = this.configs.resolve(configPath, configs);
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
      getConfig: (filePath) => this.configs.findConfig(filePath),
      lintBefore:
        since === undefined ? undefined : await createLintBefore(since, cwd, this.configs, this.#linter),
    });
  }

  #configPathOf(filePath: string): string {
    return path.isAbsolute(filePath) ? filePath : path.join(this.options.cwd, placeholderName);
  }

  async #lintFile(filePath: string, { store, isLookup }: LintFileContext): Promise<FileOutcome> {
    const configs = await this.configs.load(filePath);
    const config = this.configs.resolve(filePath, configs);
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

  #createIgnoredResult(filePath: string, configs: FileConfigs): LintResult {
    return createIgnoredResult(filePath, configs.getConfigStatus(filePath), this.options.cwd);
  }
}
