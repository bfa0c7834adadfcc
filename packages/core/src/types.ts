import type {
  ConfigObject as EslintConfigObject,
  LintMessage as EslintLintMessage,
  MessagePlaceholderData,
  RuleFixer,
  SourceLocation,
  SuggestedEdit,
} from "@eslint/core";
import type { LintStats } from "./linter/stats.ts";

export type {
  LintSuggestion,
  Plugin,
  Position,
  RuleDefinition,
  RulesConfig,
  RulesMeta,
  RuleTextEdit,
  RuleTextEditor,
  SourceLocation,
  TextSourceCode,
} from "@eslint/core";

/** How a team brings a rule into force. */
export interface RuleEnforcement {
  /** The last day, `2027-01-31`, on which what the rule reports as an error is a warning. */
  readonly warnUntil?: string | undefined;
  /** Who looks after what the rule reports. */
  readonly owner?: string | undefined;
}

/** ESLint's configuration object, with a key of our own. */
export interface ConfigObject extends EslintConfigObject {
  enforcement?: Readonly<Record<string, RuleEnforcement>> | undefined;
}

/** Offsets into the source text, in UTF-16 code units; the end is exclusive. */
export type SourceRange = readonly [start: number, end: number];

/** A further place that a message speaks of; positions as in `LintMessage`. */
export interface RelatedMessage {
  message: string;
  line: number;
  column: number;
  endLine?: number | undefined;
  endColumn?: number | undefined;
}

/** ESLint's LintMessage: lines and columns are 1-based, the end column is exclusive. */
export interface LintMessage extends EslintLintMessage {
  /** The other places, for a contradiction between two; absent where there are none. */
  related?: RelatedMessage[] | undefined;
  /** What the finding is known by wherever it moves: a hash; only of messages of rules that the CLI package yields. */
  fingerprint?: string | undefined;
}

/** Why a message was suppressed: ESLint's shape. */
export interface Suppression {
  kind: "directive" | "file";
  justification: string;
}

export interface SuppressedLintMessage extends LintMessage {
  suppressions: Suppression[];
}

/** The messages of one document, with the counts that ESLint's formatters read. */
export interface LintResult {
  /** Absolute path, or `<text>` for text without a file. */
  filePath: string;
  messages: LintMessage[];
  suppressedMessages: SuppressedLintMessage[];
  errorCount: number;
  fatalErrorCount: number;
  warningCount: number;
  fixableErrorCount: number;
  fixableWarningCount: number;
  /** The text after fixes; only where a fix was applied. */
  output?: string;
  /** The text that was linted; only where there are messages. */
  source?: string;
  /** Times of the run; only where asked for. */
  stats?: LintStats;
  usedDeprecatedRules: { ruleId: string; replacedBy: string[] }[];
}

/** What a rule hands to `context.report`: ESLint's shape, with two properties that ESLint ignores. */
export interface ReportDescriptor {
  node?: unknown;
  loc?: SourceLocation | SourceLocation["start"] | undefined;
  messageId?: string | undefined;
  message?: string | undefined;
  data?: MessagePlaceholderData | undefined;
  fix?: RuleFixer | null | undefined;
  suggest?: SuggestedEdit[] | null | undefined;
  /** `"warn"` keeps this message a warning where the rule is configured as an error: a partial gap. */
  severity?: "warn" | undefined;
  /** Other places that the message speaks of; locations as the source code gives them. */
  related?: readonly { message: string; loc: SourceLocation }[] | undefined;
}
