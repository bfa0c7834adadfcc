import path from "node:path";
import {
  ConfigError,
  createConfigArray,
  type ConfigObject,
  type FileConfigs,
  type Plugin,
} from "@policylint/core";
import { findConfigFileFrom, loadConfigFile } from "./config-file.ts";
import {
  builtInPlugins,
  createBuiltInConfigs,
  createIncrementalPlugins,
  createPresetConfig,
} from "./default-config.ts";
import { isObject, withExtendedPlugins } from "./extended-plugins.ts";
import { isInside } from "./is-inside.ts";
import type { PresetName } from "./options/cli-options.ts";

export interface ConfigLoaderOptions {
  cwd: string;
  /** A config file for every document, `false` for none, `undefined` to look for one near each document. */
  configFile: string | false | undefined;
  baseConfig: readonly ConfigObject[];
  overrideConfig: readonly ConfigObject[];
  /** Do ignore patterns of configs count? */
  ignore: boolean;
  /** Parse of an edited document only what is new? */
  incremental: boolean;
  ignorePatterns: readonly string[];
  plugins: Readonly<Record<string, Plugin>>;
  preset: PresetName;
}

const ignoreKeys = new Set(["basePath", "ignores", "name"]);

function isGlobalIgnores(config: object): boolean {
  return "ignores" in config && Object.keys(config).every((key) => ignoreKeys.has(key));
}

/** What a config file exports, flattened; values that are no objects stay, for the check to name them. */
function flatten(exported: unknown): unknown[] {
  return Array.isArray(exported) ? exported.flat(Number.POSITIVE_INFINITY) : [exported];
}

async function resolveExtends(configs: unknown[], file: string): Promise<unknown[]> {
  if (!configs.some((config) => isObject(config) && "extends" in config)) {
    return configs;
  }
  const { defineConfig } = await import("./flat-config.ts");
  try {
    return defineConfig(...configs.map(withExtendedPlugins).filter(isObject));
  } catch (error) {
    const problem = error instanceof Error ? error.message.replace(/\.$/u, "") : String(error);
    throw new ConfigError({ file, keyPath: ["extends"], problem, cause: error });
  }
}

/** Namespaces for which configs bring a plugin of their own: it takes the place of the built-in one. */
function replacedNamespaces(configs: readonly unknown[]): Set<string> {
  const entries = configs.flatMap((config) =>
    isObject(config) && isObject(config["plugins"]) ? Object.entries(config["plugins"]) : [],
  );
  return new Set(
    entries
      .filter(([namespace, plugin]) => plugin !== builtInPlugins[namespace])
      .map(([namespace]) => namespace),
  );
}

/**
 * Finds, loads and keeps the configs of documents. As in ESLint, each document has the config file that is
 * nearest above it; without one, the built-in preset applies.
 */
export class ConfigLoader {
  readonly #options: ConfigLoaderOptions;
  readonly #plugins: Readonly<Record<string, Plugin>>;
  readonly #filesByDirectory = new Map<string, string | undefined>();
  readonly #arrays = new Map<string, Promise<FileConfigs>>();

  constructor(options: ConfigLoaderOptions) {
    this.#options = options;
    this.#plugins = options.incremental ? createIncrementalPlugins() : builtInPlugins;
  }

  /** The config file for the documents in a directory; `undefined` where the built-in preset applies. */
  findConfigFile(directory: string): string | undefined {
    const { configFile, cwd } = this.#options;
    if (configFile !== undefined) {
      return configFile === false ? undefined : path.resolve(cwd, configFile);
    }
    if (!this.#filesByDirectory.has(directory)) {
      this.#filesByDirectory.set(directory, findConfigFileFrom(directory));
    }
    return this.#filesByDirectory.get(directory);
  }

  /**
   * The configs that apply to a document.
   *
   * @param filePath absolute path
   * @throws {ConfigError} where the config file cannot be loaded or is wrong
   */
  load(filePath: string): Promise<FileConfigs> {
    const configFile = this.findConfigFile(path.dirname(filePath));
    const basePath = this.basePathOf(filePath);
    const key = `${configFile ?? ""}\0${basePath}`;
    let configs = this.#arrays.get(key);
    if (!configs) {
      configs = this.#create(configFile, basePath);
      this.#arrays.set(key, configs);
    }
    return configs;
  }

  /**
   * The folder that patterns and paths of a document's config are relative to. What is linted with no config file of its
   * own place may lie outside the working directory.
   *
   * @param filePath absolute path
   */
  basePathOf(filePath: string): string {
    const { cwd, configFile: given } = this.#options;
    const configFile = this.findConfigFile(path.dirname(filePath));
    if (configFile !== undefined && given === undefined) {
      return path.dirname(configFile);
    }
    return isInside(cwd, filePath) ? cwd : path.parse(filePath).root;
  }

  async #create(configFile: string | undefined, basePath: string): Promise<FileConfigs> {
    const { baseConfig, overrideConfig, ignore, ignorePatterns, plugins, preset, cwd } = this.#options;
    const label = configFile === undefined ? undefined : path.relative(cwd, configFile) || configFile;
    const own = configFile === undefined || label === undefined ? [] : await this.#load(configFile, label);
    const kept = ignore ? own : own.filter((config) => !isObject(config) || !isGlobalIgnores(config));
    const usesPreset = configFile === undefined && baseConfig.length === 0;
    const builtIn = createBuiltInConfigs(
      this.#plugins,
      replacedNamespaces([...own, ...baseConfig, ...overrideConfig, { plugins }]),
    );
    return createConfigArray(
      [
        ...kept,
        ...(ignore && ignorePatterns.length > 0 ? [{ basePath: cwd, ignores: ignorePatterns }] : []),
        ...overrideConfig,
      ],
      {
        basePath,
        baseConfigs: [
          ...builtIn,
          { plugins: { ...plugins } },
          ...baseConfig,
          ...(usesPreset ? [createPresetConfig(preset)] : []),
        ],
        file: label,
      },
    );
  }

  async #load(configFile: string, label: string): Promise<unknown[]> {
    return resolveExtends(flatten(await loadConfigFile(configFile, label)), label);
  }
}
