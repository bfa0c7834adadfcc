import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearName } from "@policylint/core";

/** One command line option: parser, help text and checks are made from this. */
interface OptionDefinition {
  readonly name: string;
  readonly short?: string;
  readonly type: "boolean" | "string";
  readonly multiple?: boolean;
  /** Shown as `--no-NAME`: an option that is on unless it is denied. */
  readonly negated?: boolean;
  /** Also usable in `policylint coverage`. */
  readonly coverage?: boolean;
  /** Word for the value in the help text. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly description: string;
}

interface OptionGroup {
  readonly title: string;
  readonly options: readonly OptionDefinition[];
}

export const optionGroups: readonly OptionGroup[] = [
  {
    title: "Configuration",
    options: [
      {
        name: "config",
        short: "c",
        type: "string",
        value: "FILE",
        coverage: true,
        description: "Use this config file instead of policylint.config.{js,mjs,cjs,ts,mts}",
      },
      {
        name: "config-lookup",
        type: "boolean",
        negated: true,
        coverage: true,
        description: "Do not look for a config file; the built-in preset applies",
      },
      {
        name: "preset",
        type: "string",
        value: "NAME",
        choices: ["recommended", "strict"],
        description: "Built-in preset for a run without a config file: recommended (default) or strict",
      },
      {
        name: "rule",
        type: "string",
        multiple: true,
        value: "RULE",
        description: 'Set a rule, as in --rule "gdpr/children: off"; may be repeated',
      },
      {
        name: "print-config",
        type: "string",
        value: "FILE",
        description: "Print the configuration that applies to a file",
      },
    ],
  },
  {
    title: "Input",
    options: [
      { name: "stdin", type: "boolean", description: "Lint the text on standard input" },
      {
        name: "stdin-filename",
        type: "string",
        value: "FILE",
        description: "Name that stands for standard input; decides its language and config",
      },
      {
        name: "error-on-unmatched-pattern",
        type: "boolean",
        negated: true,
        coverage: true,
        description: "Do not fail where a pattern matches no file",
      },
    ],
  },
  {
    title: "Findings",
    options: [
      { name: "quiet", type: "boolean", description: "Report errors only" },
      {
        name: "max-warnings",
        type: "string",
        value: "N",
        description: "Exit with code 1 where there are more than N warnings",
      },
      {
        name: "inline-config",
        type: "boolean",
        negated: true,
        description: "Ignore policylint comments in the documents",
      },
      {
        name: "report-unused-disable-directives",
        type: "boolean",
        description: "Report unused policylint-disable comments as errors",
      },
    ],
  },
  {
    title: "Output",
    options: [
      {
        name: "format",
        short: "f",
        type: "string",
        value: "NAME",
        coverage: true,
        description: "stylish (default), json, an ESLint formatter or a path; coverage: text, json",
      },
      {
        name: "output-file",
        short: "o",
        type: "string",
        value: "FILE",
        coverage: true,
        description: "Write the report to a file",
      },
      {
        name: "color",
        type: "boolean",
        coverage: true,
        description: "Force colour, or turn it off (--no-color)",
      },
    ],
  },
  {
    title: "Other",
    options: [
      { name: "help", short: "h", type: "boolean", coverage: true, description: "Show this help" },
      { name: "version", short: "v", type: "boolean", coverage: true, description: "Show the version" },
    ],
  },
];

export type PresetName = "recommended" | "strict";

/** What the command line asks for. An option that was not given is `undefined` or its default. */
export interface CliOptions {
  command: "lint" | "coverage";
  patterns: string[];
  config: string | undefined;
  configLookup: boolean;
  preset: PresetName | undefined;
  rules: string[];
  printConfig: string | undefined;
  stdin: boolean;
  stdinFilename: string | undefined;
  errorOnUnmatchedPattern: boolean;
  quiet: boolean;
  /** -1: any number of warnings is accepted. */
  maxWarnings: number;
  inlineConfig: boolean;
  reportUnusedDisableDirectives: boolean;
  format: string | undefined;
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

function readPreset(value: string | undefined): PresetName | undefined {
  if (value === undefined || value === "recommended" || value === "strict") {
    return value;
  }
  throw new UsageError(`Option '--preset' must be recommended or strict, not '${value}'.`);
}

function checkCoverageOptions(values: ParsedArguments["values"]): void {
  const refused = definitions.find(({ name, coverage }) => !coverage && values[name] !== undefined);
  if (refused) {
    throw new UsageError(`Option '${flag(refused)}' cannot be used with 'policylint coverage'.`);
  }
}

function checkCoverage({ patterns, format }: CliOptions): void {
  if (patterns.length === 0) {
    throw new UsageError("'policylint coverage' needs at least one file.");
  }
  if (format !== undefined && format !== "text" && format !== "json") {
    throw new UsageError(
      `Option '--format' must be text or json for 'policylint coverage', not '${format}'.`,
    );
  }
}

function checkCombinations(options: CliOptions): void {
  if (options.help || options.version) {
    return;
  }
  if (options.command === "coverage") {
    checkCoverage(options);
  }
  if (options.stdin && options.patterns.length > 0) {
    throw new UsageError("Option '--stdin' cannot be used together with files.");
  }
  if (options.stdinFilename !== undefined && !options.stdin) {
    throw new UsageError("Option '--stdin-filename' needs '--stdin'.");
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
  const command = parsed.positionals[0] === "coverage" ? "coverage" : "lint";
  if (command === "coverage") {
    checkCoverageOptions(parsed.values);
  }
  const options: CliOptions = {
    command,
    patterns: command === "coverage" ? parsed.positionals.slice(1) : parsed.positionals,
    config: text("config"),
    configLookup: boolean("config-lookup") ?? true,
    preset: readPreset(text("preset")),
    rules: list("rule"),
    printConfig: text("print-config"),
    stdin: boolean("stdin") ?? false,
    stdinFilename: text("stdin-filename"),
    errorOnUnmatchedPattern: boolean("error-on-unmatched-pattern") ?? true,
    quiet: boolean("quiet") ?? false,
    maxWarnings: readMaxWarnings(text("max-warnings")),
    inlineConfig: boolean("inline-config") ?? true,
    reportUnusedDisableDirectives: boolean("report-unused-disable-directives") ?? false,
    format: text("format"),
    outputFile: text("output-file"),
    color: boolean("color"),
    help: boolean("help") ?? false,
    version: boolean("version") ?? false,
  };
  checkCombinations(options);
  return options;
}
