import type { PresetName } from "policylint";

/** What a client can set, as `initializationOptions` and as the section `policylint` of its configuration. */
export interface Settings {
  /** The rules where there is no config file. */
  readonly preset: PresetName;
  /** A config file for all documents, absolute or relative to the workspace folder. */
  readonly configFile: string | undefined;
  /** Without a config file: lint what reads like a privacy policy, or every Markdown and text document? */
  readonly documents: "policies" | "all";
  /** Milliseconds without an edit before a document is linted. */
  readonly debounce: number;
  /** Code units above which a document is not linted. */
  readonly maxSize: number;
}

export const defaultSettings: Settings = {
  preset: "recommended",
  configFile: undefined,
  documents: "policies",
  debounce: 100,
  maxSize: 500_000,
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

/** Reads what a client sends, the first below those that follow; what is not there or wrong stays at its default. */
export function readSettings(...sent: readonly unknown[]): Settings {
  const merged: Record<string, unknown> = Object.assign({}, ...sent.filter(isObject));
  const { preset, configFile, documents, debounce, maxSize } = merged;
  return {
    preset: preset === "strict" ? preset : defaultSettings.preset,
    configFile: typeof configFile === "string" && configFile !== "" ? configFile : undefined,
    documents: documents === "all" ? documents : defaultSettings.documents,
    debounce: isCount(debounce) ? debounce : defaultSettings.debounce,
    maxSize: isCount(maxSize) ? maxSize : defaultSettings.maxSize,
  };
}

/**
 * May code of the workspace be run, as a config file is? Only what a client sends when it starts the server decides,
 * since a setting might come from the workspace itself.
 */
export function readTrust(initializationOptions: unknown): boolean {
  return !isObject(initializationOptions) || initializationOptions["isTrusted"] !== false;
}

/** The section `policylint` of a client's configuration. */
export function readSection(configuration: unknown): unknown {
  return isObject(configuration) ? configuration["policylint"] : undefined;
}
