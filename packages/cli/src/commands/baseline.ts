import { existsSync } from "node:fs";
import path from "node:path";
import type { LintResult } from "@policylint/core";
import { escapeLines } from "../escape.ts";
import type { CliOptions } from "../options/cli-options.ts";
import { readRegister } from "../review/open-register.ts";
import { formatRegister, keyOf, parseBaseline } from "../review/register-format.ts";
import {
  fromRegisteredFile,
  locateRegister,
  toRegisteredFile,
  type RegisteredFinding,
} from "../review/register.ts";
import type { CommandTools } from "./command-tools.ts";
import type { CliEnvironment } from "./environment.ts";

/** The findings of one document as its baseline names them. */
function findingsOf(registerPath: string, { filePath, messages }: LintResult): RegisteredFinding[] {
  const file = toRegisteredFile(registerPath, filePath);
  return messages.flatMap(({ ruleId, fingerprint }) =>
    ruleId === null || fingerprint === undefined ? [] : [{ file, rule: ruleId, fingerprint }],
  );
}

interface Update {
  readonly text: string;
  /** One line that says what is new in it. */
  readonly summary: string;
}

/** What becomes of a baseline; entries of documents that were not linted stay, if the documents are there. */
function updateBaseline(
  registerPath: string,
  known: readonly RegisteredFinding[],
  results: readonly LintResult[],
  isPruning: boolean,
): Update {
  const linted = new Set(results.map(({ filePath }) => filePath));
  const found = results.flatMap((result) => findingsOf(registerPath, result));
  const foundKeys = new Set(found.map(keyOf));
  const knownKeys = new Set(known.map(keyOf));
  const kept = known.filter((entry) => {
    const filePath = fromRegisteredFile(registerPath, entry.file);
    return linted.has(filePath) ? foundKeys.has(keyOf(entry)) : existsSync(filePath);
  });
  const text = formatRegister(isPruning ? kept : [...kept, ...found]);
  const total = text.split("\n").length - 1;
  const added = isPruning ? 0 : [...foundKeys].filter((key) => !knownKeys.has(key)).length;
  const gone = knownKeys.size - new Set(kept.map(keyOf)).size;
  return { text, summary: `${total} ${total === 1 ? "finding" : "findings"}, ${added} new, ${gone} gone` };
}

function groupByRegister(
  results: readonly LintResult[],
  locate: (filePath: string) => string,
): Map<string, LintResult[]> {
  const groups = new Map<string, LintResult[]>();
  for (const result of results) {
    const registerPath = locate(result.filePath);
    groups.set(registerPath, [...(groups.get(registerPath) ?? []), result]);
  }
  return groups;
}

/**
 * `policylint baseline FILE…`: writes down the findings that a run may pass over, or takes out those that are gone.
 *
 * @returns the exit code: 2 where a document could not be checked; nothing is written then
 * @throws {ConfigError | PolicyLintError} where a baseline is wrong or cannot be read or written
 */
export async function baselineCommand(
  options: CliOptions,
  { terminal, cwd }: CliEnvironment,
  tools: CommandTools,
): Promise<number> {
  const engine = tools.createEngine({ ...options, baseline: false });
  const { results, configErrors } = await engine.lintFiles(
    options.patterns.length > 0 ? options.patterns : ["."],
  );
  const incomplete = results.filter((result) => !tools.isComplete(result));
  if (incomplete.length > 0 || configErrors.length > 0) {
    const problems = [
      ...incomplete.map(({ filePath }) => `${filePath} could not be checked.`),
      ...configErrors.map(tools.describeError),
      "No baseline was written.",
    ];
    terminal.error(escapeLines(problems.join("\n")));
    return 2;
  }
  const groups = groupByRegister(results, (filePath) =>
    locateRegister("baseline", filePath, engine.configs.basePathOf(filePath)),
  );
  for (const [registerPath, documents] of groups) {
    const exists = existsSync(registerPath);
    const { text: before, lines } = exists
      ? readRegister(registerPath, cwd, parseBaseline)
      : { text: "", lines: [] };
    const known = lines.map(({ entry }) => entry);
    const { text, summary } = updateBaseline(registerPath, known, documents, options.prune);
    if (text !== before) await tools.writeFile(registerPath, text, "baseline");
    if (exists || text !== "") {
      terminal.out(escapeLines(`${path.relative(cwd, registerPath)}: ${summary}.`));
    }
  }
  return 0;
}
