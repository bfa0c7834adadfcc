import { LONGEST_TITLE } from "../document/line-shape.ts";
import { numberingOf } from "../document/numbering.ts";
import { findTitles, type TextLine } from "../document/title-line.ts";
import type { HeadingKind } from "../document/types.ts";
import { lineText } from "../document/blocks.ts";
import { hasWord, isSpace, trimmedBounds } from "../document/characters.ts";
import { lineEndingLength } from "../document/align.ts";

/** The mark that opens a list item, and its family: marks of one family make one list. */
interface ItemMark {
  readonly family: "bullet" | "digit" | "letter";
  /** Offset where the words after it start. */
  readonly end: number;
  readonly start: number | undefined;
}

/** A line of a plain text with its words; offsets are UTF-16 code units of the text. */
export interface SourceLine extends TitleWords {
  /** 1-based. */
  readonly number: number;
  /** Offset of its first code unit. */
  readonly lineStart: number;
  /** Its words, `[start, end)`, without white space around them. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly isApart: boolean;
  readonly mark: ItemMark | undefined;
  /** Tabs between its words: cells of a table row. */
  readonly tabs: number;
  /** Is it an HTML comment, which no reader is meant to see? */
  readonly isComment: boolean;
  title: HeadingKind | undefined;
}

/** The words of a line that may be a title, `[titleStart, titleEnd)`: without bullet and marks of Markdown. */
interface TitleWords {
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly isBold: boolean;
  /** Number of "#" before them. */
  readonly markedDepth: number | undefined;
}

const TAB = 9;
const LOOSE_BULLETS = "-–—*+·o§→";
const FREE_BULLETS = "•●○◦▪■□‣⁃∙➢➤►✓✔❖";

function bulletAt(text: string, start: number, end: number): ItemMark | undefined {
  const character = text.charAt(start);
  const isFree = FREE_BULLETS.includes(character);
  if (character === "" || (!isFree && !LOOSE_BULLETS.includes(character))) return undefined;
  let position = start + 1;
  while (position < end && isSpace(text.charCodeAt(position))) position++;
  const isSpaced = position > start + 1;
  return position < end && (isFree || isSpaced)
    ? { family: "bullet", end: position, start: undefined }
    : undefined;
}

const ITEM_NUMBER = /^\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]\s/;

function numberAt(text: string, start: number, end: number): ItemMark | undefined {
  const head = text.slice(start, Math.min(end, start + 24));
  if (!ITEM_NUMBER.test(head)) return undefined;
  const numbering = numberingOf(head);
  if (!numbering || numbering.counters.length !== 1) return undefined;
  const isDigit = /\d/.test(numbering.marker);
  return { family: isDigit ? "digit" : "letter", end: start + numbering.end, start: numbering.counters[0] };
}

function countTabs(text: string, start: number, end: number): number {
  let count = 0;
  for (let position = start; position < end; position++) if (text.charCodeAt(position) === TAB) count++;
  return count;
}

const EMPHASIS = ["***", "**", "__", "*", "_"];
const HEADING_MARK = /^#{1,6}\s+/;

/** The words of a line that may be a title, without marks left over from Markdown: "**Title**", "## Title". */
function unmark(text: string, start: number, end: number): TitleWords {
  if (end - start > LONGEST_TITLE)
    return { titleStart: start, titleEnd: end, isBold: false, markedDepth: undefined };
  const hashes = HEADING_MARK.exec(text.slice(start, start + 8))?.[0] ?? "";
  const markedDepth = hashes === "" ? undefined : hashes.trimEnd().length;
  let titleStart = start + hashes.length;
  let titleEnd = end;
  let isBold = false;
  const mark = EMPHASIS.find((marks) => text.startsWith(marks, titleStart));
  if (mark) {
    const isClosed = titleEnd - titleStart > 2 * mark.length && text.endsWith(mark, titleEnd);
    if (isClosed) titleEnd -= mark.length;
    isBold = isClosed && mark.length > 1;
    // A lone asterisk may be a note's; two are never words.
    if (isClosed || mark.length > 1) titleStart += mark.length;
  }
  return { titleStart, titleEnd, isBold, markedDepth };
}

function readLine(
  text: string,
  number: number,
  lineStart: number,
  start: number,
  end: number,
  isApart: boolean,
): SourceLine {
  const mark = bulletAt(text, start, end) ?? numberAt(text, start, end);
  const tabs = countTabs(text, mark?.end ?? start, end);
  const title = unmark(text, mark?.family === "bullet" ? mark.end : start, end);
  return {
    number,
    lineStart,
    start,
    end,
    indent: start - lineStart,
    isApart,
    mark,
    tabs,
    ...title,
    isComment: text.startsWith("<!--", start) && text.endsWith("-->", end),
    title: undefined,
  };
}

/** The lines of `text` that hold words, with the titles among them found. */
export function readLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let lineStart = 0;
  let number = 1;
  let isApart = true;

  const add = (lineEnd: number): void => {
    const [start, end] = trimmedBounds(text, lineStart, lineEnd);
    const isBlank = !hasWord(text, start, end);
    if (!isBlank) lines.push(readLine(text, number, lineStart, start, end, isApart));
    isApart = isBlank || (isApart && lines.at(-1)?.isComment === true);
  };

  for (let position = 0; position < text.length;) {
    const ending = lineEndingLength(text, position);
    if (ending > 0) {
      add(position);
      lineStart = position + ending;
      number++;
    }
    position += ending || 1;
  }
  add(text.length);

  const visible = lines.filter((line) => !line.isComment);
  const titles = findTitles(visible.map((line, index) => describe(text, line, visible[index + 1])));
  visible.forEach((line, index) => {
    line.title = titles[index];
  });
  return lines;
}

function describe(text: string, line: SourceLine, next: SourceLine | undefined): TextLine {
  const isBullet = line.mark?.family === "bullet";
  return {
    text: lineText(text, line.titleStart, line.titleEnd),
    isMarked: line.markedDepth !== undefined,
    isBold: line.isBold,
    place: line.tabs > 0 ? "row" : isBullet ? "bullet" : "text",
    hasBody: isBullet && next !== undefined && next.isApart && !next.mark && next.indent > line.indent + 1,
    isApart: line.isApart,
  };
}
