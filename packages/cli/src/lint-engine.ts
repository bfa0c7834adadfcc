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
import { ConfigLoader } from "./config-loader.ts";
import { noteText } from "./document-text.ts";
import { findFiles } from "./find-files.ts";
import { createIgnoredResult } from "./ignored-result.ts";
import { lintDocument } from "./lint-document.ts";
import { createFatalResult } from "./failures.ts";
import type { FixType, PresetName } from "./options.ts";
import { createPolicyFiles } from "./policy-files.ts";
import { loadPolicySet, type LoadedPolicySet } from "./policy-set.ts";
import { parsePolicy } from "./policy-source.ts";
import { createFixFilter } from "./fix-filter.ts";
import { describeSystemError, readPolicy } from "./read-file.ts";

export interface LintEngineOptions {
  /** Absolute path. */
  cwd: string;
  allowInlineConfig: boolean;
  baseConfig: readonly ConfigObject[];
  errorOnUnmatchedPattern: boolean;
  fix: boolean | ((message: LintMessage) => boolean);
  /** Empty: the fixes of all. */
  fixTypes: readonly FixType[];
  globInputPaths: boolean;
  ignore: boolean;
  ignorePatterns: readonly string[];
  overrideConfig: readonly ConfigObject[];
  /** A config file for all documents, `false` for none, `undefined` to look for one near each. */
  configFile: string | false | undefined;
  plugins: Readonly<Record<string, Plugin>>;
  preset: PresetName;
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
}

/** Text without a file is read as Markdown. */
const placeholderName = "__placeholder__.md";

/** Finds, reads, configures and lints documents: what the Node API and the CLI share. */
export class LintEngine {
  readonly options: LintEngineOptions;
  readonly #configs: ConfigLoader;

  constructor(options: LintEngineOptions) {
    this.options = options;
    this.#configs = new ConfigLoader(options);
  }

  findConfigFile(directory: string): string | undefined {
    return this.#configs.findConfigFile(directory);
  }

  /** @throws {ConfigError} where the config is wrong */
  async getConfig(filePath: string): Promise<ResolvedConfig | undefined> {
    return this.#resolve(filePath, await this.#configs.load(filePath));
  }

  /** @throws {PolicyLintError} where a pattern matches nothing */
  async lintFiles(patterns: readonly string[]): Promise<LintFilesOutcome> {
    const { cwd, globInputPaths, errorOnUnmatchedPattern } = this.options;
    const errors = new Map<string, ConfigError>();
    const { files, unreadable } = await findFiles(patterns, {
      cwd,
      globInputPaths,
      errorOnUnmatchedPattern,
      getStatus: (filePath) => this.#getSearchStatus(filePath),
      isDirectoryIgnored: (directory) => this.#isDirectoryIgnored(directory),
    });
    const results: LintResult[] = unreadable.map(({ path: directory, error }) =>
      createFatalResult(directory, {
        message: `Cannot search the directory: ${describeSystemError(error)}.`,
        isContent: false,
      }),
    );
    for (const filePath of files) {
      try {
        const result = await this.#lintFile(filePath);
        if (result) {
          results.push(result);
        }
      } catch (error) {
        if (!(error instanceof ConfigError)) {
          throw error;
        }
        errors.set(error.message, error);
      }
    }
    return { results, configErrors: [...errors.values()] };
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
    const configs = await this.#configs.load(configPath);
    const config = this.#resolve(configPath, configs);
    if (!config) {
      return warnIgnored ? this.#createIgnoredResult(configPath, configs) : undefined;
    }
    const result = this.#lint(text, filePath ?? "<text>", config, configs);
    noteText(result, text);
    return result;
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

  #configPathOf(filePath: string): string {
    return path.isAbsolute(filePath) ? filePath : path.join(this.options.cwd, placeholderName);
  }

  /** A file under a wrong config counts as matched, so that the error is reported when it is linted. */
  async #getSearchStatus(filePath: string): Promise<ConfigStatus> {
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

  async #lintFile(filePath: string): Promise<LintResult | undefined> {
    const configs = await this.#configs.load(filePath);
    const config = this.#resolve(filePath, configs);
    if (!config) {
      return this.options.warnIgnored ? this.#createIgnoredResult(filePath, configs) : undefined;
    }
    const outcome = readPolicy(filePath);
    if (!outcome.ok) {
      return createFatalResult(filePath, outcome);
    }
    return this.#lint(outcome.text, filePath, config, configs);
  }

  #lint(text: string, filename: string, config: ResolvedConfig, configs: FileConfigs): LintResult {
    const { allowInlineConfig, fix, fixTypes, cwd, inspect, stats } = this.options;
    const ruleFilter = inspect && (() => false);
    const isFile = path.isAbsolute(filename);
    const loaded = isFile ? this.#loadPolicySet(filename, config, configs) : undefined;
    const settings = {
      ...config.settings,
      ...(isFile && { "policylint/files": createPolicyFiles(filename, cwd) }),
      ...(loaded && { "policylint/set": loaded.set }),
    };
    const { result, sourceCode } = lintDocument(text, {
      config: { ...config, settings },
      filename,
      cwd,
      allowInlineConfig,
      fix: createFixFilter(fix, fixTypes, config),
      clock: stats ? () => performance.now() : undefined,
      ruleFilter,
      notices: loaded?.notices ?? [],
    });
    if (inspect && sourceCode) {
      inspect(filename, sourceCode);
    }
    return result;
  }

  #loadPolicySet(
    filePath: string,
    config: ResolvedConfig,
    configs: FileConfigs,
  ): LoadedPolicySet | undefined {
    const { cwd } = this.options;
    try {
      return loadPolicySet({
        filePath,
        basePath: this.#configs.basePathOf(filePath),
        config,
        parserOf: (memberPath) => {
          const memberConfig = configs.getConfig(memberPath) ?? config;
          return (text) => parsePolicy(text, memberPath, memberConfig);
        },
      });
    } catch (error) {
      const configFile = this.#configs.findConfigFile(path.dirname(filePath));
      const file = configFile && (path.relative(cwd, configFile) || configFile);
      throw error instanceof ConfigError ? error.within({ file }) : error;
    }
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
