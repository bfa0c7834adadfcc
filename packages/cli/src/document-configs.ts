import {
  ConfigError,
  type ConfigObject,
  type ConfigStatus,
  type FileConfigs,
  type ResolvedConfig,
} from "@policylint/core";
import { ConfigLoader, type ConfigLoaderOptions } from "./config-loader.ts";

/** The configs of documents, and what they say of a document. All paths are absolute. */
export class DocumentConfigs extends ConfigLoader {
  readonly #overrideConfig: readonly ConfigObject[];

  constructor(options: ConfigLoaderOptions) {
    super(options);
    this.#overrideConfig = options.overrideConfig;
  }

  /** @throws {ConfigError} where the config is wrong */
  async getConfig(filePath: string): Promise<ResolvedConfig | undefined> {
    return this.resolve(filePath, await this.load(filePath));
  }

  /** The config of a document; a wrong one is told where the document is linted. */
  async findConfig(filePath: string): Promise<ResolvedConfig | undefined> {
    try {
      return await this.getConfig(filePath);
    } catch (error) {
      if (error instanceof ConfigError) {
        return undefined;
      }
      throw error;
    }
  }

  /** A file under a wrong config counts as matched, so that the error is reported when it is linted. */
  async getStatus(filePath: string): Promise<ConfigStatus> {
    try {
      return (await this.load(filePath)).getConfigStatus(filePath);
    } catch (error) {
      if (error instanceof ConfigError) {
        return "matched";
      }
      throw error;
    }
  }

  /** Under a wrong config, what configs ignore by default is skipped. */
  async isDirectoryIgnored(directory: string): Promise<boolean> {
    try {
      return (await this.load(directory)).isDirectoryIgnored(directory);
    } catch (error) {
      if (error instanceof ConfigError) {
        return true;
      }
      throw error;
    }
  }

  /**
   * The config of a document among those that `load` gave. An error about a rule that an override sets is the override's,
   * not the config file's.
   *
   * @throws {ConfigError} where the config is wrong
   */
  resolve(filePath: string, configs: FileConfigs): ResolvedConfig | undefined {
    try {
      return configs.getConfig(filePath);
    } catch (error) {
      if (error instanceof ConfigError && error.keyPath[0] === "rules") {
        const ruleId = error.keyPath[1] ?? "";
        const override = this.#overrideConfig.find(({ rules = {} }) => Object.hasOwn(rules, ruleId));
        throw override ? new ConfigError({ ...error, file: override.name ?? "overrideConfig" }) : error;
      }
      throw error;
    }
  }
}
