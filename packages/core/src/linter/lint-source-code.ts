import type { Severity, SeverityLevel, TextSourceCode } from "@eslint/core";
import { findRule } from "../config/find-in-plugins.ts";
import type { ResolvedConfig, ResolvedRuleConfig } from "../config/resolve-config.ts";
import { toSeverityLevel } from "../config/severity.ts";
import type { LintMessage, SuppressedLintMessage } from "../types.ts";
import { readDirectives } from "./directives.ts";
import { readInlineConfig, reportForbiddenInlineConfig } from "./inline-config.ts";
import { compareByPosition } from "./location.ts";
import { crashMessage, type RuleCrash } from "./rule-crash.ts";
import { runRules } from "./run-rules.ts";
import type { Stopwatch } from "./stats.ts";
import { suppressMessages } from "./suppress.ts";
import { reportUnusedDirectives } from "./unused-directives.ts";

/** Tells whether one of the configured rules shall run. */
type RuleFilter = (rule: { ruleId: string; severity: 1 | 2 }) => boolean;

export interface LintOptions {
  config: ResolvedConfig;
  /** Shown in messages and to rules; default `<text>`. */
  filename?: string | undefined;
  /** The file on disk, where `filename` is a part of it; default `filename`. */
  physicalFilename?: string | undefined;
  /** The directory of the run, which rules can ask for; default `/`. */
  cwd?: string | undefined;
  /** `false` ignores directives and configuration comments; default true. */
  allowInlineConfig?: boolean | undefined;
  /** Overrides the configuration; `true` is `"error"`. */
  reportUnusedDisableDirectives?: boolean | Severity | undefined;
  /** Default: all run. */
  ruleFilter?: RuleFilter | undefined;
  /** `true` leaves fixes and suggestions out of the messages. */
  disableFixes?: boolean | undefined;
}

export interface SourceCodeMessages {
  /** By position. */
  readonly messages: LintMessage[];
  readonly suppressedMessages: SuppressedLintMessage[];
  /** Rules that threw; each also has a message, which no directive suppresses. */
  readonly crashes: RuleCrash[];
}

type Rules = Readonly<Record<string, ResolvedRuleConfig>>;

/** Runs the configured rules over a parsed text and applies its directives. */
export function lintSourceCode(
  sourceCode: TextSourceCode,
  options: LintOptions,
  stopwatch: Stopwatch,
): SourceCodeMessages {
  const { config, allowInlineConfig = true, disableFixes = false, ruleFilter = () => true } = options;
  const { language } = config;
  const filename = options.filename ?? "<text>";
  const inline = readComments(sourceCode, config, allowInlineConfig);
  sourceCode.finalize?.();
  const file = {
    cwd: options.cwd ?? "/",
    filename,
    physicalFilename: options.physicalFilename ?? filename,
    sourceCode,
  };
  const run = runRules({ file, config, rules: inline.rules, ruleFilter, disableFixes, stopwatch });

  const found = [...inline.messages, ...run.messages].sort(compareByPosition);
  const { messages, suppressedMessages, used } = suppressMessages(found, inline.directives);
  const crashed = run.crashes.map(({ ruleId }) => ruleId ?? "");
  const unfinishedRules = new Set([...crashed, ...filteredRules(inline.rules, ruleFilter)]);
  const severity = unusedSeverity(options);
  const unused =
    severity === 0
      ? []
      : reportUnusedDirectives({
          directives: inline.directives,
          used,
          unfinishedRules,
          severity,
          disableFixes,
          sourceCode,
          language,
        });
  return {
    messages: [...messages, ...unused, ...run.crashes.map(crashMessage)].sort(compareByPosition),
    suppressedMessages,
    crashes: run.crashes,
  };
}

interface Comments extends ReturnType<typeof readDirectives> {
  /** The configuration's rules, with those of configuration comments over them. */
  readonly rules: Rules;
}

function readComments(sourceCode: TextSourceCode, config: ResolvedConfig, isAllowed: boolean): Comments {
  const { language, linterOptions, rules } = config;
  if (!isAllowed) return { rules, directives: [], messages: [] };
  if (linterOptions.noInlineConfig) {
    return { rules, directives: [], messages: reportForbiddenInlineConfig(sourceCode, config) };
  }
  const inline = readInlineConfig(sourceCode, config);
  const isKnownRule = (ruleId: string): boolean => findRule(config, ruleId) !== undefined;
  const { directives, messages } = readDirectives(sourceCode, language, isKnownRule);
  return { rules: inline.rules, directives, messages: [...inline.messages, ...messages] };
}

function unusedSeverity({ config, reportUnusedDisableDirectives: override }: LintOptions): SeverityLevel {
  if (typeof override === "boolean") return override ? 2 : 0;
  return toSeverityLevel(override) ?? config.linterOptions.reportUnusedDisableDirectives;
}

function filteredRules(rules: Rules, ruleFilter: RuleFilter): string[] {
  return Object.entries(rules).flatMap(([ruleId, [severity]]) =>
    severity === 0 || ruleFilter({ ruleId, severity }) ? [] : [ruleId],
  );
}
