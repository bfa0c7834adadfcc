import type { LintMessage, ResolvedConfig, RulesMeta } from "@policylint/core";
import type { LintedPolicy } from "policylint";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { Positions } from "../positions.ts";
import type { LostEvidence } from "./last-evidence.ts";

/** One version of an open document, with everything that was found in it. */
export interface LintedDocument {
  /** The text as it was linted: a copy, which no edit changes. */
  readonly document: TextDocument;
  readonly positions: Positions;
  readonly messages: readonly LintMessage[];
  /** The `meta` of the rules that have messages. */
  readonly rulesMeta: Readonly<Record<string, RulesMeta>>;
  /** `undefined` where the document was not linted, or not parsed. */
  readonly policy: LintedPolicy | undefined;
  readonly config: ResolvedConfig | undefined;
  /** By rule: what was the last evidence of a disclosure until an edit took it away. */
  readonly lost: ReadonlyMap<string, LostEvidence>;
}

/** A document of which nothing is said but these messages. */
export function unlinted(document: TextDocument, messages: readonly LintMessage[] = []): LintedDocument {
  return {
    document,
    positions: new Positions(document),
    messages,
    rulesMeta: {},
    policy: undefined,
    config: undefined,
    lost: new Map(),
  };
}
