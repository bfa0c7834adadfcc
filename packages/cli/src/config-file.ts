import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { ConfigError, messageOf } from "@policylint/core";
import { configFileNames } from "./config-file-names.ts";
import { configLoadParameter, dropConfigLoad, openConfigLoad } from "./config-loads.ts";
import { findUpwards } from "./find-upwards.ts";
import { importModule } from "./import-module.ts";

/** Looks for a config file in a directory and those above it. */
export function findConfigFileFrom(directory: string): string | undefined {
  return findUpwards(directory, configFileNames);
}

async function importConfig(configFile: string): Promise<unknown> {
  const url = pathToFileURL(configFile);
  const { id, isNew } = openConfigLoad(configFile);
  if (/\.m?ts$/u.test(configFile)) {
    const { createJiti } = await import("jiti");
    return createJiti(configFile, { moduleCache: false }).import(url.href, { default: true });
  }
  // Both module systems cache what they load; an editor that lints again must see the file as it is now.
  url.searchParams.set(configLoadParameter, id);
  if (isNew) Reflect.deleteProperty(createRequire(configFile).cache, configFile);
  return (await importModule(url)).default;
}

/**
 * Loads what a config file exports.
 *
 * @param label the file's name as messages shall give it
 * @throws {ConfigError} where it cannot be loaded, or exports neither an object nor an array
 */
export async function loadConfigFile(configFile: string, label: string): Promise<object> {
  let exported: unknown;
  try {
    exported = await importConfig(configFile);
  } catch (error) {
    dropConfigLoad(configFile);
    throw new ConfigError({ file: label, problem: `cannot be loaded: ${messageOf(error)}`, cause: error });
  }
  if (typeof exported !== "object" || exported === null) {
    const found =
      exported === undefined
        ? "has no default export"
        : `exports ${JSON.stringify(exported) ?? typeof exported}`;
    throw new ConfigError({
      file: label,
      problem: found,
      expected: "a config object or an array of config objects as default export",
    });
  }
  return exported;
}
