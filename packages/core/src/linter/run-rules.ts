import type { RuleContext, RuleDefinition, TextSourceCode } from "@eslint/core";
import { findPlugin, findRule } from "../config/find-in-plugins.ts";
import type { ResolvedConfig, ResolvedRuleConfig } from "../config/resolve-config.ts";
import type { LintMessage, ReportDescriptor } from "../types.ts";
import { prepareRules } from "./prepare-rules.ts";
import { Reporter } from "./report.ts";
import { describeCrash, type RuleCrash } from "./rule-crash.ts";
import type { Stopwatch } from "./stats.ts";
import { SourceCodeVisitor, type Listener, type ListenerOwner } from "./source-code-visitor.ts";
import { traverse } from "./traverse.ts";

/** What a rule sees of the run besides its own id, options and `report`. */
interface FileContext {
  readonly cwd: string;
  readonly filename: string;
  readonly physicalFilename: string;
  readonly sourceCode: TextSourceCode;
}

export interface RunRulesOptions {
  readonly file: FileContext;
  readonly config: ResolvedConfig;
  /** The rules to run: those of the configuration with those of configuration comments over them. */
  readonly rules: Readonly<Record<string, ResolvedRuleConfig>>;
  readonly ruleFilter: (rule: { ruleId: string; severity: 1 | 2 }) => boolean;
  readonly disableFixes: boolean;
  /** Measures each rule. */
  readonly stopwatch: Stopwatch;
}

export interface RunRulesResult {
  readonly messages: LintMessage[];
  readonly crashes: RuleCrash[];
}

/**
 * Runs rules over a source code in one walk. A rule that throws is stopped; what it had reported until
 * then is kept, since it stands on finished work, and the other rules go on.
 */
export function runRules(options: RunRulesOptions): RunRulesResult {
  const { file, config, rules, ruleFilter, disableFixes, stopwatch } = options;
  const messages: LintMessage[] = [];
  const crashes: RuleCrash[] = [];
  const { language } = config;
  const { filename, sourceCode } = file;
  const reporter = new Reporter(sourceCode, language, { disableFixes });
  const visitor = new SourceCodeVisitor();
  const plugins = new Set<object>();
  const shared = { ...file, languageOptions: config.languageOptions, settings: config.settings };

  for (const [ruleId, [severity, ...ruleOptions]] of Object.entries(rules)) {
    const rule = findRule(config, ruleId);
    if (severity === 0 || !rule || !ruleFilter({ ruleId, severity })) continue;
    const plugin = findPlugin(config, ruleId);
    if (plugin) plugins.add(plugin);
    const report = (descriptor: ReportDescriptor): void => {
      messages.push(reporter.createMessage(descriptor, { id: ruleId, severity, rule }));
    };
    const context: RuleContext = Object.freeze({ ...shared, id: ruleId, options: ruleOptions, report });
    const owner = new RunningRule((error, node) => {
      crashes.push(describeCrash({ ruleId, error, node }, { filename, language, sourceCode }));
    });
    try {
      const listeners = createListeners(rule, context, stopwatch);
      for (const [selector, listener] of listeners) visitor.add(selector, listener, owner);
    } catch (error) {
      owner.failed(error, undefined);
    }
  }

  for (const plugin of plugins) prepareRules(plugin, sourceCode);
  traverse(sourceCode, language, visitor);
  return { messages, crashes };
}

class RunningRule implements ListenerOwner {
  crashed = false;
  readonly #onCrash: (error: unknown, node: unknown) => void;

  constructor(onCrash: (error: unknown, node: unknown) => void) {
    this.#onCrash = onCrash;
  }

  failed(error: unknown, node: unknown): void {
    this.crashed = true;
    this.#onCrash(error, node);
  }
}

function createListeners(
  rule: RuleDefinition,
  context: RuleContext,
  stopwatch: Stopwatch,
): [selector: string, Listener][] {
  const listeners = stopwatch.rule(context.id, (): unknown => rule.create(context));
  if (typeof listeners !== "object" || listeners === null) {
    throw new TypeError("create() must return an object of listeners.");
  }
  return Object.entries(listeners).flatMap(([selector, listener]: [string, unknown]) => {
    if (listener === undefined) return [];
    if (!isListener(listener)) throw new TypeError(`The listener of "${selector}" is not a function.`);
    return [[selector, stopwatch.isOn ? timed(listener, context.id, stopwatch) : listener]];
  });
}

function timed(listener: Listener, ruleId: string, stopwatch: Stopwatch): Listener {
  return (...args) => {
    stopwatch.rule(ruleId, () => listener(...args));
  };
}

function isListener(value: unknown): value is Listener {
  return typeof value === "function";
}
