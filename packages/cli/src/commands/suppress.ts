import { existsSync } from "node:fs";
import path from "node:path";
import { nearName, readPolicySettings, type LintMessage } from "@policylint/core";
import { escapeLines } from "../escape.ts";
import { UsageError, type CliOptions } from "../options/cli-options.ts";
import { addSuppression } from "../review/add-suppression.ts";
import { locateRegister, toRegisteredFile } from "../review/register.ts";
import type { CommandTools } from "./command-tools.ts";
import type { CliEnvironment } from "./environment.ts";

interface Place {
  /** As it was written. */
  file: string;
  line: number | undefined;
}

/** Reads `FILE` or `FILE:LINE`. */
function parsePlace(argument: string, cwd: string): Place {
  const [, file, line] = /^(.+):(\d{1,9})$/su.exec(argument) ?? [];
  return file === undefined || existsSync(path.resolve(cwd, argument))
    ? { file: argument, line: undefined }
    : { file, line: Number(line) };
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
 * `policylint suppress RULE FILE[:LINE]`: writes down that a finding may stay, and why.
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
  const engine = tools.createEngine({ ...options, baseline: false, suppressions: false });
  const { results, configErrors } = await engine.lintFiles([place.file]);
  const [result, ...more] = results;
  if (more.length > 0) {
    throw new UsageError(`'policylint suppress' takes one file, not '${place.file}'.`);
  }
  const config = result && (await engine.configs.getConfig(result.filePath));
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
  const { filePath, messages } = result;
  const fingerprint = chooseFinding(messages, rule, place);
  const registerPath = locateRegister("suppressions", filePath, engine.configs.basePathOf(filePath));
  const file = toRegisteredFile(registerPath, filePath);
  const entry = { file, rule, fingerprint, reason, owner, created, expires };
  await tools.writeFile(registerPath, addSuppression(registerPath, cwd, entry), "suppressions");
  const until = expires === undefined ? "" : ` until ${expires}`;
  terminal.out(escapeLines(`${path.relative(cwd, registerPath)}: suppresses ${rule} in ${file}${until}.`));
  return 0;
}
