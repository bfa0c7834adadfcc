import { nodeRange, type PolicySource, type RuleTextEdit } from "@policylint/core";
import type { Paragraph } from "mdast";
import { lineStartOf, paragraphsOf, plainTexts, type PlacedParagraph } from "./paragraphs.ts";

/** A list whose entries open with marks that Markdown does not know. */
export interface UnknownMarks {
  /** Its first line, from the mark to its last word. */
  readonly range: readonly [start: number, end: number];
  /** The first mark. */
  readonly mark: string;
  /** What makes a list of it; undefined where that could change what a reader sees. */
  readonly edits: readonly RuleTextEdit[] | undefined;
}

interface Mark {
  readonly start: number;
  /** Where the words after it start. */
  readonly end: number;
  /** End of its line. */
  readonly lineEnd: number;
  /** Marks that stand for something else, too, make a list only where there are several. */
  readonly isSure: boolean;
}

const SURE_MARK =
  /(?:[•●○◦▪■‣⁃∙➢➤►❖]|·(?=[ \t])|&bull;|&#8226;|&#x2022;)[ \t\u00A0]*(?=[\p{L}\p{N}"“'‘(*_[<])/uy;
const DOUBTFUL_MARK = /(?:[–—]|\\[-+])[ \t\u00A0]+(?=[\p{L}\p{N}"“'‘(*_[<])/uy;
/** A quick look that spares most documents the careful one. */
const HAS_MARK = /(?:^|[\r\n])[ \t>]*(?:[•●○◦▪■‣⁃∙➢➤►❖·–—]|\\[-+]|&(?:bull|#8226|#x2022);)/u;
/** Words before which a mark would open yet another block. */
const OPENS_BLOCK = /(?:\d{1,9}[.)]|[*+-]|\[[ xX]\])[ \t]|</uy;
const INDENT_OF_CODE = 4;

/**
 * Lists in Markdown whose entries begin a line or a paragraph with "•" and the like; each is found once.
 * @param broken paragraphs whose marks are reported for another reason
 */
export function findUnknownMarks(
  { ast, text }: PolicySource,
  broken: ReadonlySet<Paragraph>,
): UnknownMarks[] {
  if (!HAS_MARK.test(text)) return [];
  const lists: UnknownMarks[] = [];
  let run: { paragraph: PlacedParagraph; marks: Mark[] }[] = [];
  const close = (): void => {
    const marks = run.flatMap((part) => part.marks);
    const [first] = marks;
    if (first && (marks.length > 1 || first.isSure)) {
      const edits = run.map(({ paragraph, marks: own }) => editsOf(text, paragraph, own));
      lists.push({
        range: [first.start, first.lineEnd],
        mark: text.slice(first.start, first.end).trim(),
        edits: edits.every((edit) => edit !== undefined) ? edits.flat() : undefined,
      });
    }
    run = [];
  };
  for (const paragraph of paragraphsOf(ast)) {
    const marks = broken.has(paragraph.node) ? [] : marksOf(text, paragraph);
    const last = run.at(-1)?.paragraph;
    if (last && !(marks.length > 0 && isNext(last, paragraph))) close();
    if (marks.length > 0) run.push({ paragraph, marks });
  }
  close();
  return lists;
}

const isNext = (left: PlacedParagraph, right: PlacedParagraph): boolean =>
  left.parent === right.parent && left.index + 1 === right.index;

function marksOf(text: string, paragraph: PlacedParagraph): Mark[] {
  const [start, end] = paragraph.range;
  const opensItem = paragraph.parent.type === "listItem" && paragraph.index === 0;
  const marks: Mark[] = [];
  for (const line of plainLines(text, paragraph)) {
    // "- • Hosting" is a list with one mark too many, which readers see as a list.
    if (line === start && opensItem) continue;
    const sure = matchAt(SURE_MARK, text, line);
    const length = sure || matchAt(DOUBTFUL_MARK, text, line);
    if (length === 0) continue;
    let lineEnd = line + length;
    while (lineEnd < end && text.charAt(lineEnd) !== "\n" && text.charAt(lineEnd) !== "\r") lineEnd++;
    while (/[\s\\]/u.test(text.charAt(lineEnd - 1))) lineEnd--;
    marks.push({ start: line, end: line + length, lineEnd, isSure: sure > 0 });
  }
  return marks;
}

/** Where the lines of a paragraph begin that begin with plain words. */
function* plainLines(text: string, paragraph: PlacedParagraph): Generator<number> {
  for (const { start, end } of plainTexts(paragraph)) {
    let offset = start;
    while (offset < end) {
      if (offset === paragraph.range[0] || isLineStart(text, offset)) yield skipIndent(text, offset, end);
      const next = text.indexOf("\n", offset);
      if (next < 0) break;
      offset = next + 1;
    }
  }
}

/** Is there nothing before an offset in its line but white space and marks of quotations? */
function isLineStart(text: string, offset: number): boolean {
  let before = offset - 1;
  while (before >= 0 && " \t>".includes(text.charAt(before))) before--;
  return before < 0 || text.charAt(before) === "\n" || text.charAt(before) === "\r";
}

function skipIndent(text: string, offset: number, end: number): number {
  let position = offset;
  while (position < end && " \t>".includes(text.charAt(position))) position++;
  return position;
}

function matchAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** What makes entries of the lines of a paragraph; undefined where Markdown would read them in another way. */
function editsOf(
  text: string,
  paragraph: PlacedParagraph,
  marks: readonly Mark[],
): RuleTextEdit[] | undefined {
  const { node, parent, index, range } = paragraph;
  const last = marks.at(-1);
  if (!last || hasOtherText(text.slice(last.lineEnd, range[1]))) return undefined;
  // Indented code after the paragraph would become a part of the last entry.
  if (parent.children[index + 1]?.type === "code") return undefined;
  const widest = (node.position?.start.column ?? 1) - 1 + INDENT_OF_CODE;
  const breaks = new Set(
    node.children.map((child) => (child.type === "break" ? nodeRange(child)?.[0] : undefined)),
  );
  const quotes = quotesBefore(text, range[0]);
  const edits: RuleTextEdit[] = [];
  for (const { start, end } of marks) {
    if (matchAt(OPENS_BLOCK, text, end) > 0) return undefined;
    if (start > range[0]) {
      const lineEnd = endOfLineBefore(text, start);
      if (indentBefore(text, start) >= widest) return undefined;
      // A line that goes on with a quotation without its mark would leave it.
      if (quotesBefore(text, start) !== quotes) return undefined;
      // A backslash that breaks a line would stand there to be read at the end of an entry.
      if (text.charAt(lineEnd - 1) === "\\" && breaks.has(lineEnd - 1))
        edits.push({ range: [lineEnd - 1, lineEnd], text: "" });
    }
    edits.push({ range: [start, end], text: "- " });
  }
  return edits;
}

/** Do lines follow the last entry that may be none of it? Lines that go on with a sentence are. */
const hasOtherText = (rest: string): boolean => /[\r\n][ \t>]*[^\p{Ll}\s>]/u.test(rest);

function indentBefore(text: string, offset: number): number {
  let indent = 0;
  for (let before = offset - 1; before >= 0 && " \t".includes(text.charAt(before)); before--) {
    indent += text.charAt(before) === "\t" ? INDENT_OF_CODE : 1;
  }
  return indent;
}

/** How many marks of quotations stand before an offset in its line. */
function quotesBefore(text: string, offset: number): number {
  let count = 0;
  for (let before = offset - 1; before >= 0 && !"\r\n".includes(text.charAt(before)); before--) {
    if (text.charAt(before) === ">") count++;
  }
  return count;
}

/** Where the line before that of `offset` ends. */
function endOfLineBefore(text: string, offset: number): number {
  const start = lineStartOf(text, offset);
  return text.charAt(start - 1) === "\n" && text.charAt(start - 2) === "\r" ? start - 2 : start - 1;
}
