import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { byteOrderMark } from "../positions.ts";
import type { LintedDocument } from "../state/linted-document.ts";

/** Does an offset stand between two code units that no position may part: a surrogate pair, or CR and LF? */
function isWithinUnit(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return (
    (before === 0x0d && after === 0x0a) ||
    (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000)
  );
}

/** One edit for what differs between the document and a new text, so that cursors and folds elsewhere stay. */
export function differenceTo(output: string, { document }: LintedDocument): TextEdit | undefined {
  const text = document.getText();
  if (text === output) return undefined;
  const shorter = Math.min(text.length, output.length);
  let start = 0;
  while (start < shorter && text[start] === output[start]) start++;
  while (isWithinUnit(text, start) || isWithinUnit(output, start)) start--;
  let same = 0;
  while (same < shorter - start && text[text.length - 1 - same] === output[output.length - 1 - same]) same++;
  while (isWithinUnit(text, text.length - same) || isWithinUnit(output, output.length - same)) same--;
  return {
    range: { start: document.positionAt(start), end: document.positionAt(text.length - same) },
    newText: output.slice(start, output.length - same),
  };
}

/** The edit of a fix or suggestion; one that starts before the text removes the byte order mark. */
export function editOf(
  { range: [start, end], text }: { range: readonly [number, number]; text: string },
  { positions }: LintedDocument,
): TextEdit {
  return {
    range: { start: positions.ofOffset(start), end: positions.ofOffset(end) },
    newText: text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text,
  };
}

/**
 * An edit of one place as a client takes it.
 *
 * @param isVersioned does the client refuse an edit of a version that it has left behind?
 */
export function workspaceEdit(
  edit: TextEdit | SnippetTextEdit,
  { document: { uri, version } }: LintedDocument,
  isVersioned: boolean,
): WorkspaceEdit {
  return isVersioned || "snippet" in edit
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] }
    : { changes: { [uri]: [edit] } };
}
