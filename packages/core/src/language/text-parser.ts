import type { Heading, List, ListItem, Paragraph, Root, RootContent, Table, TableRow, Text } from "mdast";
import { lineEndingLength } from "../document/align.ts";
import { foldSpace } from "../document/characters.ts";
import { pseudoHeadingDepth } from "../document/document-title.ts";
import type { Position } from "unist";
import { readLines, type SourceLine } from "./text-lines.ts";

interface OpenList {
  readonly list: List;
  readonly family: string;
  readonly indent: number;
}

const FULL_LINE = 0.75;
const SHORTEST_WRAPPED_LINE = 45;
const WIDEST_WRAPPED_TEXT = 132;
const LONGEST_PLAIN_ITEM = 120;
/** Lists nest no deeper, however far a text is indented. */
const DEEPEST_LIST = 12;

/** Reads plain text into mdast: headings, paragraphs, lists and tables, each where it stands in the text. */
export function parseText(text: string): Root {
  return new TextParser(text).parse();
}

class TextParser {
  readonly #text: string;
  readonly #lines: readonly SourceLine[];
  readonly #children: RootContent[] = [];
  /** Lists that are open, outermost first. */
  #open: OpenList[] = [];
  #index = 0;
  #headings = 0;
  /** Code units of a full line where the text is wrapped to a width; else none is full. */
  readonly #fullLine: number;

  constructor(text: string) {
    this.#text = text;
    this.#lines = readLines(text);
    const widest = this.#lines.reduce((width, line) => Math.max(width, line.end - line.lineStart), 0);
    this.#fullLine =
      widest <= WIDEST_WRAPPED_TEXT ? Math.max(widest * FULL_LINE, SHORTEST_WRAPPED_LINE) : Infinity;
  }

  parse(): Root {
    for (let line = this.#lines[this.#index]; line; line = this.#lines[this.#index]) this.#block(line);
    const start = { line: 1, column: 1, offset: 0 };
    const position = { start, end: endOf(this.#text) };
    return { type: "root", children: this.#children, data: { hasEveryHeading: true }, position };
  }

  #block(line: SourceLine): void {
    if (line.isComment) this.#comment(line);
    else if (line.title) this.#heading(line);
    else if (this.#isTableRow(line)) this.#table(line);
    else if (line.mark) this.#item(line, line.mark.family, line.mark.end, line.mark.start);
    else if (this.#isPlainItem(this.#index)) this.#plainItems();
    else this.#paragraph(line);
  }

  #add(node: RootContent): void {
    this.#open = [];
    this.#children.push(node);
  }

  /** A comment stands for itself; a directive in it is read as in Markdown. */
  #comment(line: SourceLine): void {
    this.#index++;
    const value = this.#text.slice(line.start, line.end);
    this.#add({ type: "html", value, position: span(line, line.start, line, line.end) });
  }

  #heading(line: SourceLine): void {
    this.#index++;
    const position = span(line, line.titleStart, line, line.titleEnd);
    const words: Text = { type: "text", value: this.#text.slice(line.titleStart, line.titleEnd), position };
    const isFirst = this.#headings++ === 0;
    const depth = line.markedDepth ?? pseudoHeadingDepth(foldSpace(words.value), isFirst);
    const heading: Heading = {
      type: "heading",
      depth: depthOf(depth),
      children: [words],
      position: words.position,
    };
    this.#add(heading);
  }

  /** A line with cells, where the line after it has about as many. */
  #isTableRow(line: SourceLine): boolean {
    return (
      line.tabs > 0 &&
      line.mark?.family !== "bullet" &&
      this.#continuesTable(line, this.#lines[this.#index + 1])
    );
  }

  #continuesTable(first: SourceLine, next: SourceLine | undefined): boolean {
    if (!next || next.tabs === 0 || next.mark?.family === "bullet") return false;
    return Math.abs(next.tabs - first.tabs) <= 1;
  }

  #table(first: SourceLine): void {
    const rows: TableRow[] = [];
    let last = first;
    for (let line: SourceLine | undefined = first; line; line = this.#lines[this.#index]) {
      if (line !== first && !this.#continuesTable(first, line)) break;
      rows.push(this.#row(line));
      last = line;
      this.#index++;
    }
    const table: Table = {
      type: "table",
      align: [],
      children: rows,
      position: span(first, first.start, last, last.end),
    };
    this.#add(table);
  }

  #row(line: SourceLine): TableRow {
    const row: TableRow = {
      type: "tableRow",
      children: [],
      position: span(line, line.start, line, line.end),
    };
    for (let start = line.start; start <= line.end;) {
      let stop = start;
      while (stop < line.end && this.#text.charAt(stop) !== "\t") stop++;
      let from = start;
      let to = stop;
      while (from < to && this.#text.charAt(from) === " ") from++;
      while (to > from && this.#text.charAt(to - 1) === " ") to--;
      const position = span(line, from, line, to);
      const children: Text[] =
        to > from ? [{ type: "text", value: this.#text.slice(from, to), position }] : [];
      row.children.push({ type: "tableCell", children, position });
      start = stop + 1;
    }
    return row;
  }

  #item(line: SourceLine, family: string, wordsStart: number, start: number | undefined): void {
    const paragraph = this.#readParagraph(line, wordsStart);
    const position = {
      start: point(line, line.start),
      end: paragraph.position?.end ?? point(line, line.end),
    };
    const item: ListItem = { type: "listItem", spread: false, children: [paragraph], position };
    this.#closeLists(line, family);
    const current = this.#open.at(-1);
    if (current && current.family === family && Math.abs(current.indent - line.indent) <= 1) {
      current.list.children.push(item);
    } else {
      const isOrdered = start !== undefined;
      const list: List = {
        type: "list",
        ordered: isOrdered,
        start: start ?? null,
        spread: false,
        children: [item],
        position: { ...position },
      };
      const parent = current?.list.children.at(-1);
      if (parent) parent.children.push(list);
      else this.#children.push(list);
      this.#open.push({ list, family, indent: line.indent });
    }
    this.#stretchLists(position.end);
  }

  /** Closes the lists that an item of this family and indentation does not stand in. */
  #closeLists(line: SourceLine, family: string): void {
    const same = this.#open.findLastIndex(
      (open) => open.family === family && Math.abs(open.indent - line.indent) <= 1,
    );
    if (same >= 0) {
      this.#open.length = same + 1;
      return;
    }
    while ((this.#open.at(-1)?.indent ?? -1) > line.indent) this.#open.pop();
    const top = this.#open.at(-1);
    if (this.#open.length >= DEEPEST_LIST) this.#open.pop();
    if (!top || top.indent < line.indent - 1) return;
    // The same indentation and another family: inside the item only where that introduces something.
    const parent = top.list.children.at(-1);
    const parentEnd = parent?.position?.end.offset ?? 0;
    if (this.#text.charAt(parentEnd - 1) !== ":") this.#open.pop();
  }

  #stretchLists(end: Position["end"]): void {
    for (const { list } of this.#open) {
      if (list.position) list.position.end = end;
      const item = list.children.at(-1);
      if (item?.position) item.position.end = end;
    }
  }

  /** Is the line at `index` an item without a mark: short, with others like it, after a line that ends with ":"? */
  #isPlainItem(index: number): boolean {
    const before = this.#lines[index - 1];
    if (!before || before.title || before.mark || this.#text.charAt(before.end - 1) !== ":") return false;
    return this.#isShort(this.#lines[index]) && this.#isShort(this.#lines[index + 1]);
  }

  #isShort(line: SourceLine | undefined): boolean {
    if (
      !line ||
      line.mark ||
      line.isComment ||
      line.title ||
      line.tabs > 0 ||
      line.end - line.start > LONGEST_PLAIN_ITEM
    )
      return false;
    return !".?!:".includes(this.#text.charAt(line.end - 1));
  }

  #plainItems(): void {
    for (let line = this.#lines[this.#index]; line && this.#isShort(line); line = this.#lines[this.#index]) {
      this.#item(line, "plain", line.start, undefined);
    }
    this.#open = [];
  }

  #paragraph(line: SourceLine): void {
    const paragraph = this.#readParagraph(line, line.start);
    const top = this.#open.findLast((open) => line.indent > open.indent + 1);
    const item = top?.list.children.at(-1);
    if (!top || !item) {
      this.#add(paragraph);
      return;
    }
    this.#open.length = this.#open.indexOf(top) + 1;
    item.children.push(paragraph);
    if (paragraph.position) this.#stretchLists(paragraph.position.end);
  }

  /** The paragraph that starts at this line, with the lines that it is wrapped to. */
  #readParagraph(first: SourceLine, start: number): Paragraph {
    let last = first;
    this.#index++;
    for (
      let next = this.#lines[this.#index];
      next && this.#goesOn(last, next);
      next = this.#lines[this.#index]
    ) {
      last = next;
      this.#index++;
    }
    const words = this.#words(start, first, last);
    return { type: "paragraph", children: [words], position: words.position };
  }

  #goesOn(line: SourceLine, next: SourceLine): boolean {
    if (next.isApart || next.isComment || next.title || next.mark || next.tabs > 0) return false;
    const end = this.#text.charAt(line.end - 1);
    if (end === ",") return true;
    if (".!?:;".includes(end)) return false;
    return line.end - line.lineStart >= this.#fullLine || /\p{Ll}/u.test(this.#text.charAt(next.start));
  }

  #words(start: number, first: SourceLine, last: SourceLine): Text {
    return {
      type: "text",
      value: this.#text.slice(start, last.end),
      position: span(first, start, last, last.end),
    };
  }
}

function point(line: SourceLine, offset: number): Position["start"] {
  return { line: line.number, column: offset - line.lineStart + 1, offset };
}

function endOf(text: string): Position["end"] {
  let line = 1;
  let lineStart = 0;
  for (let offset = 0; offset < text.length;) {
    const ending = lineEndingLength(text, offset);
    offset += ending || 1;
    if (ending === 0) continue;
    line++;
    lineStart = offset;
  }
  return { line, column: text.length - lineStart + 1, offset: text.length };
}

function span(first: SourceLine, start: number, last: SourceLine, end: number): Position {
  return { start: point(first, start), end: point(last, end) };
}

function depthOf(depth: number): Heading["depth"] {
  return depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 ? depth : 6;
}
