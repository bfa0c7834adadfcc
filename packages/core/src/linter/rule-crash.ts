import type { Language, TextSourceCode } from "@eslint/core";
import { reasonOf } from "../errors.ts";
import type { LintMessage } from "../types.ts";
import { toMessagePosition } from "./location.ts";

/** A rule, or the language where `ruleId` is null, that threw instead of doing its work. */
export interface RuleCrash {
  readonly ruleId: string | null;
  readonly filename: string;
  /** 1-based line of the node that was visited; undefined where it threw elsewhere. */
  readonly line: number | undefined;
  /** What was thrown, with its stack. */
  readonly error: unknown;
}

export interface CrashedRule {
  readonly ruleId: string;
  readonly error: unknown;
  readonly node: unknown;
}

/** Notes where a rule crashed. */
export function describeCrash(
  { ruleId, error, node }: CrashedRule,
  { filename, language, sourceCode }: { filename: string; language: Language; sourceCode: TextSourceCode },
): RuleCrash {
  let line: number | undefined;
  try {
    if (node !== undefined) line = toMessagePosition(sourceCode.getLoc(node).start, language).line;
  } catch {
    // A node without a place is often the very reason of the crash.
  }
  return { ruleId, filename, line, error };
}

/** The message that stands in the result for a rule that crashed. It is an error and not fatal. */
export function crashMessage({ ruleId, filename, line, error }: RuleCrash): LintMessage {
  const place = line === undefined ? filename : `${filename}:${line}`;
  return {
    ruleId,
    severity: 2,
    message: `Rule '${ruleId}' crashed: ${reasonOf(error)} (while linting ${place}).`,
    line: line ?? 1,
    column: 1,
  };
}
