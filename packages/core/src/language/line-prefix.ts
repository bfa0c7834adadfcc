/** The container marks and indentation at the start of a line of Markdown. */
export interface LinePrefix {
  /** Offset of the first code unit behind marks and white space. */
  readonly contentStart: number;
  /** `>` marks. */
  readonly quotes: number;
  /** List markers, and footnote definitions, which hold blocks as list items do. */
  readonly items: number;
  /** The first mark: `>`, a bullet, the first digit of a number, `[`; empty where there is none. */
  readonly firstMark: string;
  /** White space before the first mark, in columns, a tab counted as four. */
  readonly indent: number;
  /** All white space, in columns. */
  readonly columns: number;
}

const tab = 0x09;
const space = 0x20;
const longestListNumber = 9;
const longestFootnoteLabel = 999;

/** Line ending or end of the text. */
export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || Number.isNaN(code);
}

function isSpaceOrEnd(code: number): boolean {
  return code === space || code === tab || isLineEnd(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Offset behind the list marker or footnote label that starts at `index`, or `index` where none does. */
function skipItemMark(text: string, index: number): number {
  const mark = text[index];
  if (mark === "[") return skipFootnoteLabel(text, index);
  let last = index;
  if (mark !== "-" && mark !== "*" && mark !== "+") {
    while (last - index < longestListNumber && isDigit(text.charCodeAt(last))) last++;
    if (last === index || (text[last] !== "." && text[last] !== ")")) return index;
  }
  return isSpaceOrEnd(text.charCodeAt(last + 1)) ? last + 1 : index;
}

function skipFootnoteLabel(text: string, index: number): number {
  if (text[index + 1] !== "^") return index;
  for (let end = index + 2; end - index <= longestFootnoteLabel; end++) {
    if (text[end] === "]") return text[end + 1] === ":" ? end + 2 : index;
    if (isSpaceOrEnd(text.charCodeAt(end))) return index;
  }
  return index;
}

/** Whether `mark` and white space alone stand from `index` to the end of the line. */
function isOnly(mark: string, text: string, index: number): boolean {
  for (let at = index; ; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) return true;
    if (text[at] !== mark && code !== space && code !== tab) return false;
  }
}

/**
 * Reads the prefix of the line that starts at `start`. Marks are counted generously: some may turn out to be
 * text (in code, or behind four columns of white space), none is missed. `* * *` is a break, not three lists.
 */
export function readLinePrefix(text: string, start: number): LinePrefix {
  let quotes = 0;
  let items = 0;
  let columns = 0;
  let firstMark = "";
  let indent = 0;
  let run = { mark: "", length: 0, contentStart: start, items: 0 };
  let index = start;
  for (;;) {
    const code = text.charCodeAt(index);
    if (code === space || code === tab) {
      columns += code === tab ? 4 : 1;
      index++;
      continue;
    }
    const mark = text[index] ?? "";
    const end = mark === ">" ? index + 1 : skipItemMark(text, index);
    if (end === index) break;
    if (firstMark === "") {
      firstMark = mark;
      indent = columns;
    }
    run = run.mark === mark ? run : { mark, length: 0, contentStart: index, items };
    run.length++;
    if (run.length === 3 && (mark === "-" || mark === "*") && isOnly(mark, text, run.contentStart)) {
      items = run.items;
      index = run.contentStart;
      break;
    }
    if (mark === ">") quotes++;
    else items++;
    index = end;
  }
  return {
    contentStart: index,
    quotes,
    items,
    firstMark,
    indent: firstMark === "" ? columns : indent,
    columns,
  };
}
