/**
 * What makes the reading of one part of a text depend on another: code and HTML that go on over blank lines, and
 * definitions, which links and footnotes anywhere may refer to.
 */
const farReaching = /```|~~~|\]:|<\?|<!(?!--)|<\/?(?:script|pre|style|textarea)/iu;

/** A blank line, and behind it a line that continues no list, quote or other block: a heading or a paragraph. */
const boundary = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)(?=\p{L}|#{1,6}[ \t])/gu;

const opening = "<!--";

/** Does each comment end on the line where it begins? */
function hasOneLineComments(text: string): boolean {
  for (let start = text.indexOf(opening); start !== -1; start = text.indexOf(opening, start + 1)) {
    const end = text.indexOf("-->", start + opening.length);
    if (end === -1 || /[\r\n]/u.test(text.slice(start, end))) return false;
  }
  return true;
}

/** Where front matter ends, which may hold anything; undefined where it does not end. */
function frontMatterEnd(text: string): number | undefined {
  const [, fence] = /^(---|\+\+\+)[ \t]*(?:\r|\n)/u.exec(text) ?? [];
  if (fence === undefined) return 0;
  const closing = fence === "---" ? /[\r\n]---[ \t]*(?![^\r\n])/gu : /[\r\n]\+\+\+[ \t]*(?![^\r\n])/gu;
  closing.lastIndex = fence.length;
  return closing.test(text) ? closing.lastIndex : undefined;
}

/**
 * Splits Markdown into parts of which each is parsed by itself as it is within the whole. The parts together are the
 * text.
 *
 * @returns the text alone where that cannot be told without a parser
 */
export function splitBlocks(text: string): string[] {
  const bodyStart = frontMatterEnd(text);
  if (bodyStart === undefined || farReaching.test(text) || !hasOneLineComments(text)) return [text];
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: blank } of text.matchAll(boundary)) {
    if (index < bodyStart) continue;
    const end = index + blank.length;
    parts.push(text.slice(start, end));
    start = end;
  }
  parts.push(text.slice(start));
  return parts;
}
