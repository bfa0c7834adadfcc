import type { Language, SourceLocation } from "@eslint/core";
import type { LintMessage } from "../types.ts";
import { toMessageLocation } from "./location.ts";

/** A problem that the linter itself finds: in a directive, a configuration comment, or a document. */
export interface LintingProblem {
  /** Null where the problem is no rule's. */
  ruleId?: string | null | undefined;
  message: string;
  loc: SourceLocation;
}

/** The message of a linting problem. */
export function problemMessage(
  { ruleId = null, message, loc }: LintingProblem,
  severity: 1 | 2,
  language: Language,
): LintMessage {
  return { ruleId, severity, message, ...toMessageLocation(loc, language) };
}

/** What ESLint says where a comment names a rule that does not exist. */
export function unknownRuleText(ruleId: string): string {
  return `Definition for rule '${ruleId}' was not found.`;
}
