import type { TextEdit } from "vscode-languageserver";
import type { LintedDocument } from "../state/linted-document.ts";

const byteOrderMark = "\uFEFF";

/** One edit for what differs between the document and a new text, so that cursors and folds elsewhere stay. */
export function differenceTo(output: string, { document }: LintedDocument): TextEdit | undefined {
  const text = document.getText();
  if (text === output) return undefined;
  const shorter = Math.min(text.length, output.length);
  let start = 0;
  while (start < shorter && text[start] === output[start]) start++;
  let same = 0;
  while (same < shorter - start && text[text.length - 1 - same] === output[output.length - 1 - same]) same++;
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
