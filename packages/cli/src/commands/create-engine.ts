import { createConfigArray, type ConfigObject } from "@policylint/core";
import type { LintEngineOptions } from "../engine-types.ts";
import { LintEngine } from "../lint-engine.ts";
import type { CliOptions } from "../options/cli-options.ts";
import { parseRuleOptions } from "../rule-option.ts";

/** The config that the command line makes, applied last. */
function toOverrideConfig({ rules, reportUnusedDisableDirectives }: CliOptions, cwd: string): ConfigObject[] {
  if (rules.length === 0 && !reportUnusedDisableDirectives) {
    return [];
  }
  const config: ConfigObject = {
    name: "--rule",
    ...(rules.length > 0 && { rules: parseRuleOptions(rules) }),
    ...(reportUnusedDisableDirectives && { linterOptions: { reportUnusedDisableDirectives: "error" } }),
  };
  // Checked by itself, so that an error names the option and not the config file.
  createConfigArray(config, { basePath: cwd, file: "--rule" });
  return [config];
}

/**
 * The engine that the command line asks for.
 *
 * @throws {UsageError | ConfigError} where `--rule` is wrong
 */
export function createEngine(
  options: CliOptions,
  cwd: string,
  more: Pick<LintEngineOptions, "inspect"> & Partial<Pick<LintEngineOptions, "stats">> = {},
): LintEngine {
  return new LintEngine({
    cwd,
    allowInlineConfig: options.inlineConfig && !more.inspect,
    applyBaseline: options.baseline,
    applySuppressions: options.suppressions,
    baseConfig: [],
    cache: options.cache ? { location: options.cacheLocation } : undefined,
    concurrency: options.concurrency,
    configFile: options.config ?? (options.configLookup ? undefined : false),
    errorOnUnmatchedPattern: options.errorOnUnmatchedPattern,
    fix: options.fix || options.fixDryRun,
    fixTypes: options.fixTypes,
    stats: options.stats,
    globInputPaths: true,
    ignore: true,
    ignorePatterns: [],
    incremental: false,
    overrideConfig: toOverrideConfig(options, cwd),
    plugins: {},
    preset: options.preset ?? "recommended",
    since: options.since,
    warnIgnored: true,
    ...more,
  });
}
