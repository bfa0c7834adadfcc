import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearName } from "@policylint/core";
import { UsageError, type CliOptions } from "./cli-options.ts";
import { optionGroups, type OptionDefinition } from "./option-table.ts";

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

export interface ParsedArguments {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  positionals: string[];
}

/**
 * Tells options, with their values, from the rest of the command line.
 *
 * @throws {UsageError} on an unknown option or one without its value
 */
export function parseArguments(args: readonly string[]): ParsedArguments {
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

/** @throws {UsageError} on an option that is not one of the command */
export function checkCommandOptions(command: CliOptions["command"], values: ParsedArguments["values"]): void {
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
