import { nodeRange } from "@policylint/core";
import { lineStartOf, type PlacedParagraph } from "./paragraphs.ts";

/** What opens the line on which a paragraph stands. */
export interface OpenEntry {
  /** The mark of the list item: "-", "2.", "a)"; of a paragraph outside a list the letter that it opens with; or "". */
  readonly marker: string;
  /** What a new line beside it begins with: blanks and marks of quotations; undefined where other words stand there. */
  readonly prefix: string | undefined;
  /** Length of that line before the mark. */
  readonly indent: number;
}

const MARKER = /(?:[-*+•●▪■‣]|(?:\d{1,9}|[a-z])[.)])(?=\s)/uy;

/** Reads the mark before a paragraph. */
export function entryOf(text: string, { parent, index, range }: PlacedParagraph): OpenEntry {
  const item = parent.type === "listItem" && index === 0 ? nodeRange(parent) : undefined;
  const start = item?.[0] ?? range[0];
  const before = text.slice(lineStartOf(text, start), start);
  MARKER.lastIndex = start;
  return {
    marker: MARKER.exec(text)?.[0] ?? "",
    prefix: /^[ \t>]*$/u.test(before) ? before : undefined,
    indent: before.length,
  };
}
