import type { LintResult } from "@policylint/core";
import type { FormatterContext } from "../formatters/types.ts";
import type { LintEngine } from "../lint-engine.ts";
import { loadFormatter, type LoadedFormatter } from "../load-formatter.ts";
import type { CliOptions } from "../options/cli-options.ts";
import type { CliEnvironment } from "./environment.ts";
import { wantsColor, writeReport } from "./output.ts";

/** One report of a run, ready to be made. */
export interface Report {
  readonly formatter: LoadedFormatter;
  /** What the place that it goes to means for its look. */
  readonly context: Pick<FormatterContext, "color" | "columns">;
  write(report: string): Promise<void>;
}

/** What `github` adds to the job, where it runs in one. */
async function loadJobSummary(engine: LintEngine): Promise<Report[]> {
  const filePath = process.env["GITHUB_STEP_SUMMARY"];
  if (!filePath) {
    return [];
  }
  return [
    {
      formatter: await loadFormatter("markdown", engine),
      context: { color: false },
      async write(report) {
        const { appendJobSummary } = await import("../job-summary.ts");
        appendJobSummary(filePath, report);
      },
    },
  ];
}

/**
 * The reports that the command line asks for, loaded before any document is read, so that a wrong name costs no run.
 *
 * @throws {PolicyLintError} where there is no such formatter
 */
export async function loadReports(
  options: CliOptions,
  engine: LintEngine,
  environment: CliEnvironment,
): Promise<Report[]> {
  const { format, reports: inFiles, color, outputFile } = options;
  const isSilent = format === undefined && inFiles.length > 0;
  const wanted = [...(isSilent ? [] : [{ format: format ?? "stylish", file: outputFile }]), ...inFiles];
  const reports: Report[] = [];
  for (const { format: name, file } of wanted) {
    const destination = { color, outputFile: file };
    reports.push({
      formatter: await loadFormatter(name, engine),
      context: {
        color: wantsColor(destination, environment),
        columns: file === undefined ? environment.terminal.columns : undefined,
      },
      write: (report) => writeReport(report, destination, environment),
    });
  }
  const isForGithub = wanted.some(({ format: name }) => name === "github");
  return isForGithub ? [...reports, ...(await loadJobSummary(engine))] : reports;
}

/** Makes the reports one after the other and hands each over. */
export async function writeReports(
  reports: readonly Report[],
  results: readonly LintResult[],
  context: Pick<FormatterContext, "maxWarningsExceeded">,
): Promise<void> {
  for (const { formatter, context: look, write } of reports) {
    await write(await formatter.format(results, { ...context, ...look }));
  }
}
