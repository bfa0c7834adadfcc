import { UsageError, type CliOptions } from "./cli-options.ts";
import type { CommandName } from "./option-table.ts";

function checkSuppress({ patterns, reason = "" }: CliOptions): void {
  if (patterns.length !== 2) {
    throw new UsageError(
      "'policylint suppress' needs a rule and a file, as in 'policylint suppress gdpr/children privacy.md:12'.",
    );
  }
  if (reason.trim() === "") {
    throw new UsageError("'policylint suppress' needs a reason: --reason=TEXT.");
  }
}

function checkCommand(command: CommandName, options: CliOptions): void {
  const { patterns, format, reports } = options;
  if (command === "suppress") {
    checkSuppress(options);
  }
  if (command === "coverage" && patterns.length === 0) {
    throw new UsageError("'policylint coverage' needs at least one file.");
  }
  if (command === "explain" && patterns.length !== 1) {
    throw new UsageError("'policylint explain' needs one rule, as in 'policylint explain gdpr/children'.");
  }
  if (command === "stream" && patterns.length > 0) {
    throw new UsageError("'policylint stream' takes no files: the documents come on standard input.");
  }
  if (reports[0]) {
    throw new UsageError(`'policylint ${command}' makes one report: use --output-file ${reports[0].file}.`);
  }
  if (format !== undefined && format !== "text" && format !== "json") {
    throw new UsageError(
      `Option '--format' must be text or json for 'policylint ${command}', not '${format}'.`,
    );
  }
}

function checkReports({ format, reports, outputFile }: CliOptions): void {
  if (outputFile !== undefined && format === undefined && reports.length > 0) {
    throw new UsageError("Option '--output-file' needs a '--format' that has no file of its own.");
  }
  const files = [...(outputFile === undefined ? [] : [outputFile]), ...reports.map(({ file }) => file)];
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) {
    throw new UsageError(`Two reports would be written to '${twice}'.`);
  }
}

function checkFixOptions({ fix, fixDryRun, fixTypes, stdin }: CliOptions): void {
  if (fix && fixDryRun) {
    throw new UsageError("Option '--fix' cannot be used together with '--fix-dry-run'.");
  }
  if (fix && stdin) {
    throw new UsageError("Option '--fix' has no file to write for '--stdin'; use '--fix-dry-run'.");
  }
  if (fixTypes.length > 0 && !fix && !fixDryRun) {
    throw new UsageError("Option '--fix-type' needs '--fix' or '--fix-dry-run'.");
  }
}

/** @throws {UsageError} on options that exclude or need each other, and on what a command lacks */
export function checkCombinations(options: CliOptions): void {
  if (options.help || options.version) {
    return;
  }
  if (options.command !== "lint") {
    checkCommand(options.command, options);
  }
  if (options.stdin && options.patterns.length > 0) {
    throw new UsageError("Option '--stdin' cannot be used together with files.");
  }
  if (options.stdinFilename !== undefined && !options.stdin) {
    throw new UsageError("Option '--stdin-filename' needs '--stdin'.");
  }
  if (options.since !== undefined && options.stdin && options.stdinFilename === undefined) {
    throw new UsageError("Option '--since' needs '--stdin-filename' to know what the text was.");
  }
  checkFixOptions(options);
  checkReports(options);
  if (options.cacheLocation !== undefined && !options.cache) {
    throw new UsageError("Option '--cache-location' needs '--cache'.");
  }
  if (options.printConfig !== undefined && (options.stdin || options.patterns.length > 0)) {
    throw new UsageError("Option '--print-config' takes exactly one file and no other input.");
  }
}
