import type { LintResult, RulesMeta } from "@policylint/core";
import type { LintedPolicy } from "../linted-policy.ts";

/** What a rule's page says, for readers who have only the report. */
export interface RuleHelp {
  readonly text: string;
  readonly markdown: string;
}

/** What a formatter is told besides the results: ESLint's formatter context, and what policylint adds. */
export interface FormatterContext {
  cwd?: string;
  /** Colour the output; a formatter of another package may take `undefined` as "decide yourself". */
  color?: boolean | undefined;
  maxWarningsExceeded?: { maxWarnings: number; foundWarnings: number };
  /** The `meta` of each rule that reported, by rule id. */
  rulesMeta?: Record<string, RulesMeta>;
  /** Width of the terminal that shows the report; absent where it goes elsewhere. */
  columns?: number | undefined;
  /** The document of a result as it was linted; `undefined` where it could not be read or parsed as a policy. */
  policyOf?: (result: LintResult) => Promise<LintedPolicy | undefined>;
  /** What there is to read about a rule; `undefined` for one that is not built in. */
  ruleHelp?: (ruleId: string) => Promise<RuleHelp | undefined>;
}

/** ESLint's formatter contract: results in, report out, nothing printed. */
export type FormatterFunction = (
  results: LintResult[],
  context: FormatterContext,
) => string | Promise<string>;
