import type { Html } from "mdast";
import type { Position } from "unist";

/** A directive inside an HTML comment, placed exactly: from `<!--` to behind `-->`. */
export interface DirectiveComment {
  readonly type: "directiveComment";
  /** The words between `<!--` and `-->`, trimmed, without the line prefixes of a quote or list. */
  readonly value: string;
  readonly position: Position;
}

/** One HTML comment of a source text, by its offsets (UTF-16 code units, end exclusive). */
interface CommentSpan {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly closed: boolean;
}

const opening = "<!--";
const closing = "-->";

/**
 * Finds the comments in a piece of HTML, left to right. `<!-->` and `<!--->` are empty comments, as in
 * HTML; a comment that is never closed reaches to the end.
 */
function findComments(html: string): CommentSpan[] {
  const spans: CommentSpan[] = [];
  let start = html.indexOf(opening);
  while (start !== -1) {
    const contentStart = start + opening.length;
    const close = html.indexOf(closing, start + 2);
    const closed = close !== -1;
    const end = closed ? close + closing.length : html.length;
    const contentEnd = closed ? Math.max(contentStart, close) : end;
    spans.push({ start, end, value: html.slice(contentStart, contentEnd).trim(), closed });
    start = html.indexOf(opening, end);
  }
  return spans;
}

/** A comment of an `html` node with the offsets where it stands in the document. */
export interface PlacedComment {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

/**
 * The comments of an `html` node. In a quote or list, the node's value lacks the prefix of each line, so
 * words are read from the value and places from the source. Both hold the same comments in the same
 * order: a prefix is white space and `>` at the start of a line, which can open or close no comment.
 * A node without a position was made by a plugin and stands nowhere in the document.
 */
export function commentsOfHtmlNode(node: Html, text: string): PlacedComment[] {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return [];
  const placed: PlacedComment[] = [];
  const read = findComments(node.value);
  for (const [index, span] of findComments(text.slice(from, to)).entries()) {
    const value = read[index]?.value ?? span.value;
    placed.push({ value, start: from + span.start, end: from + span.end, closed: span.closed });
  }
  return placed;
}
