import { ConfigArray, ConfigArraySymbol } from "@eslint/config-array";
import { ConfigError, reasonOf } from "../errors.ts";
import type { ConfigObject } from "../types.ts";
import { configSchema } from "./config-schema.ts";
import { resolveMergedConfig, type ResolvedConfig } from "./resolve-config.ts";
import { validateConfigObject } from "./validate-config-object.ts";

/** Why a file has a configuration, or why it has none: it is ignored, no `files` match, or it lies outside. */
export type ConfigStatus = "matched" | "ignored" | "unconfigured" | "external";

export interface ConfigArrayOptions {
  /** The absolute directory that patterns are relative to. */
  basePath: string;
  /** Objects that apply before the user's own; errors do not count them. */
  baseConfigs?: readonly ConfigObject[] | undefined;
  /** The config file's name for error messages. */
  file?: string | undefined;
}

/** The configurations of all files under a directory. */
export interface FileConfigs {
  /** The configuration of a file (absolute path), or undefined where it has none. */
  getConfig(path: string): ResolvedConfig | undefined;
  getConfigStatus(path: string): ConfigStatus;
  isFileIgnored(path: string): boolean;
  isDirectoryIgnored(path: string): boolean;
  /** The patterns of all `files` keys, for a search of files. */
  readonly files: ConfigArray["files"];
}

class ResolvingConfigArray extends ConfigArray {
  [ConfigArraySymbol.finalizeConfig](config: ConfigObject): ResolvedConfig {
    return resolveMergedConfig(config);
  }
}

/**
 * Makes the configurations of a flat config: `configs` is what a config file exports, an object or an
 * array, nested arrays included.
 * @throws {ConfigError} at once for an invalid object; from `getConfig` for what only the merged
 * configuration of a file can tell
 */
export function createConfigArray(configs: unknown, options: ConfigArrayOptions): FileConfigs {
  const { basePath, baseConfigs = [], file } = options;
  const own = Array.isArray(configs) ? configs.flat(Number.POSITIVE_INFINITY) : [configs];
  const checked: ConfigObject[] = own.map((config: unknown, index) =>
    checkedConfig(config, index, own.length, file),
  );
  const array = new ResolvingConfigArray([...baseConfigs, ...checked], { basePath, schema: configSchema });
  array.normalizeSync();
  return new CheckedFileConfigs(array, file);
}

function checkedConfig(
  config: unknown,
  index: number,
  count: number,
  file: string | undefined,
): ConfigObject {
  try {
    validateConfigObject(config);
    return config;
  } catch (error) {
    const name = typeof config === "object" && config !== null && "name" in config ? config.name : undefined;
    const place = typeof name === "string" ? `config ${index + 1} ("${name}")` : `config ${index + 1}`;
    throw error instanceof ConfigError ? error.within({ file, keyPath: count > 1 ? [place] : [] }) : error;
  }
}

class CheckedFileConfigs implements FileConfigs {
  readonly #array: ConfigArray;
  readonly #file: string | undefined;

  constructor(array: ConfigArray, file: string | undefined) {
    this.#array = array;
    this.#file = file;
  }

  get files(): ConfigArray["files"] {
    return this.#array.files;
  }

  getConfig(path: string): ResolvedConfig | undefined {
    return this.#named(() => this.#array.getConfig(path));
  }

  getConfigStatus(path: string): ConfigStatus {
    return this.#named(() => this.#array.getConfigStatus(path));
  }

  isFileIgnored(path: string): boolean {
    return this.getConfigStatus(path) === "ignored";
  }

  isDirectoryIgnored(path: string): boolean {
    return this.#array.isDirectoryIgnored(path);
  }

  /** `@eslint/config-array` wraps what its hooks throw; our own error lies somewhere in the causes. */
  #named<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      for (let cause = error; cause instanceof Error; cause = cause.cause) {
        if (cause instanceof ConfigError) throw cause.within({ file: this.#file });
      }
      throw new ConfigError({
        problem: reasonOf(error),
        file: this.#file,
        cause: error,
      });
    }
  }
}
