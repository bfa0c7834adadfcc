import { existsSync } from "node:fs";
import path from "node:path";
import { nearName, readPolicySettings, type LintMessage } from "@policylint/core";
import { escapeLines } from "../escape.ts";
import { UsageError, type CliOptions } from "../options.ts";
import { readRegister } from "../review/open-register.ts";
import { formatRegister, keyOf, parseSuppressions } from "../review/register-format.ts";
import { locateRegister, toRegisteredFile, type SuppressionEntry } from "../review/register.ts";
import type { CommandTools } from "./command-tools.ts";
import type { CliEnvironment } from "./environment.ts";

interface Place {
  filePath: string;
  /** As it was written. */
  file: string;
  line: number | undefined;
}

/** Reads `FILE` or `FILE:LINE`. */
function parsePlace(argument: string, cwd: string): Place {
  const filePath = path.resolve(cwd, argument);
  const [, file, line] = /^(.+):(\d{1,9})$/su.exec(argument) ?? [];
  return file === undefined || existsSync(filePath)
    ? { filePath, file: argument, line: undefined }
    : { filePath: path.resolve(cwd, file), file, line: Number(line) };
}

/** The one finding of a rule at a place. */
function chooseFinding(messages: readonly LintMessage[], rule: string, { file, line }: Place): string {
  const where = line === undefined ? file : `${file}:${line}`;
  const here = messages.filter((message) => line === undefined || message.line === line);
  const found = here.filter(({ ruleId, fingerprint }) => ruleId === rule && fingerprint !== undefined);
  const [first, ...others] = new Set(found.map(({ fingerprint }) => fingerprint));
  if (first === undefined) {
    const near = nearName(
      rule,
      here.flatMap(({ ruleId }) => ruleId ?? []),
    );
    const hint = near === undefined || near === rule ? "" : ` Did you mean '${near}'?`;
    throw new UsageError(`'${rule}' reports nothing in ${where}.${hint}`);
  }
  if (others.length > 0) {
    const lines = [...new Set(found.map((message) => message.line))].join(", ");
    throw new UsageError(
      line === undefined
        ? `'${rule}' has several findings in ${where}, at lines ${lines}: name one, as in ${file}:${found[0]?.line ?? 1}.`
        : `'${rule}' has several findings in ${where}: a suppression is for one of them.`,
    );
  }
  return first;
}

/**
 * `policylint suppress RULE FILE[:LINE]`: writes down that a finding may stay, and why. One that is written down already
 * is replaced.
 *
 * @returns the exit code: 2 where the document could not be checked
 * @throws {UsageError} where it is not clear which finding is meant
 * @throws {ConfigError | PolicyLintError} where the suppressions are wrong or cannot be read or written
 */
export async function suppressCommand(
  options: CliOptions,
  { terminal, cwd }: CliEnvironment,
  tools: CommandTools,
): Promise<number> {
  const [rule = "", argument = ""] = options.patterns;
  const { reason = "", owner, expires } = options;
  const place = parsePlace(argument, cwd);
  const { filePath } = place;
  const engine = tools.createEngine({ ...options, baseline: false, suppressions: false });
  const { results, configErrors } = await engine.lintFiles([filePath]);
  const [result] = results;
  const config = configErrors.length > 0 ? undefined : await engine.getConfig(filePath);
  if (!result || !config || !tools.isComplete(result)) {
    const reasons = [
      ...configErrors.map(tools.describeError),
      ...(result?.messages ?? []).map(({ message }) => `${place.file}: ${message}`),
    ];
    terminal.error(escapeLines(reasons.join("\n")));
    return 2;
  }
  const { today: created } = readPolicySettings(config.settings);
  if (expires !== undefined && expires < created) {
    throw new UsageError(`Option '--expires' must not be a day that is past, like '${expires}'.`);
  }
  const fingerprint = chooseFinding(result.messages, rule, place);
  const registerPath = locateRegister("suppressions", filePath, engine.basePathOf(filePath));
  const file = toRegisteredFile(registerPath, filePath);
  const entry: SuppressionEntry = { file, rule, fingerprint, reason, owner, created, expires };
  const known = existsSync(registerPath)
    ? readRegister(registerPath, cwd, parseSuppressions).lines.map((line) => line.entry)
    : [];
  const others = known.filter((other) => keyOf(other) !== keyOf(entry));
  await tools.writeFile(registerPath, formatRegister([...others, entry]), "suppressions");
  const until = expires === undefined ? "" : ` until ${expires}`;
  terminal.out(
    escapeLines(`${path.relative(cwd, registerPath)}: suppresses ${rule} in ${place.file}${until}.`),
  );
  return 0;
}
