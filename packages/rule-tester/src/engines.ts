import {
  lintText,
  MarkdownLanguage,
  resolveConfig,
  TextLanguage,
  type ConfigObject,
  type LintMessage,
  type Plugin,
  type RuleDefinition,
} from "@policylint/core";
import { Linter } from "eslint";
import type { ValidCase } from "./cases.ts";

declare module "eslint" {
  interface Linter {
    /** Missing in ESLint's types. */
    getSuppressedMessages(): Linter.SuppressedLintMessage[];
  }
}

/** What one engine makes of a document. */
export interface EngineResult {
  readonly messages: readonly LintMessage[];
  readonly suppressedMessages: readonly LintMessage[];
  /** The document after all fixes. */
  readonly output: string;
}

/** A rule under the name that the configuration gives it: `namespace/name`. */
export interface NamedRule {
  readonly id: string;
  readonly rule: RuleDefinition;
}

const directivePrefixes = ["policylint", "eslint"];
const languages = {
  markdown: new MarkdownLanguage({ directivePrefixes }),
  text: new TextLanguage({ directivePrefixes }),
};

const filenames = { markdown: "policy.md", text: "policy.txt" };

/** The configuration of a case. Unused directives are no matter of the rule. */
export function configOf({ id, rule }: NamedRule, testCase: ValidCase): ConfigObject {
  const { language = "markdown", options = [], settings = {} } = testCase;
  const slash = id.indexOf("/");
  const namespace = id.slice(0, slash);
  const plugins: Record<string, Plugin> = { policylint: { languages } };
  plugins[namespace] = { ...plugins[namespace], rules: { [id.slice(slash + 1)]: rule } };
  return {
    files: ["**"],
    plugins,
    language: `policylint/${language}`,
    rules: { [id]: ["error", ...options] },
    settings: { ...settings },
    linterOptions: { reportUnusedDisableDirectives: "off" },
  };
}

export function filenameOf({ filename, language = "markdown" }: ValidCase): string {
  return filename ?? filenames[language];
}

/** @throws what the rule throws, so that its stack is seen */
export function runInPolicylint(text: string, config: ConfigObject, filename: string): EngineResult {
  const options = { config: resolveConfig(config), filename };
  const { messages, suppressedMessages, crashes } = lintText(text, options);
  const [crash] = crashes;
  if (crash) throw crash.error;
  const { output = text } = lintText(text, { ...options, fix: true });
  return { messages, suppressedMessages, output };
}

export function runInEslint(text: string, config: ConfigObject, filename: string): EngineResult {
  const linter = new Linter({ configType: "flat", cwd: "/" });
  const messages = linter.verify(text, [config], { filename });
  const suppressedMessages = linter.getSuppressedMessages();
  const { output } = linter.verifyAndFix(text, [config], { filename });
  return { messages, suppressedMessages, output };
}
