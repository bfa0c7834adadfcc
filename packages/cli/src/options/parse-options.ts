import { checkCombinations } from "./check-combinations.ts";
import type { CliOptions } from "./cli-options.ts";
import { commandNames } from "./option-table.ts";
import { checkCommandOptions, parseArguments } from "./parse-arguments.ts";
import {
  createReader,
  readCi,
  readConcurrency,
  readDay,
  readFixType,
  readFormats,
  readMaxWarnings,
  readPreset,
} from "./read-values.ts";

/**
 * @param args the arguments after the program's name
 * @throws {UsageError} on an unknown option, a missing or wrong value, or options that exclude each other
 */
export function parseOptions(args: readonly string[]): CliOptions {
  const parsed = parseArguments(args);
  const { text, list, boolean } = createReader(parsed);
  const command = commandNames.find((name) => name === parsed.positionals[0]) ?? "lint";
  checkCommandOptions(command, parsed.values);
  const options: CliOptions = {
    command,
    patterns: command === "lint" ? parsed.positionals : parsed.positionals.slice(1),
    config: text("config"),
    configLookup: boolean("config-lookup") ?? true,
    preset: readPreset(text("preset")),
    rules: list("rule"),
    printConfig: text("print-config") ?? text("inspect"),
    ci: readCi(text("ci")),
    stdin: boolean("stdin") ?? false,
    stdinFilename: text("stdin-filename"),
    errorOnUnmatchedPattern: boolean("error-on-unmatched-pattern") ?? true,
    quiet: boolean("quiet") ?? false,
    maxWarnings: readMaxWarnings(text("max-warnings")),
    inlineConfig: boolean("inline-config") ?? true,
    reportUnusedDisableDirectives: boolean("report-unused-disable-directives") ?? false,
    baseline: boolean("baseline") ?? true,
    suppressions: boolean("suppressions") ?? true,
    since: text("since"),
    prune: boolean("prune") ?? false,
    reason: text("reason"),
    owner: text("owner"),
    expires: readDay("expires", text("expires")),
    fix: boolean("fix") ?? false,
    fixDryRun: boolean("fix-dry-run") ?? false,
    fixTypes: list("fix-type").map(readFixType),
    stats: boolean("stats") ?? false,
    cache: boolean("cache") ?? false,
    cacheLocation: text("cache-location"),
    concurrency: readConcurrency(text("concurrency")),
    ...readFormats(list("format")),
    outputFile: text("output-file"),
    color: boolean("color"),
    help: boolean("help") ?? false,
    version: boolean("version") ?? false,
  };
  checkCombinations(options);
  return options;
}
