/** What policylint does beside linting, where its first argument says so. */
export const commandNames = [
  "coverage",
  "explain",
  "baseline",
  "suppress",
  "stream",
  "init",
  "doctor",
] as const;

export type CommandName = (typeof commandNames)[number];

/** One command line option: parser, help text and checks are made from this. */
export interface OptionDefinition {
  readonly name: string;
  readonly short?: string;
  readonly type: "boolean" | "string";
  readonly multiple?: boolean;
  /** Shown as `--no-NAME`: an option that is on unless it is denied. */
  readonly negated?: boolean;
  /** The commands beside linting that take the option too. */
  readonly commands?: readonly CommandName[];
  /** Is it an option of these commands alone? */
  readonly isOfCommands?: boolean;
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
        commands: ["coverage", "baseline", "suppress", "stream", "doctor"],
        description: "Use this config file instead of policylint.config.{js,mjs,cjs,ts,mts}",
      },
      {
        name: "config-lookup",
        type: "boolean",
        negated: true,
        commands: ["coverage", "baseline", "suppress", "stream", "doctor"],
        description: "Do not look for a config file; the built-in preset applies",
      },
      {
        name: "preset",
        type: "string",
        value: "NAME",
        choices: ["recommended", "strict"],
        commands: ["baseline", "suppress", "stream", "init", "doctor"],
        description: "Built-in preset for a run without a config file: recommended (default) or strict",
      },
      {
        name: "rule",
        type: "string",
        multiple: true,
        value: "RULE",
        commands: ["baseline", "suppress", "stream", "doctor"],
        description: 'Set a rule, as in --rule "gdpr/children: off"; may be repeated',
      },
      {
        name: "print-config",
        type: "string",
        value: "FILE",
        description: "Print the configuration that applies to a file",
      },
      {
        name: "inspect",
        type: "string",
        value: "FILE",
        description: "The same as --print-config",
      },
      {
        name: "ci",
        type: "string",
        value: "NAME",
        choices: ["github", "gitlab", "none"],
        commands: ["init"],
        isOfCommands: true,
        description: "init: the CI workflow to write: github, gitlab or none",
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
        commands: ["coverage", "baseline", "doctor"],
        description: "Do not fail where a pattern matches no file",
      },
    ],
  },
  {
    title: "Findings",
    options: [
      { name: "quiet", type: "boolean", commands: ["stream"], description: "Report errors only" },
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
        commands: ["baseline", "suppress", "stream"],
        description: "Ignore policylint comments in the documents",
      },
      {
        name: "report-unused-disable-directives",
        type: "boolean",
        commands: ["stream"],
        description: "Report unused policylint-disable comments as errors",
      },
      {
        name: "since",
        type: "string",
        value: "REF",
        description: "Report only what a change since this git revision brought in",
      },
      {
        name: "baseline",
        type: "boolean",
        negated: true,
        description: "Report findings that policylint.baseline.jsonl holds, too",
      },
      {
        name: "suppressions",
        type: "boolean",
        negated: true,
        commands: ["baseline"],
        description: "Report findings that policylint.suppressions.jsonl holds, too",
      },
    ],
  },
  {
    title: "Baseline and suppressions",
    options: [
      {
        name: "prune",
        type: "boolean",
        commands: ["baseline"],
        isOfCommands: true,
        description: "baseline: take out what is gone, and add nothing",
      },
      {
        name: "reason",
        type: "string",
        value: "TEXT",
        commands: ["suppress"],
        isOfCommands: true,
        description: "suppress: why the finding may stay; needed",
      },
      {
        name: "owner",
        type: "string",
        value: "NAME",
        commands: ["suppress"],
        isOfCommands: true,
        description: "suppress: who looks after it",
      },
      {
        name: "expires",
        type: "string",
        value: "DATE",
        commands: ["suppress"],
        isOfCommands: true,
        description: "suppress: the last day on which it counts, as in 2027-01-31",
      },
    ],
  },
  {
    title: "Fixes",
    options: [
      {
        name: "fix",
        type: "boolean",
        description: "Apply the fixes that change no meaning, and write the files",
      },
      {
        name: "fix-dry-run",
        type: "boolean",
        description: "Apply the fixes without writing; --format json shows the new text",
      },
      {
        name: "fix-type",
        type: "string",
        multiple: true,
        value: "TYPE",
        description: "Apply only fixes of rules of this type: problem, suggestion, layout or directive",
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
        multiple: true,
        value: "NAME[=FILE]",
        commands: ["coverage", "explain"],
        description: "Form of the report (below), printed or written to FILE; may be repeated",
      },
      {
        name: "output-file",
        short: "o",
        type: "string",
        value: "FILE",
        commands: ["coverage", "explain"],
        description: "Write the report to a file",
      },
      {
        name: "color",
        type: "boolean",
        commands: ["coverage", "explain"],
        description: "Force colour, or turn it off (--no-color)",
      },
      {
        name: "stats",
        type: "boolean",
        commands: ["stream"],
        description: "Add the time of parsing, of each rule and of fixing to the results (--format json)",
      },
    ],
  },
  {
    title: "Speed",
    options: [
      { name: "cache", type: "boolean", description: "Lint only what has changed since the last run" },
      {
        name: "cache-location",
        type: "string",
        value: "PATH",
        description: "File or folder of the cache, instead of .policylintcache",
      },
      {
        name: "concurrency",
        type: "string",
        value: "N",
        description: "Number of linting threads, auto, or off (default)",
      },
    ],
  },
  {
    title: "Other",
    options: [
      {
        name: "help",
        short: "h",
        type: "boolean",
        commands: ["coverage", "explain", "baseline", "suppress", "stream", "init", "doctor"],
        description: "Show this help",
      },
      {
        name: "version",
        short: "v",
        type: "boolean",
        commands: ["coverage", "explain", "baseline", "suppress", "stream", "init", "doctor"],
        description: "Show the version",
      },
    ],
  },
];
