import type { LintResult } from "@policylint/core";
import { withErrorsOnly } from "../error-results.ts";
import { escapeLines } from "../escape.ts";
import { failureOf } from "../failures.ts";
import type { LintEngine } from "../lint-engine.ts";
import type { CliOptions } from "../options/cli-options.ts";
import { createEngine } from "./create-engine.ts";
import type { CliEnvironment } from "./environment.ts";

/** An engine keeps the configuration of each path that it has seen; a new one begins with none. */
const documentsPerEngine = 10_000;

/** Engines one after another, so that memory stays bounded. */
function createEngineSource(options: CliOptions, cwd: string): () => LintEngine {
  let engine: LintEngine | undefined;
  let count = 0;
  return () => {
    if (!engine || count === documentsPerEngine) {
      engine = createEngine(options, cwd);
      count = 0;
    }
    count++;
    return engine;
  };
}

function withoutSource({ source: _source, ...result }: LintResult): Omit<LintResult, "source"> {
  return result;
}

/**
 * `policylint stream`: answers each line of standard input, a document as JSON, with a line on standard output.
 *
 * @returns the exit code: 0, whatever the documents say, since an engine of distributed work takes any other for a
 *   failure of the whole part
 * @throws {ConfigError} where the config of the working directory is wrong
 */
export async function streamCommand(options: CliOptions, environment: CliEnvironment): Promise<number> {
  const { cwd, terminal } = environment;
  const { input, output } = environment.openStreams();
  const { pipeAnswers } = await import("../stream/lint-stream.ts");
  const nextEngine = createEngineSource(options, cwd);
  await pipeAnswers(input, output, async ({ path, text }) => {
    const result = await nextEngine().lintDetached(text, path);
    for (const failure of failureOf(result) ?? []) {
      terminal.error(escapeLines(failure));
    }
    return withoutSource(options.quiet ? withErrorsOnly(result) : result);
  });
  return 0;
}
