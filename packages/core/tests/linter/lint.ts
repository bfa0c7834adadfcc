import type {
  ConfigObject,
  Language,
  RuleContext,
  RuleDefinition,
  RuleVisitor,
  TextSourceCode,
} from "@eslint/core";
import { resolveConfig } from "../../src/config/resolve-config.ts";
import { MarkdownLanguage } from "../../src/language/markdown-language.ts";
import { lintText, type LintTextOptions, type LintTextResult } from "../../src/linter/lint-text.ts";

export type Rules = Record<string, RuleDefinition>;

/** A configuration of Markdown with rules under the namespace `test`, all as errors. */
export function configOf(rules: Rules, overrides: ConfigObject = {}): ConfigObject {
  return {
    plugins: { test: { rules, languages: { markdown: new MarkdownLanguage() } } },
    language: "test/markdown",
    rules: Object.fromEntries(Object.keys(rules).map((name) => [`test/${name}`, "error"])),
    ...overrides,
  };
}

export type LintOptions = Omit<LintTextOptions, "config"> & { config?: ConfigObject };

/** Lints Markdown with rules under the namespace `test`. */
export function lint(text: string, rules: Rules, { config, ...options }: LintOptions = {}): LintTextResult {
  return lintText(text, { config: resolveConfig(configOf(rules), config ?? {}), ...options });
}

/** A rule without options whose messages are all `found`, with what it was found by. */
export function ruleOf(
  create: (context: RuleContext) => RuleVisitor,
  meta: RuleDefinition["meta"] = {},
): RuleDefinition {
  return { meta: { messages: { found: "Found." }, ...meta }, create };
}

/** Reports each node that the selector matches. */
export function reportAll(selector: string, meta?: RuleDefinition["meta"]): RuleDefinition {
  return ruleOf((context) => ({ [selector]: (node) => context.report({ node, messageId: "found" }) }), meta);
}

/** A language whose tree is one node, `root`, at its first position; parts of it and of its source code replaced. */
export function stubLanguage(
  language: Partial<Language> = {},
  sourceCode: Partial<TextSourceCode> = {},
): Language {
  const { lineStart = 1, columnStart = 1 } = language;
  const start = { line: lineStart, column: columnStart };
  const root = { type: "root" };
  return {
    fileType: "text",
    lineStart,
    columnStart,
    nodeTypeKey: "type",
    validateLanguageOptions() {},
    parse: () => ({ ok: true, ast: root }),
    createSourceCode: ({ body }) => ({
      ast: root,
      text: String(body),
      getLoc: () => ({ start, end: { line: start.line, column: start.column + 1 } }),
      getRange: () => [0, 1],
      traverse: () => [{ kind: 1, target: root, phase: 1, args: [root] }],
      ...sourceCode,
    }),
    ...language,
  };
}

/** `lint` with another language. */
export function lintIn(
  language: Language,
  text: string,
  rules: Rules,
  options: LintOptions = {},
): LintTextResult {
  const config = { plugins: { stub: { languages: { stub: language } } }, language: "stub/stub" };
  return lint(text, rules, { ...options, config: { ...config, ...options.config } });
}
