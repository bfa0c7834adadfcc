import path from "node:path";
import {
  ConfigError,
  readPolicySettings,
  type FileConfigs,
  type LintMessage,
  type ResolvedConfig,
} from "@policylint/core";
import type { CachedDocument } from "./cache/types.ts";
import type { ConfigLoader } from "./config-loader.ts";
import { currentTree, type FileTree } from "./file-tree.ts";
import { createFixFilter } from "./fix-filter.ts";
import { lintDocument, type LintedDocument } from "./lint-document.ts";
import type { LintEngineOptions } from "./engine-types.ts";
import { createPolicyFiles, recordLookups, type FileLookups, type PolicyFiles } from "./policy-files.ts";
import { loadPolicySet, type LoadedPolicySet } from "./policy-set.ts";
import { parsePolicy } from "./policy-source.ts";

/** A document that stands in a file, with what there is beside it. */
export interface LoadedDocument {
  /** Absolute path. */
  readonly filePath: string;
  readonly text: string;
  readonly config: ResolvedConfig;
  readonly files: PolicyFiles;
  readonly set: LoadedPolicySet | undefined;
}

/** Lints one document at a time, as the options of an engine say. */
export class PolicyLinter {
  readonly #options: LintEngineOptions;
  readonly #configs: ConfigLoader;

  constructor(options: LintEngineOptions, configs: ConfigLoader) {
    this.#options = options;
    this.#configs = configs;
  }

  /**
   * @param tree where the files beside the document are looked for
   * @throws {ConfigError} where the config names a set of documents that cannot be one
   */
  load(
    text: string,
    filePath: string,
    config: ResolvedConfig,
    configs: FileConfigs,
    tree: FileTree = currentTree,
  ): LoadedDocument {
    const files = createPolicyFiles(filePath, this.#options.cwd, tree);
    return { filePath, text, config, files, set: this.#loadPolicySet(filePath, config, configs, tree) };
  }

  /** What the result of a document depends on. */
  describe({ filePath, text, config, files, set }: LoadedDocument): CachedDocument {
    const { today } = readPolicySettings(config.settings);
    return {
      filePath,
      text,
      config,
      configFile: this.#configs.findConfigFile(path.dirname(filePath)),
      files,
      circumstances: [this.#options.allowInlineConfig, today, set?.texts, set?.notices],
    };
  }

  /** Lints a document, and tells for which files its rules have looked. */
  lint({ filePath, text, config, files, set }: LoadedDocument): LintedDocument & { lookups: FileLookups } {
    const recorded = recordLookups(files);
    const settings = {
      ...config.settings,
      "policylint/files": recorded.files,
      ...(set && { "policylint/set": set.set }),
    };
    const linted = this.lintText(text, filePath, { ...config, settings }, set?.notices);
    return { ...linted, lookups: recorded.lookups };
  }

  /** Lints a text that need not stand in a file: nothing beside it is looked at. */
  lintText(
    text: string,
    filename: string,
    config: ResolvedConfig,
    notices: readonly LintMessage[] = [],
  ): LintedDocument {
    const { allowInlineConfig, fix, fixTypes, cwd, inspect, stats } = this.#options;
    const linted = lintDocument(text, {
      config,
      filename,
      cwd,
      allowInlineConfig,
      fix: createFixFilter(fix, fixTypes, config),
      clock: stats ? () => performance.now() : undefined,
      ruleFilter: inspect && (() => false),
      notices,
    });
    if (inspect && linted.sourceCode) {
      inspect(filename, linted.sourceCode);
    }
    return linted;
  }

  #loadPolicySet(
    filePath: string,
    config: ResolvedConfig,
    configs: FileConfigs,
    tree: FileTree,
  ): LoadedPolicySet | undefined {
    const { cwd } = this.#options;
    try {
      return loadPolicySet({
        filePath,
        basePath: this.#configs.basePathOf(filePath),
        config,
        tree,
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
}
