import type { MappedText } from "./mapped-text.ts";
import { splitSentences } from "./sentences.ts";
import { isTitleLine } from "./title-line.ts";
import type { HeadingKind } from "./types.ts";
import { trimmedBounds, type VisibleBlock } from "./visible-text.ts";

/** A sentence of a paragraph, or a line of it that stands for a heading. */
export interface ParagraphPart {
  readonly kind: "sentence" | Exclude<HeadingKind, "heading">;
  readonly visible: MappedText;
}

/** Is everything in the line set in bold, save a colon after it? */
function isBoldLine(block: VisibleBlock, start: number, end: number): boolean {
  const { text } = block.visible;
  let position = start;
  for (const [boldStart, boldEnd] of block.bold) {
    if (boldEnd <= position) continue;
    if (boldStart > position && text.slice(position, Math.min(boldStart, end)).trim() !== "") return false;
    position = Math.min(Math.max(boldEnd, position), end);
    if (position >= end) return true;
  }
  return position > start && /^\s*:?\s*$/.test(text.slice(position, end));
}

/** Splits a paragraph into its sentences and the lines that stand for headings. */
export function paragraphParts(block: VisibleBlock): ParagraphPart[] {
  const { visible, hardBreaks } = block;
  const { text } = visible;
  const parts: ParagraphPart[] = [];
  let pending = 0;

  const flush = (end: number): void => {
    for (const span of splitSentences(text, pending, end, hardBreaks)) {
      parts.push({ kind: "sentence", visible: visible.slice(...span) });
    }
  };

  for (let lineStart = 0; lineStart < text.length;) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const [start, end] = trimmedBounds(text, lineStart, lineEnd);
    const isBold = block.bold.length > 0 && end > start && isBoldLine(block, start, end);
    if (isBold && isTitleLine({ text: text.slice(start, end), isBold })) {
      flush(lineStart);
      parts.push({ kind: "bold-line", visible: visible.slice(start, end) });
      pending = lineEnd;
    }
    lineStart = lineEnd + 1;
  }
  flush(text.length);
  return parts;
}
