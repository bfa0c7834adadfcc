import type { Html } from "mdast";
import type { Position } from "unist";

/** A comment that holds a directive, placed from `<!--` to behind `-->`. */
export interface DirectiveComment {
  readonly type: "directiveComment";
  /** The words between `<!--` and `-->`, trimmed, without the line prefixes of a quote or list. */
  readonly value: string;
  readonly position: Position;
}

/** A comment in HTML with its offsets (UTF-16 code units, end exclusive). */
interface HtmlComment {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly isClosed: boolean;
}

const opening = "<!--";
const closing = "-->";

/**
 * Finds the comments in a piece of HTML, left to right. `<!-->` and `<!--->` are empty comments, as in
 * browsers; a comment that is never closed reaches to the end.
 */
function findComments(html: string): HtmlComment[] {
  const comments: HtmlComment[] = [];
  let start = html.indexOf(opening);
  while (start !== -1) {
    const valueStart = start + opening.length;
    const close = html.indexOf(closing, start + 2);
    const isClosed = close !== -1;
    const end = isClosed ? close + closing.length : html.length;
    const valueEnd = isClosed ? Math.max(valueStart, close) : end;
    comments.push({ value: html.slice(valueStart, valueEnd).trim(), start, end, isClosed });
    start = html.indexOf(opening, end);
  }
  return comments;
}

/**
 * The comments of an `html` node, with offsets into the document's text. In a quote or list, the node's
 * value lacks the prefix of each line, so words are read from the value and offsets from the text. Both hold
 * the same comments in the same order: a prefix is white space and `>` at the start of a line, which neither
 * opens nor closes a comment. A node without a position was made by a plugin and stands nowhere in the text.
 */
export function commentsOfHtmlNode(node: Html, text: string): HtmlComment[] {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return [];
  const read = findComments(node.value);
  return findComments(text.slice(from, to)).map(({ start, end, value, isClosed }, index) => ({
    value: read[index]?.value ?? value,
    start: from + start,
    end: from + end,
    isClosed,
  }));
}
