import type { RuleConfig, TextSourceCode } from "@eslint/core";
import { findRule } from "../config/find-in-plugins.ts";
import type { ResolvedConfig, ResolvedRuleConfig } from "../config/resolve-config.ts";
import { supportsLanguage } from "../config/rule-languages.ts";
import { mergeDefaultOptions, validateRuleOptions } from "../config/rule-options.ts";
import { toSeverityLevel } from "../config/severity.ts";
import { ConfigError } from "../errors.ts";
import type { LintMessage } from "../types.ts";
import { problemMessage, unknownRuleText } from "./linting-problem.ts";
import { unusedConfigText } from "./unused-inline-config.ts";

export interface InlineConfig {
  /** The configuration's rules with those of the document's comments over them. */
  readonly rules: Readonly<Record<string, ResolvedRuleConfig>>;
  /** What is wrong with the comments. */
  readonly messages: LintMessage[];
}

/** Reads the rules that configuration comments set in a document: `<!-- policylint gdpr/x: "warn" -->`. */
export function readInlineConfig(sourceCode: TextSourceCode, config: ResolvedConfig): InlineConfig {
  const { language, linterOptions } = config;
  const found = sourceCode.applyInlineConfig?.() ?? { configs: [], problems: [] };
  const messages = found.problems.map((problem): LintMessage => {
    return { ...problemMessage(problem, 2, language), fatal: true };
  });
  const inline: Record<string, ResolvedRuleConfig> = {};
  for (const { config: comment, loc } of found.configs) {
    for (const [ruleId, ruleConfig] of Object.entries(comment.rules)) {
      try {
        const entry = readRule(ruleId, ruleConfig, config, inline);
        inline[ruleId] = entry;
        const severity = linterOptions.reportUnusedInlineConfigs;
        const message = severity && unusedConfigText(ruleId, entry, ruleConfig, config.rules[ruleId]);
        if (severity && message) messages.push(problemMessage({ message, loc }, severity, language));
      } catch (error) {
        if (!(error instanceof InlineConfigError)) throw error;
        messages.push(problemMessage({ ruleId: error.ruleId, message: error.message, loc }, 2, language));
      }
    }
  }
  return { rules: { ...config.rules, ...inline }, messages };
}

/** One message for each comment that would configure something, where the configuration forbids it. */
export function reportForbiddenInlineConfig(
  sourceCode: TextSourceCode,
  config: ResolvedConfig,
): LintMessage[] {
  const nodes = sourceCode.getInlineConfigNodes?.() ?? [];
  return nodes.map((node) => {
    const comment = sourceCode.text.slice(...sourceCode.getRange(node));
    const message = `'${comment}' has no effect because you have 'noInlineConfig' setting in your config.`;
    return problemMessage({ message, loc: sourceCode.getLoc(node) }, 1, config.language);
  });
}

class InlineConfigError extends Error {
  readonly ruleId: string | null;

  constructor(ruleId: string | null, message: string, options?: ErrorOptions) {
    super(message, options);
    this.ruleId = ruleId;
  }
}

function readRule(
  ruleId: string,
  ruleConfig: RuleConfig,
  config: ResolvedConfig,
  earlier: Readonly<Record<string, ResolvedRuleConfig>>,
): ResolvedRuleConfig {
  const rule = findRule(config, ruleId);
  if (!rule) throw new InlineConfigError(ruleId, unknownRuleText(ruleId));
  if (Object.hasOwn(earlier, ruleId)) {
    const text = `Rule "${ruleId}" is already configured by another configuration comment in the preceding code. This configuration is ignored.`;
    throw new InlineConfigError(null, text);
  }
  const [severity, ...options]: readonly unknown[] = Array.isArray(ruleConfig) ? ruleConfig : [ruleConfig];
  const level = toSeverityLevel(severity);
  if (level === undefined) {
    const expected = 'Expected severity of "off", 0, "warn", 1, "error", or 2.';
    throw invalid(ruleId, `${expected} You passed "${String(ruleConfig)}".`);
  }
  const configured = Object.hasOwn(config.rules, ruleId) ? config.rules[ruleId] : undefined;
  if (level !== 0 && !supportsLanguage(rule, config)) {
    const advice =
      'Use a config block with "files" to apply the rule only to supported files, or disable it.';
    throw invalid(ruleId, `Rule does not support the language "${config.languageName}". ${advice}`);
  }
  if (options.length === 0 && configured) return [level, ...configured.slice(1)];
  const merged = mergeDefaultOptions(rule, options);
  if (level !== 0 && options.length > 0) {
    try {
      validateRuleOptions(rule, ruleId, merged);
    } catch (error) {
      throw error instanceof ConfigError ? invalid(ruleId, error.message, error) : error;
    }
  }
  return [level, ...merged];
}

function invalid(ruleId: string, reason: string, cause?: unknown): InlineConfigError {
  const text = `Inline configuration for rule "${ruleId}" is invalid:\n\t${reason}\n`;
  return new InlineConfigError(ruleId, text, { cause });
}
