import { parseArgs, type ParseArgsConfig } from "node:util";
import { isDate, nearName } from "@policylint/core";
import type { Concurrency } from "./concurrency.ts";
import type { CiName } from "./init/templates.ts";
import { commandNames, optionGroups, type CommandName, type OptionDefinition } from "./option-table.ts";

/** `meta.type` of the rule whose fix it is; `directive` for comments that suppress nothing. */
const FIX_TYPES = ["problem", "suggestion", "layout", "directive"] as const;

export type FixType = (typeof FIX_TYPES)[number];

export type PresetName = "recommended" | "strict";

/** A format with the file that gets its report. */
interface ReportTarget {
  format: string;
  file: string;
}

/** What the command line asks for. An option that was not given is `undefined` or its default. */
export interface CliOptions {
  command: "lint" | CommandName;
  /** Files, folders and globs; of `explain`, the rule. */
  patterns: string[];
  config: string | undefined;
  configLookup: boolean;
  preset: PresetName | undefined;
  rules: string[];
  printConfig: string | undefined;
  ci: CiName | undefined;
  stdin: boolean;
  stdinFilename: string | undefined;
  errorOnUnmatchedPattern: boolean;
  quiet: boolean;
  /** -1: any number of warnings is accepted. */
  maxWarnings: number;
  inlineConfig: boolean;
  reportUnusedDisableDirectives: boolean;
  /** Do baseline and suppression files count? */
  baseline: boolean;
  suppressions: boolean;
  since: string | undefined;
  prune: boolean;
  reason: string | undefined;
  owner: string | undefined;
  expires: string | undefined;
  fix: boolean;
  fixDryRun: boolean;
  /** Empty: fixes of all types. */
  fixTypes: FixType[];
  stats: boolean;
  cache: boolean;
  cacheLocation: string | undefined;
  concurrency: Concurrency;
  /** What is printed, or written to `outputFile`; where nothing is asked for, the command's own choice. */
  format: string | undefined;
  /** Reports of one run beside that, each in a file of its own. */
  reports: ReportTarget[];
  outputFile: string | undefined;
  color: boolean | undefined;
  help: boolean;
  version: boolean;
}

/** The command line cannot be understood; the message says how to put it right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const definitions = optionGroups.flatMap((group) => group.options);

function toParseArgsOptions(): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(
    definitions.map(({ name, type, short, multiple }) => [
      name,
      { type, ...(short && { short }), ...(multiple && { multiple }) },
    ]),
  );
}

function describeUnknownOption(option: string): string {
  const wanted = option.replace(/^--?(?:no-)?/u, "");
  const near = nearName(
    wanted,
    definitions.map(({ name }) => name),
  );
  const nearest = definitions.find(({ name }) => name === near);
  const hint = nearest ? ` Did you mean '${flag(nearest)}'?` : "";
  return `Unknown option '${option}'.${hint} See 'policylint --help'.`;
}

function flag({ name, negated }: OptionDefinition): string {
  return negated ? `--no-${name}` : `--${name}`;
}

interface ParsedArguments {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  positionals: string[];
}

function parse(args: readonly string[]): ParsedArguments {
  try {
    return parseArgs({
      args: [...args],
      options: toParseArgsOptions(),
      allowPositionals: true,
      allowNegative: true,
      strict: true,
    });
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) {
      throw error;
    }
    const quoted = /'(-[^'\s]*)/u.exec(error.message)?.[1];
    if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && quoted) {
      throw new UsageError(describeUnknownOption(quoted), { cause: error });
    }
    const named = /--([\w-]+)/u.exec(error.message)?.[1];
    const definition = definitions.find(({ name }) => name === named);
    if (definition?.type === "string") {
      throw new UsageError(
        `Option '--${definition.name}' needs a value: --${definition.name}=${definition.value}.`,
        {
          cause: error,
        },
      );
    }
    throw new UsageError(`${error.message.split(". ")[0]}. See 'policylint --help'.`, { cause: error });
  }
}

/** Reads values with the type that the table gives them. */
function createReader({ values }: ParsedArguments) {
  return {
    text(name: string): string | undefined {
      const value = values[name];
      if (value === "") {
        throw new UsageError(`Option '--${name}' must not be empty.`);
      }
      return typeof value === "string" ? value : undefined;
    },
    list(name: string): string[] {
      const value = values[name];
      return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
    },
    boolean(name: string): boolean | undefined {
      const value = values[name];
      return typeof value === "boolean" ? value : undefined;
    },
  };
}

function readMaxWarnings(value: string | undefined): number {
  if (value === undefined) {
    return -1;
  }
  if (!/^(?:-1|\d{1,9})$/u.test(value)) {
    throw new UsageError(`Option '--max-warnings' must be a whole number, not '${value}'.`);
  }
  return Number(value);
}

function readConcurrency(value = "off"): Concurrency {
  if (value === "off" || value === "auto") {
    return value;
  }
  if (!/^[1-9]\d{0,3}$/u.test(value)) {
    throw new UsageError(
      `Option '--concurrency' must be a positive whole number, auto or off, not '${value}'.`,
    );
  }
  return Number(value);
}

function readFixType(value: string): FixType {
  const known = FIX_TYPES.find((type) => type === value);
  if (known) {
    return known;
  }
  throw new UsageError(`Option '--fix-type' must be ${FIX_TYPES.join(", ")}, not '${value}'.`);
}

function readPreset(value: string | undefined): PresetName | undefined {
  if (value === undefined || value === "recommended" || value === "strict") {
    return value;
  }
  throw new UsageError(`Option '--preset' must be recommended or strict, not '${value}'.`);
}

/** Tells formats with a file (`sarif=report.sarif`) from the one without. */
function readFormats(values: readonly string[]): Pick<CliOptions, "format" | "reports"> {
  const reports: ReportTarget[] = [];
  let format: string | undefined;
  for (const value of values) {
    const [name = "", ...rest] = value.split("=");
    const file = rest.join("=");
    if (!name || (rest.length > 0 && !file)) {
      throw new UsageError(`Option '--format' must be a name or a name with a file, not '${value}'.`);
    }
    if (file) {
      reports.push({ format: name, file });
    } else if (format === undefined) {
      format = name;
    } else {
      throw new UsageError(
        `Option '--format' prints one report: give '${name}' a file, as in --format ${name}=FILE.`,
      );
    }
  }
  return { format, reports };
}

function readCi(value: string | undefined): CiName | undefined {
  if (value === undefined || value === "github" || value === "gitlab" || value === "none") {
    return value;
  }
  throw new UsageError(`Option '--ci' must be github, gitlab or none, not '${value}'.`);
}

function readDay(name: string, value: string | undefined): string | undefined {
  if (value === undefined || isDate(value)) {
    return value;
  }
  throw new UsageError(`Option '--${name}' must be a day such as 2027-01-31, not '${value}'.`);
}

function checkCommandOptions(command: CliOptions["command"], values: ParsedArguments["values"]): void {
  const given = definitions.filter(({ name }) => values[name] !== undefined);
  const refused = given.find(({ commands, isOfCommands }) =>
    command === "lint" ? isOfCommands : !commands?.includes(command),
  );
  if (!refused) {
    return;
  }
  const { commands = [] } = refused;
  throw new UsageError(
    command === "lint"
      ? `Option '${flag(refused)}' is one of 'policylint ${commands.join("', 'policylint ")}'.`
      : `Option '${flag(refused)}' cannot be used with 'policylint ${command}'.`,
  );
}

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

function checkCombinations(options: CliOptions): void {
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

/**
 * @param args the arguments after the program's name
 * @throws {UsageError} on an unknown option, a missing or wrong value, or options that exclude each other
 */
export function parseOptions(args: readonly string[]): CliOptions {
  const parsed = parse(args);
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
