import path from "node:path";
import { count, describeCircumstances } from "../doctor/circumstances.ts";
import { escapeLines } from "../escape.ts";
import { describeIgnored } from "../ignored-result.ts";
import type { CliOptions } from "../options/cli-options.ts";
import { version } from "../version.ts";
import type { CommandTools } from "./command-tools.ts";
import type { CliEnvironment } from "./environment.ts";

/**
 * `policylint doctor FILE…`: prints what a run would lint, under which config and with which rules, and why it would not
 * lint a file.
 *
 * @returns the exit code: 2 where a config is wrong
 * @throws {PolicyLintError} where a pattern matches nothing
 */
export async function doctorCommand(
  options: CliOptions,
  { terminal, cwd }: CliEnvironment,
  tools: CommandTools,
): Promise<number> {
  const engine = tools.createEngine(options);
  const statuses = new Map<string, string>();
  const { files } = await engine.findDocuments(
    options.patterns.length > 0 ? options.patterns : ["."],
    (filePath, status) => {
      if (status === "ignored") statuses.set(filePath, describeIgnored(filePath, status, cwd));
    },
  );
  const relative = (filePath: string): string => path.relative(cwd, filePath) || filePath;
  const preset = options.preset ?? "recommended";
  const groups = new Map<string, string[]>();
  const problems = new Set<string>();
  for (const filePath of files) {
    try {
      const config = await engine.configs.getConfig(filePath);
      if (config) {
        const configFile = engine.configs.findConfigFile(path.dirname(filePath));
        const key = describeCircumstances(filePath, config, { configFile, cwd, preset });
        groups.set(key, [...(groups.get(key) ?? []), `  ${relative(filePath)}`]);
      } else {
        statuses.set(filePath, describeIgnored(filePath, await engine.configs.getStatus(filePath), cwd));
      }
    } catch (error) {
      problems.add(tools.describeError(error));
    }
  }
  const ignored = [...statuses].map(([filePath, reason]) => `  ${relative(filePath)}\n    ${reason}`);
  const blocks = [
    `policylint ${version}, Node.js ${process.versions.node}`,
    ...[...groups].map(
      ([circumstances, documents]) =>
        `${count(documents.length, "document")} would be linted:\n${documents.join("\n")}\n${circumstances}`,
    ),
    ...(ignored.length > 0 ? [`Not linted:\n${ignored.join("\n")}`] : []),
  ];
  terminal.out(escapeLines(blocks.join("\n\n")));
  for (const problem of problems) terminal.error(escapeLines(problem));
  return problems.size > 0 ? 2 : 0;
}
