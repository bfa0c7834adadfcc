import path from "node:path";
import {
  isPolicySource,
  readPolicySettings,
  type ConfigObject,
  type LintMessage,
  type LintResult,
  type Plugin,
  type ResolvedConfig,
  type RulesMeta,
} from "@policylint/core";
import type { Concurrency } from "./concurrency.ts";
import { getErrorResults } from "./error-results.ts";
import type { FormatterContext } from "./formatters/types.ts";
import { LintEngine } from "./lint-engine.ts";
import { createLintedPolicy, type LintedPolicy } from "./linted-policy.ts";
import { loadFormatter, type LoadedFormatter } from "./load-formatter.ts";
import type { FixType, PresetName } from "./options/cli-options.ts";
import { locateRegister, toRegisteredFile } from "./review/register.ts";
import { version } from "./version.ts";
import { writeFixes } from "./write-fixes.ts";
import { writeOutput } from "./write-output.ts";

type ConfigInput = ConfigObject | readonly ConfigObject[];

/** As ESLint's options of the same names, and `preset`. */
export interface PolicyLintOptions {
  /** Do comments in the documents configure and suppress rules? Default true. */
  allowInlineConfig?: boolean;
  /** Do baseline files beside the documents count? Default true. */
  applyBaseline?: boolean;
  /** Do suppression files beside the documents count? Default true. */
  applySuppressions?: boolean;
  /** Applies before the config file; with it, the built-in preset does not. */
  baseConfig?: ConfigInput | null;
  /** Keep results, so that the next run lints only what has changed? Default false. */
  cache?: boolean;
  /** A file or folder for the cache, relative to `cwd` or absolute; default `.policylintcache`. */
  cacheLocation?: string;
  /** Threads that `lintFiles` uses: a number, `"auto"`, or `"off"` (default). */
  concurrency?: Concurrency;
  /** Absolute path; default: the process's working directory. */
  cwd?: string;
  /** Throw where a pattern matches nothing? Default true. */
  errorOnUnmatchedPattern?: boolean;
  /** Apply the fixes of all messages, or of those that a function chooses; the new text is in `output`. */
  fix?: boolean | ((message: LintMessage) => boolean);
  /** Which fixes to apply by the type of what makes them; default: all. */
  fixTypes?: readonly FixType[] | null;
  /** Are patterns with `*` and the like searched for? Default true. */
  globInputPaths?: boolean;
  /** Do the ignore patterns of configs count? Default true. */
  ignore?: boolean;
  /** More patterns to ignore, relative to `cwd`. */
  ignorePatterns?: readonly string[] | null;
  /** Keep the parts of Markdown texts, to parse of an edited text only what is new? Default false. */
  incremental?: boolean;
  /** Applies after the config file. */
  overrideConfig?: ConfigInput | null;
  /** A config file for all documents; `true` for none at all. */
  overrideConfigFile?: string | true | null;
  /** Plugins that configs can use without importing them. */
  plugins?: Readonly<Record<string, Plugin>> | null;
  /** The rules where there is no config file; default "recommended". */
  preset?: PresetName;
  /** A git revision: leave out what was found in the documents as they were then. */
  since?: string | null;
  /** Measure parsing, rules and fixing? The times are in `stats` of each result. Default false. */
  stats?: boolean;
  /** Report a named document that is ignored as a warning? Default true. */
  warnIgnored?: boolean;
}

export interface LintTextOptions {
  /** Decides language and config, and stands in the result; relative to `cwd` or absolute. */
  filePath?: string;
  /** Report a document that is ignored as a warning? Default: as the constructor says. */
  warnIgnored?: boolean;
}

export interface InspectTextOptions {
  /** The document's path, relative to `cwd` or absolute. */
  filePath?: string;
  /** Of a text that stands in no file: decides its language, relative to `cwd`; default: a Markdown file. */
  name?: string;
}

/** A text as it was linted, for tools that show more than messages. */
export interface InspectedText {
  readonly result: LintResult;
  readonly config: ResolvedConfig;
  /** Outline and disclosures; `undefined` where the text could not be parsed as a policy. */
  readonly policy: LintedPolicy | undefined;
}

/** A finding that may stay, and why. */
export interface FindingSuppression {
  /** The document, relative to `cwd` or absolute. */
  filePath: string;
  ruleId: string;
  /** Of the finding's message. */
  fingerprint: string;
  reason: string;
}

function toArray(config: ConfigInput | null | undefined): readonly ConfigObject[] {
  return [config ?? []].flat();
}

function assertText(value: unknown, name: string): asserts value is string {
  if (typeof value !== "string" || value.trim() === "") {
    throw new TypeError(`'${name}' must be a non-empty string.`);
  }
}

/**
 * Lints policies, in the manner of ESLint's class `ESLint`. It reads the documents it is asked for and the config
 * files that apply to them, and prints nothing.
 */
export class PolicyLint {
  readonly #cwd: string;
  readonly #engine: LintEngine;

  /** @throws {TypeError} where `cwd` is no absolute path */
  constructor(options: PolicyLintOptions = {}) {
    const { cwd = process.cwd(), overrideConfigFile } = options;
    if (!path.isAbsolute(cwd)) {
      throw new TypeError("'cwd' must be an absolute path.");
    }
    this.#cwd = path.normalize(cwd);
    this.#engine = new LintEngine({
      cwd: this.#cwd,
      allowInlineConfig: options.allowInlineConfig ?? true,
      applyBaseline: options.applyBaseline ?? true,
      applySuppressions: options.applySuppressions ?? true,
      baseConfig: toArray(options.baseConfig),
      cache: options.cache ? { location: options.cacheLocation } : undefined,
      concurrency: options.concurrency ?? "off",
      configFile: overrideConfigFile === true ? false : (overrideConfigFile ?? undefined),
      errorOnUnmatchedPattern: options.errorOnUnmatchedPattern ?? true,
      fix: options.fix ?? false,
      fixTypes: options.fixTypes ?? [],
      globInputPaths: options.globInputPaths ?? true,
      ignore: options.ignore ?? true,
      ignorePatterns: options.ignorePatterns ?? [],
      incremental: options.incremental ?? false,
      overrideConfig: toArray(options.overrideConfig),
      plugins: options.plugins ?? {},
      preset: options.preset ?? "recommended",
      since: options.since ?? undefined,
      stats: options.stats ?? false,
      warnIgnored: options.warnIgnored ?? true,
    });
  }

  /** The version of policylint. */
  static get version(): string {
    return version;
  }

  /**
   * Writes the `output` of results with fixes to their files.
   *
   * @throws {PolicyLintError} where a file cannot be written
   */
  static async outputFixes(results: readonly LintResult[]): Promise<void> {
    await writeFixes(results);
  }

  /** The results that have errors, with their errors only. */
  static getErrorResults(results: readonly LintResult[]): LintResult[] {
    return getErrorResults(results);
  }

  /**
   * Lints files, directories and glob patterns; none stands for the working directory. A document that cannot be
   * read, or on which a rule fails, has a fatal message; the others are linted all the same. A suppression file with
   * entries that match nothing is a result of its own.
   *
   * @throws {ConfigError} where a config is wrong
   * @throws {PolicyLintError} where a pattern matches nothing
   */
  async lintFiles(patterns: string | readonly string[]): Promise<LintResult[]> {
    const list = [patterns].flat().filter((pattern) => pattern !== "");
    const { results, configErrors, notes } = await this.#engine.lintFiles(list.length > 0 ? list : ["."]);
    for (const note of notes) {
      process.emitWarning(note, "PolicyLintCacheWarning");
    }
    if (configErrors[0]) {
      throw configErrors[0];
    }
    return results;
  }

  /**
   * Lints a text.
   *
   * @returns one result, or none where the config ignores the file and no warning is wanted
   * @throws {ConfigError} where the config is wrong
   */
  async lintText(code: string, { filePath, warnIgnored }: LintTextOptions = {}): Promise<LintResult[]> {
    if (typeof code !== "string") {
      throw new TypeError("'code' must be a string.");
    }
    if (filePath !== undefined) {
      assertText(filePath, "options.filePath");
    }
    const absolutePath = filePath === undefined ? undefined : path.resolve(this.#cwd, filePath);
    const result = await this.#engine.lintText(code, absolutePath, warnIgnored);
    return result ? [result] : [];
  }

  /**
   * Lints a text as `lintText` does, and hands out what was read of it.
   *
   * @returns `undefined` where the config ignores the document
   * @throws {ConfigError} where the config is wrong
   */
  async inspectText(
    code: string,
    { filePath, name }: InspectTextOptions = {},
  ): Promise<InspectedText | undefined> {
    const absolutePath = filePath === undefined ? undefined : path.resolve(this.#cwd, filePath);
    const inspected = await this.#engine.inspectText(code, absolutePath, name);
    if (!inspected) return undefined;
    const { result, config, sourceCode } = inspected;
    const policy = sourceCode && isPolicySource(sourceCode) ? createLintedPolicy(sourceCode) : undefined;
    return { result, config, policy };
  }

  /**
   * Writes down beside a document that a finding may stay, as `policylint suppress` does.
   *
   * @returns the absolute path of the suppression file
   * @throws {ConfigError | PolicyLintError} where the suppressions are wrong or cannot be read or written
   */
  async suppressFinding({ filePath, ruleId, fingerprint, reason }: FindingSuppression): Promise<string> {
    assertText(reason, "reason");
    const absolutePath = path.resolve(this.#cwd, filePath);
    const { addSuppression } = await import("./review/add-suppression.ts");
    const config = await this.#engine.configs.getConfig(absolutePath);
    const created = config && readPolicySettings(config.settings).today;
    const registerPath = locateRegister(
      "suppressions",
      absolutePath,
      this.#engine.configs.basePathOf(absolutePath),
    );
    const file = toRegisteredFile(registerPath, absolutePath);
    const entry = { file, rule: ruleId, fingerprint, reason, created };
    await writeOutput(registerPath, addSuppression(registerPath, this.#cwd, entry), "suppressions");
    return registerPath;
  }

  /**
   * The configuration of a file, every default filled in; `undefined` where the file is ignored.
   *
   * @throws {ConfigError} where the config is wrong
   */
  async calculateConfigForFile(filePath: string): Promise<ResolvedConfig | undefined> {
    assertText(filePath, "filePath");
    return this.#engine.configs.getConfig(path.resolve(this.#cwd, filePath));
  }

  /** Is this file not linted: by an ignore pattern, or because no config names files of its kind? */
  async isPathIgnored(filePath: string): Promise<boolean> {
    return (await this.calculateConfigForFile(filePath)) === undefined;
  }

  /** The config file that applies to a file, or to the working directory; `undefined` where there is none. */
  async findConfigFile(filePath?: string): Promise<string | undefined> {
    const directory = filePath === undefined ? this.#cwd : path.dirname(path.resolve(this.#cwd, filePath));
    return Promise.resolve(this.#engine.configs.findConfigFile(directory));
  }

  /** The `meta` of each rule that has messages in the results. */
  async getRulesMetaForResults(results: readonly LintResult[]): Promise<Record<string, RulesMeta>> {
    return this.#engine.getRulesMeta(results);
  }

  /**
   * Loads a formatter: a built-in one (default `stylish`), a path, or the name of an ESLint formatter package.
   *
   * @throws {PolicyLintError} where there is none of that name, or it cannot be loaded
   */
  async loadFormatter(name = "stylish"): Promise<LoadedFormatter> {
    assertText(name, "name");
    return loadFormatter(name, this.#engine);
  }
}

export type { FormatterContext, LoadedFormatter };
