import type { LintMessage } from "@policylint/core";
import type { Range, SnippetTextEdit, TextEdit } from "vscode-languageserver";
import type { LintedDocument } from "../state/linted-document.ts";

/** Stands where the writer has to say why. */
export const reasonPlaceholder = "reason";

interface Lines {
  readonly line: string;
  readonly before: string;
  /** How the document ends its lines. */
  readonly ending: string;
}

function linesAt(index: number, { document }: LintedDocument): Lines {
  const read = (line: number): string =>
    document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const line = read(index);
  const ending = /\r\n|\r|\n/u.exec(document.getText())?.[0] ?? "\n";
  return { line: withoutEnding(line), before: index === 0 ? "" : withoutEnding(read(index - 1)), ending };
}

function withoutEnding(line: string): string {
  return line.replace(/[\r\n]+$/u, "");
}

/** A comment that lacks its reason, and where it is to stand. */
interface Directive {
  readonly range: Range;
  readonly before: string;
  readonly after: string;
}

/**
 * The comment that suppresses a rule where it reports. It goes on a line of its own above, where a block begins there;
 * within a block, which it must not take apart, at the end of the line. Plain text knows comments only on lines of
 * their own.
 */
function directiveFor({ ruleId, line: number }: LintMessage, linted: LintedDocument): Directive | undefined {
  if (ruleId === null || number < 1) return undefined;
  const index = number - 1;
  const { line, before, ending } = linesAt(index, linted);
  const begin = (verb: string): string => `<!-- policylint-${verb} ${ruleId} -- `;
  const isPlain = linted.config?.languageName.endsWith("/text") ?? false;
  const startsBlock = before.trim() === "" && !/^\s/u.test(line);
  if (isPlain || startsBlock) {
    const place = { line: index, character: 0 };
    return {
      range: { start: place, end: place },
      before: begin("disable-next-line"),
      after: ` -->${ending}`,
    };
  }
  if (/^\s*\|/u.test(line) || line.trimEnd().endsWith("|")) return undefined;
  const place = { line: index, character: line.trimEnd().length };
  return { range: { start: place, end: place }, before: ` ${begin("disable-line")}`, after: " -->" };
}

function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/gu, "\\$&");
}

/**
 * Suppresses a rule where it reports, by a comment in which the writer has to fill in the reason.
 *
 * @param takesSnippets can the client lead the writer to the reason?
 * @returns `undefined` where no comment can be put: in a row of a table, in which it would be a cell
 */
export function disableEdit(
  message: LintMessage,
  linted: LintedDocument,
  takesSnippets: boolean,
): TextEdit | SnippetTextEdit | undefined {
  const directive = directiveFor(message, linted);
  if (!directive) return undefined;
  const { range, before, after } = directive;
  if (!takesSnippets) return { range, newText: before + reasonPlaceholder + after };
  const value = `${escapeSnippet(before)}\${1:${reasonPlaceholder}}${escapeSnippet(after)}`;
  return { range, snippet: { kind: "snippet", value } };
}
