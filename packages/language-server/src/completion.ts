import type { ResolvedConfig } from "@policylint/core";
import { CompletionItemKind, type CompletionItem, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { LintedDocument } from "./state/linted-document.ts";

const labels: Readonly<Record<string, string>> = {
  "policylint-disable-next-line": "Suppress rules on the next line.",
  "policylint-disable-line": "Suppress rules on this line.",
  "policylint-disable": "Suppress rules from here on.",
  "policylint-enable": "Report rules again from here on.",
  policylint: "Set rules for this document.",
};

/** A comment does not begin further back than this; a hostile document may have one without end. */
const longestComment = 2_000;

interface Directive {
  /** What stands before the word at the cursor. */
  readonly before: string;
  /** The part of a word that stands at the cursor. */
  readonly word: string;
}

/** The comment in which an offset lies, as far as it is written; `undefined` outside of comments. */
function directiveAt(text: string, offset: number): Directive | undefined {
  const near = text.slice(Math.max(0, offset - longestComment), offset);
  const start = near.lastIndexOf("<!--");
  if (start === -1 || near.indexOf("-->", start) !== -1) return undefined;
  const written = near.slice(start + "<!--".length);
  const [word = ""] = /[\w/-]*$/u.exec(written) ?? [];
  return { before: written.slice(0, written.length - word.length).trim(), word };
}

/** The ids of all rules that a config knows, with what they ask. */
function rulesOf({ plugins }: ResolvedConfig): Map<string, string> {
  const found = new Map<string, string>();
  for (const [namespace, { rules = {} }] of Object.entries(plugins)) {
    for (const [id, { meta }] of Object.entries(rules)) {
      found.set(`${namespace}/${id}`, meta?.docs?.description ?? "");
    }
  }
  return found;
}

/** Can something be completed here? Most spaces that a writer types are not in a comment. */
export function isInDirective(document: TextDocument, position: Position): boolean {
  return directiveAt(document.getText(), document.offsetAt(position)) !== undefined;
}

/** Directives and ids of rules in comments. */
export function complete(position: Position, { document, config }: LintedDocument): CompletionItem[] {
  const offset = document.offsetAt(position);
  const directive = directiveAt(document.getText(), offset);
  if (!directive || !config) return [];
  const { before, word } = directive;
  const range = { start: document.positionAt(offset - word.length), end: position };
  const toItem = (kind: CompletionItemKind, label: string, detail: string): CompletionItem => ({
    label,
    kind,
    detail,
    textEdit: { range, newText: label },
  });
  if (before === "") {
    return Object.entries(labels).map(([label, detail]) => toItem(CompletionItemKind.Keyword, label, detail));
  }
  const [name = ""] = before.split(/\s/u, 1);
  const hasReason = / --(?: |$)/u.test(before);
  if (!Object.hasOwn(labels, name) || hasReason) return [];
  return [...rulesOf(config)].map(([id, detail]) => toItem(CompletionItemKind.Value, id, detail));
}
