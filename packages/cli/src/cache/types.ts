import type { LintResult, ResolvedConfig } from "@policylint/core";
import type { FileLookups, PolicyFiles } from "../policy-files.ts";

/** All that the result of a document depends on. */
export interface CachedDocument {
  /** Absolute path. */
  filePath: string;
  text: string;
  config: ResolvedConfig;
  /** Absolute path of the config file, whose text may hold rules of its own. */
  configFile: string | undefined;
  /** The files beside it, where a rule may look for some. */
  files: PolicyFiles;
  /** The day of the run, other documents of its set and whatever else decides. */
  circumstances: readonly unknown[];
}

/** A result without what the document itself holds. */
type StoredResult = Omit<LintResult, "filePath" | "source" | "stats" | "output">;

export interface StoredEntry {
  key: string;
  /** Which files a rule has looked for, and whether they were there. */
  lookups: Record<string, boolean>;
  result: StoredResult;
}

/** An entry with the name of its document, relative to the working directory, with slashes. */
export interface NamedEntry {
  name: string;
  entry: StoredEntry;
}

/** What a store knows of a document, and the way to tell it more. */
export interface StoreAccess {
  readonly known: LintResult | undefined;
  keep(result: LintResult, lookups: FileLookups): void;
}

export interface ResultStore {
  open(document: CachedDocument): StoreAccess;
}
