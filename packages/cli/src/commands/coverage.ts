import * as document from "@policylint/rules-document";
import * as gdpr from "@policylint/rules-gdpr";
import { formatCoverageJson, formatCoverageText, type PolicyCoverage } from "../coverage.ts";
import { escapeControls, escapeLines } from "../escape.ts";
import type { CliOptions } from "../options/cli-options.ts";
import { createEngine } from "./create-engine.ts";
import { isPolicySource } from "@policylint/core";
import type { CliEnvironment } from "./environment.ts";
import { describeError, wantsColor, writeReport } from "./output.ts";

/**
 * `policylint coverage FILE…`: prints what each policy discloses.
 *
 * @returns the exit code: 2 where a document could not be read, else 0, whatever the policies say
 */
export async function coverageCommand(options: CliOptions, environment: CliEnvironment): Promise<number> {
  const { terminal, cwd } = environment;
  const policies: PolicyCoverage[] = [];
  const isJson = options.format === "json";
  const engine = createEngine(options, cwd, {
    inspect(filePath, sourceCode) {
      if (!isPolicySource(sourceCode)) {
        return;
      }
      const covered = [gdpr, document].flatMap(({ disclosures, lexicon }) =>
        disclosures.map((definition) => ({
          fact: lexicon.detect(sourceCode, definition),
          isTriggered: definition.trigger ? lexicon.isTriggered(sourceCode, definition) : undefined,
          values: isJson ? lexicon.valuesOf(sourceCode, definition) : [],
        })),
      );
      policies.push({ filePath, disclosures: covered });
    },
  });
  const { results, configErrors } = await engine.lintFiles(options.patterns);
  const report = isJson
    ? formatCoverageJson(policies)
    : formatCoverageText(policies, wantsColor(options, environment));
  await writeReport(report, options, environment);
  const problems = [
    ...results.flatMap(({ filePath, messages }) =>
      messages.map(({ message }) => `${escapeControls(filePath)}: ${message}`),
    ),
    ...configErrors.map(describeError),
  ];
  for (const problem of problems) {
    terminal.error(escapeLines(problem));
  }
  const isIncomplete = configErrors.length > 0 || results.some(({ errorCount }) => errorCount > 0);
  return isIncomplete ? 2 : 0;
}
