import type { LintResult, RulesMeta } from "@policylint/core";

/** What a formatter is told besides the results: ESLint's formatter context. */
export interface FormatterContext {
  cwd?: string;
  /** Colour the output; a formatter of another package may take `undefined` as "decide yourself". */
  color?: boolean | undefined;
  maxWarningsExceeded?: { maxWarnings: number; foundWarnings: number };
  /** The `meta` of each rule that reported, by rule id. */
  rulesMeta?: Record<string, RulesMeta>;
}

/** ESLint's formatter contract: results in, report out, nothing printed. */
export type FormatterFunction = (
  results: LintResult[],
  context: FormatterContext,
) => string | Promise<string>;
