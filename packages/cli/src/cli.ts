import path from "node:path";
import { coverageCommand } from "./commands/coverage.ts";
import { createTools } from "./commands/command-tools.ts";
import { createEngine } from "./commands/create-engine.ts";
import type { CliEnvironment } from "./commands/environment.ts";
import { explainCommand } from "./commands/explain.ts";
import { lintCommand } from "./commands/lint.ts";
import { describeError } from "./commands/output.ts";
import { streamCommand } from "./commands/stream.ts";
import { escapeLines } from "./escape.ts";
import { createHelp } from "./help.ts";
import type { CliOptions } from "./options/cli-options.ts";
import { parseOptions } from "./options/parse-options.ts";
import { serializeConfig } from "./print-config.ts";
import { version } from "./version.ts";

type Command = (options: CliOptions, environment: CliEnvironment) => Promise<number>;

const commands: Readonly<Record<CliOptions["command"], Command>> = {
  lint: lintCommand,
  coverage: coverageCommand,
  explain: explainCommand,
  baseline: async (options, environment) => {
    const { baselineCommand } = await import("./commands/baseline.ts");
    return baselineCommand(options, environment, createTools(environment));
  },
  suppress: async (options, environment) => {
    const { suppressCommand } = await import("./commands/suppress.ts");
    return suppressCommand(options, environment, createTools(environment));
  },
  stream: streamCommand,
  init: async (options, environment) => {
    const { initCommand } = await import("./commands/init.ts");
    return initCommand(options, environment, createTools(environment));
  },
  doctor: async (options, environment) => {
    const { doctorCommand } = await import("./commands/doctor.ts");
    return doctorCommand(options, environment, createTools(environment));
  },
};

async function printConfig(filePath: string, options: CliOptions, { cwd }: CliEnvironment): Promise<string> {
  const config = await createEngine(options, cwd).configs.getConfig(path.resolve(cwd, filePath));
  return config === undefined ? "undefined" : serializeConfig(config);
}

async function execute(options: CliOptions, environment: CliEnvironment): Promise<number> {
  const { terminal } = environment;
  if (options.help) {
    terminal.out(createHelp());
    return 0;
  }
  if (options.version) {
    terminal.out(`v${version}`);
    return 0;
  }
  if (options.printConfig !== undefined) {
    terminal.out(await printConfig(options.printConfig, options, environment));
    return 0;
  }
  return commands[options.command](options, environment);
}

/**
 * Runs the CLI.
 *
 * @param args the arguments after the program's name
 * @returns the exit code: 0 clean, 1 errors or too many warnings, 2 wrong use or config, or a document that
 *   could not be checked
 */
export async function runCli(args: readonly string[], environment: CliEnvironment): Promise<number> {
  try {
    return await execute(parseOptions(args), environment);
  } catch (error) {
    environment.terminal.error(escapeLines(describeError(error)));
    return 2;
  }
}
