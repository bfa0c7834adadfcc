import path from "node:path";
import { createLintResult, type LintResult } from "@policylint/core";
import { failureOf, noteFailure } from "./failures.ts";
import { findRegister, type RegisteredFinding, type RegisterKind } from "./review/register.ts";
import type { FoundMessages, ReviewHost } from "./review/review.ts";

export type ReviewOptions = Omit<ReviewHost, "isComplete">;

export interface ReviewedResults {
  results: LintResult[];
  /** Findings of baselines that are not found any more; `file` is absolute. */
  gone: readonly RegisteredFinding[];
}

function withMessages(result: LintResult, found: FoundMessages): LintResult {
  const { filePath, source, output, stats, usedDeprecatedRules } = result;
  const reviewed = {
    ...createLintResult({ filePath, ...found, text: source, output, stats }),
    usedDeprecatedRules,
  };
  const failure = failureOf(result);
  if (failure) noteFailure(reviewed, failure);
  return reviewed;
}

function hasRegister(results: readonly LintResult[], kinds: ReadonlySet<RegisterKind>): boolean {
  const folders = new Map(results.map(({ filePath }) => [path.dirname(filePath), filePath]));
  return [...folders.values()].some((filePath) =>
    [...kinds].some((kind) => findRegister(kind, filePath) !== undefined),
  );
}

/**
 * Applies what stands beside the documents to results of rules alone: suppressions, the baseline and the documents as
 * they were. Most runs have none of these, and load nothing for them.
 *
 * @throws {ConfigError | PolicyLintError} where a register is wrong or cannot be read
 */
export async function reviewResults(
  results: readonly LintResult[],
  options: ReviewOptions,
): Promise<ReviewedResults> {
  const files = results.filter(({ filePath }) => path.isAbsolute(filePath));
  if (!options.lintBefore && !hasRegister(files, options.registers)) {
    return { results: [...results], gone: [] };
  }
  const review = await (
    await import("./review/review.ts")
  ).reviewResults(files, {
    ...options,
    isComplete: (result) => result.fatalErrorCount === 0 && failureOf(result) === undefined,
  });
  const reviewed = new Map(
    files.map((result, index) => [result, withMessages(result, review.found[index] ?? result)]),
  );
  return {
    results: [...results.map((result) => reviewed.get(result) ?? result), ...review.registerResults],
    gone: review.gone,
  };
}
