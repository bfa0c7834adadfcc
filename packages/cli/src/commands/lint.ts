import path from "node:path";
import type { LintResult } from "@policylint/core";
import { getErrorResults } from "../error-results.ts";
import { escapeLines } from "../escape.ts";
import { createFatalResult, failureOf } from "../failures.ts";
import type { LintFilesOutcome } from "../engine-types.ts";
import type { LintEngine } from "../lint-engine.ts";
import type { CliOptions } from "../options/cli-options.ts";
import { createProgressLine } from "../progress.ts";
import { decodeText } from "../read-file.ts";
import { writeFixes } from "../write-fixes.ts";
import { createEngine } from "./create-engine.ts";
import { describeGone } from "./describe-gone.ts";
import type { CliEnvironment } from "./environment.ts";
import { describeError } from "./output.ts";
import { loadReports, writeReports } from "./reports.ts";

async function lintStdin(
  engine: LintEngine,
  { stdinFilename }: CliOptions,
  { cwd, readStdin }: CliEnvironment,
): Promise<LintFilesOutcome> {
  const filePath = stdinFilename === undefined ? undefined : path.resolve(cwd, stdinFilename);
  const outcome = decodeText(await readStdin());
  const result = outcome.ok
    ? await engine.lintText(outcome.text, filePath)
    : createFatalResult(filePath ?? "<text>", outcome);
  return { results: result ? [result] : [], configErrors: [], gone: [], notes: [] };
}

async function lintPatterns(
  engine: LintEngine,
  { patterns }: CliOptions,
  { terminal }: CliEnvironment,
): Promise<LintFilesOutcome> {
  const progress = createProgressLine(terminal);
  try {
    return await engine.lintFiles(patterns.length > 0 ? patterns : ["."], progress.report);
  } finally {
    progress.clear();
  }
}

/** Prints the table of times where the environment variable TIMING asks for it, as in ESLint. */
async function printTimings(
  results: readonly LintResult[],
  { stats }: CliOptions,
  { terminal }: CliEnvironment,
): Promise<void> {
  const { TIMING: wanted } = process.env;
  if (!wanted) return;
  const { formatTimings } = await import("../timing-table.ts");
  const table = formatTimings(results, wanted);
  if (table) terminal.error(table);
  for (const result of stats ? [] : results) {
    delete result.stats;
  }
}

function sum(results: readonly LintResult[], key: "errorCount" | "warningCount"): number {
  return results.reduce((total, result) => total + result[key], 0);
}

/** A preset does nothing beside a config file: better said than wondered at. */
function warnOfUnusedPreset(
  { preset }: CliOptions,
  engine: LintEngine,
  { cwd, terminal }: CliEnvironment,
): void {
  const configFile = preset === undefined ? undefined : engine.configs.findConfigFile(cwd);
  if (configFile !== undefined) {
    terminal.error(
      escapeLines(`--preset has no effect: the config file ${path.relative(cwd, configFile)} applies.`),
    );
  }
}

/**
 * `policylint FILE…`: lints and reports.
 *
 * @returns the exit code
 */
export async function lintCommand(options: CliOptions, environment: CliEnvironment): Promise<number> {
  const { terminal, cwd } = environment;
  const engine = createEngine(options, cwd, { stats: options.stats || Boolean(process.env["TIMING"]) });
  warnOfUnusedPreset(options, engine, environment);
  const reports = await loadReports(options, engine, environment);
  const { results, configErrors, gone, notes } = options.stdin
    ? await lintStdin(engine, options, environment)
    : await lintPatterns(engine, options, environment);
  await printTimings(results, options, environment);
  if (options.fix) {
    await writeFixes(results);
  }
  const errors = sum(results, "errorCount");
  const foundWarnings = sum(results, "warningCount");
  const { maxWarnings } = options;
  const hasTooManyWarnings = maxWarnings >= 0 && foundWarnings > maxWarnings;
  await writeReports(
    reports,
    options.quiet ? getErrorResults(results) : results,
    hasTooManyWarnings ? { maxWarningsExceeded: { maxWarnings, foundWarnings } } : {},
  );
  const failures = results.map(failureOf).filter((failure) => failure !== undefined);
  for (const problem of [...notes, ...failures.flat(), ...configErrors.map(describeError)]) {
    terminal.error(escapeLines(problem));
  }
  if (gone.length > 0 && !options.quiet) {
    terminal.error(escapeLines(describeGone(gone, cwd)));
  }
  if (errors === 0 && hasTooManyWarnings) {
    terminal.error(`policylint found too many warnings (maximum: ${maxWarnings}).`);
  }
  if (configErrors.length > 0 || failures.length > 0) {
    return 2;
  }
  return errors > 0 || hasTooManyWarnings ? 1 : 0;
}
