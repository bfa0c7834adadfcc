import { findRule } from "../config/find-in-plugins.ts";
import type { ResolvedConfig } from "../config/resolve-config.ts";
import type { LintStats } from "./stats.ts";
import type { LintMessage, LintResult, SuppressedLintMessage } from "../types.ts";

export interface LintResultParts {
  /** Absolute path, or `<text>`. */
  filePath: string;
  messages: LintMessage[];
  suppressedMessages?: SuppressedLintMessage[] | undefined;
  /** The text that was linted. */
  text?: string | undefined;
  /** The text after fixes, where one was applied. */
  output?: string | undefined;
  /** The configuration of the file, for the list of deprecated rules. */
  config?: ResolvedConfig | undefined;
  /** Where they were asked for. */
  stats?: LintStats | undefined;
}

/**
 * The result of one document, with ESLint's counts. As in ESLint, `source` stands only beside messages and
 * never beside `output`.
 */
export function createLintResult(parts: LintResultParts): LintResult {
  const { filePath, messages, suppressedMessages = [], text, output, config, stats } = parts;
  const errors = messages.filter(({ severity, fatal }) => fatal || severity === 2);
  const warnings = messages.filter(({ severity, fatal }) => !fatal && severity === 1);
  const isFixable = ({ fix }: LintMessage): boolean => fix !== undefined;
  const result: LintResult = {
    filePath,
    messages,
    suppressedMessages,
    errorCount: errors.length,
    fatalErrorCount: errors.filter(({ fatal }) => fatal).length,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(isFixable).length,
    fixableWarningCount: warnings.filter(isFixable).length,
    usedDeprecatedRules: config ? findDeprecatedRules(config) : [],
  };
  if (output !== undefined) result.output = output;
  else if (text !== undefined && messages.length > 0) result.source = text;
  if (stats) result.stats = stats;
  return result;
}

type DeprecatedRules = LintResult["usedDeprecatedRules"];

/** Most files of a run share one configuration. */
const deprecatedRules = new WeakMap<ResolvedConfig, DeprecatedRules>();

function findDeprecatedRules(config: ResolvedConfig): DeprecatedRules {
  let found = deprecatedRules.get(config);
  if (!found) {
    found = Object.entries(config.rules).flatMap(([ruleId, [severity]]) => {
      const meta = severity === 0 ? undefined : findRule(config, ruleId)?.meta;
      if (!meta?.deprecated) return [];
      const replacements = typeof meta.deprecated === "object" ? meta.deprecated.replacedBy : undefined;
      const names = replacements?.flatMap(({ rule }) => rule?.name ?? []) ?? [...(meta.replacedBy ?? [])];
      return [{ ruleId, replacedBy: names }];
    });
    deprecatedRules.set(config, found);
  }
  return found;
}
