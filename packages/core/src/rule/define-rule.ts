import type {
  LanguageOptions,
  Position,
  RuleVisitor,
  RulesMeta,
  RulesMetaDocs,
  SourceLocation,
  SourceRange,
  SuggestedEdit,
  TextSourceCode,
} from "@eslint/core";
import type { Nodes, Root } from "mdast";
import type { Node } from "unist";
import type { LawReference } from "../law/law-reference.ts";
import type { ReportDescriptor } from "../types.ts";

export type RuleSeverity = "error" | "warn" | "off";

/** How a preset sets a rule. */
export interface PresetSeverity {
  readonly rule: RuleSeverity;
  /** Severity of a disclosure that is made in part, at most that of the rule; only of rules with that option. */
  readonly partial?: RuleSeverity;
  /** Other options, where the preset does not leave them at the rule's defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What a rule's `meta.docs` tells of it; `url` is added by the rule's package. */
export interface RuleDocs extends RulesMetaDocs {
  /** One sentence: what is reported. */
  description: string;
  /** The preset's severity, or false where the rule is in none but `strict`. */
  recommended: "error" | "warn" | boolean;
  /** The provisions that the rule stands on, the weightiest first; a rule of house style has none. */
  law?: readonly LawReference[] | undefined;
  /** The id of the requirement in the catalogue. */
  requirement?: string | undefined;
  /** How each preset sets the rule: what the presets are generated from. */
  presets: Readonly<Record<"recommended" | "strict", PresetSeverity>>;
}

/** A rule's `meta`: ESLint's, with the parts required that every rule of policylint has. */
export interface RuleMeta<
  MessageIds extends string = string,
  Options extends unknown[] = unknown[],
> extends RulesMeta<MessageIds, Options, RuleDocs> {
  docs: RuleDocs;
  messages: Record<MessageIds, string>;
  languages: string[];
}

/**
 * The surface of a source code that rules may use: what policylint's and `@eslint/markdown`'s both have, so
 * that a rule runs in either engine. Locations are 1-based lines and columns; ranges and indexes are UTF-16
 * code units, ends exclusive.
 */
export interface RuleSourceCode extends TextSourceCode {
  readonly ast: Root;
  readonly text: string;
  readonly lines: readonly string[];
  getLoc(node: Node): SourceLocation;
  getRange(node: Node): SourceRange;
  getText(node?: Node, beforeCount?: number, afterCount?: number): string;
  getLocFromIndex(index: number): Position;
  getIndexFromLoc(loc: Position): number;
  getParent(node: Node): object | undefined;
}

/** A report of a rule: a message of its `meta`, at a node or at a location. */
export type RuleReport<MessageIds extends string = string> = Omit<
  ReportDescriptor,
  "message" | "messageId" | "node" | "suggest"
> & {
  messageId: MessageIds;
  suggest?: SuggestedEdit<MessageIds>[] | undefined;
} & ({ node: Node } | { loc: SourceLocation | Position });

/** What `create` receives. */
export interface RuleContext<MessageIds extends string = string, Options extends unknown[] = unknown[]> {
  readonly id: string;
  /** The options of the configuration over those of `meta.defaultOptions`. */
  readonly options: Options;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly languageOptions: LanguageOptions;
  readonly filename: string;
  readonly physicalFilename: string;
  readonly cwd: string;
  readonly sourceCode: RuleSourceCode;
  report(report: RuleReport<MessageIds>): void;
}

type NodeListeners = {
  [Type in Nodes["type"]]?: (node: Extract<Nodes, { type: Type }>, parent?: Nodes) => void;
} & {
  [Type in Nodes["type"] as `${Type}:exit`]?: (node: Extract<Nodes, { type: Type }>, parent?: Nodes) => void;
};

/**
 * Listeners by node type or esquery selector. A selector that is more than a type takes its node's type
 * from the listener: `"heading > text"(node: Text) {}`.
 */
export type RuleListeners = NodeListeners & RuleVisitor;

/** A rule: a plain ESLint rule object. */
export interface Rule<MessageIds extends string = string, Options extends unknown[] = unknown[]> {
  readonly meta: RuleMeta<MessageIds, Options>;
  create(context: RuleContext<MessageIds, Options>): RuleListeners;
}

/** Gives a rule its types; what comes out is what went in. */
export function defineRule<const MessageIds extends string, Options extends unknown[] = []>(
  rule: Rule<MessageIds, Options>,
): Rule<MessageIds, Options> {
  return rule;
}

/** A rule's `meta.docs`; `recommended` follows from how the presets set the rule. */
export function ruleDocs(docs: Omit<RuleDocs, "recommended">): RuleDocs {
  const { rule } = docs.presets.recommended;
  return { ...docs, recommended: rule === "off" ? false : rule };
}
