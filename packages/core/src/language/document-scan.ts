import {
  documentLimits,
  findExceededSize,
  type DocumentLimit,
  type DocumentLimits,
  type ExceededLimit,
} from "./document-limits.ts";
import { isLineEnd, readLinePrefix, type LinePrefix } from "./line-prefix.ts";

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const asterisk = 0x2a;
const dash = 0x2d;
const lessThan = 0x3c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const underscore = 0x5f;
const backtick = 0x60;
const bar = 0x7c;

/** Indexed by code unit: what opens or closes something within a line, and what ends it. */
const isMark = new Uint8Array(0x10000);
for (const mark of "*-<[\\]_`|&\n\r") isMark[mark.charCodeAt(0)] = 1;

/** Tokens that the parser makes of a container, a cell, or a line's words, compared with an inline mark's. */
const containerWeight = 4;
const cellWeight = 2;
const wordsWeight = 1;

/** Steps to an underline's heading: all that was read, over and over, compared with closing a container. */
const underlineWeight = 3;

/** Steps from a mark past another one to its partner; nested pairs are resolved once more for each level. */
const partnerWeight = 4;

/** Marks that turn out to be text are merged in one go, which is cheaper than a step each. */
const mergesPerStep = 8;

/** A run of lines that one paragraph or table may span. */
interface Block {
  readonly start: number;
  readonly line: number;
  lines: number;
  cells: number;
  /** All inline marks: those that turn out to be text are merged with the text beside them, one by one. */
  marks: number;
  /** Emphasis and bracket marks: each may be compared with each other. */
  partners: number;
  /** Marks from which the parser may read on to the end of the block. */
  openers: number;
  /** Backticks in the longest run of them. */
  longestCodeMark: number;
}

/**
 * One pass over the lines of a Markdown document, counting what the limits bound. It knows containers and
 * paragraphs only roughly, and always to the safe side: what it counts is at least what the parser will meet.
 */
class DocumentScan {
  readonly #text: string;
  readonly #limits: DocumentLimits;
  #line = 0;
  #marks = 0;
  #containers = 0;
  /** Quotes and lists that may still be open. */
  #open = 0;
  #quoteMayBeOpen = false;
  /** Whether the line above ended every paragraph. */
  #afterBlank = true;
  #block: Block | undefined;
  #containerSteps = 0;
  #inlineSteps = 0;
  #heaviestBlock = { line: 1, steps: 0 };
  #exceeded: ExceededLimit | undefined;

  constructor(text: string, limits: DocumentLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  run(): ExceededLimit | undefined {
    for (let start = 0; start < this.#text.length && !this.#exceeded; start = this.#readLine(start));
    this.#endBlock(this.#text.length);
    return this.#exceeded;
  }

  /** Reads the line at `start`; gives the offset of the next. */
  #readLine(start: number): number {
    const prefix = readLinePrefix(this.#text, start);
    const isEmpty = isLineEnd(this.#text.charCodeAt(prefix.contentStart));
    this.#line++;
    this.#marks++;
    this.#readContainers(prefix, isEmpty);
    const endsParagraph = isEmpty && prefix.items === 0 && prefix.columns <= prefix.quotes + 3;
    const isBlank = isEmpty && prefix.firstMark === "";
    if (isBlank || endsParagraph || this.#startsBlock(prefix, isEmpty)) this.#endBlock(start);
    const end = isBlank ? prefix.contentStart : this.#readContent(prefix, start);
    this.#afterBlank = isBlank || endsParagraph;
    this.#check("marks", this.#marks);
    this.#check("containerSteps", this.#containerSteps);
    const isPair =
      this.#text.charCodeAt(end) === carriageReturn && this.#text.charCodeAt(end + 1) === lineFeed;
    return end + (isPair ? 2 : 1);
  }

  #readContainers({ quotes, items, columns }: LinePrefix, isEmpty: boolean): void {
    const marks = quotes + items;
    if (isEmpty && marks === 0) {
      if (this.#quoteMayBeOpen) this.#stepBack(this.#open);
      this.#quoteMayBeOpen = false;
      return;
    }
    const depth = marks + Math.min(this.#open, columns >> 1);
    this.#check("containerDepth", depth);
    this.#marks += marks * containerWeight;
    this.#containers += marks;
    const staysFlat = depth === 1 && this.#open === 1 && (marks === 0 || quotes > 0 === this.#quoteMayBeOpen);
    if (this.#open > 0 && !staysFlat) this.#stepBack(this.#open);
    this.#quoteMayBeOpen = quotes > 0 || (this.#quoteMayBeOpen && !this.#afterBlank);
    this.#open = this.#afterBlank ? depth : Math.max(depth, this.#open);
  }

  #stepBack(times: number): void {
    this.#containerSteps += times * (this.#line + this.#containers);
  }

  /** A bullet or a heading interrupts a paragraph, unless it is indented so far that it is part of it. */
  #startsBlock({ contentStart, firstMark, indent }: LinePrefix, isEmpty: boolean): boolean {
    if (isEmpty || indent > 3) return false;
    if (firstMark === "") return isHeading(this.#text, contentStart);
    return firstMark === "-" || firstMark === "*" || firstMark === "+";
  }

  /** Reads the line behind its prefix; gives the offset of its end. */
  #readContent({ contentStart, items }: LinePrefix, lineStart: number): number {
    this.#block ??= {
      start: lineStart,
      line: this.#line,
      lines: 0,
      cells: 0,
      marks: 0,
      partners: 0,
      openers: 0,
      longestCodeMark: 0,
    };
    const block = this.#block;
    block.lines++;
    this.#marks += wordsWeight;
    if (this.#open > 0) this.#containerSteps += block.lines;
    const end = this.#countMarks(block, contentStart);
    const isBareItem = items > 0 && contentStart === end;
    if (!this.#afterBlank && (isBareItem || isUnderline(this.#text, contentStart, end))) {
      this.#stepBack(underlineWeight);
    }
    this.#check("tableCells", block.cells);
    return end;
  }

  /** Counts the marks from `start` to the end of the line; gives the offset of that end. */
  #countMarks(block: Block, start: number): number {
    const text = this.#text;
    let marks = 0;
    let index = start;
    let previous = 0;
    for (let code: number; index < text.length; previous = code, index++) {
      code = text.charCodeAt(index);
      if (!isMark[code]) continue;
      if (code === lineFeed || code === carriageReturn) break;
      const repeats = code === previous;
      switch (code) {
        case asterisk:
        case underscore:
          if (repeats) continue;
          block.partners++;
          break;
        case openBracket:
          block.partners++;
          block.openers++;
          break;
        case closeBracket:
          block.partners++;
          break;
        case backtick: {
          // A run is sought among those of its own length, so of each length one at most has no partner;
          // but a run behind a backslash opens with one backtick less than it would close with.
          const end = endOfRun(text, index);
          block.longestCodeMark = Math.max(block.longestCodeMark, end - index);
          if (previous === backslash) block.openers++;
          index = end - 1;
          break;
        }
        case dash:
          // Of dashes, only those of a break cost anything: `- - -`.
          if (previous !== space && previous !== tab) continue;
          break;
        case lessThan: {
          const next = text[index + 1];
          if (next === "!" || next === "?") block.openers++;
          break;
        }
        case bar:
          block.cells++;
          this.#marks += cellWeight;
          continue;
      }
      marks++;
    }
    block.marks += marks;
    this.#marks += marks;
    return index;
  }

  #endBlock(end: number): void {
    if (!this.#block) return;
    const steps = inlineSteps(this.#block, end - this.#block.start);
    if (steps > this.#heaviestBlock.steps) this.#heaviestBlock = { line: this.#block.line, steps };
    this.#block = undefined;
    this.#inlineSteps += steps;
    this.#check("inlineSteps", this.#inlineSteps, this.#heaviestBlock.line);
  }

  #check(limit: DocumentLimit, figure: number, line = this.#line): void {
    const most = this.#limits[limit];
    if (figure > most) this.#exceeded ??= { limit, figure, most, line };
  }
}

/** Offset behind the last of the same characters that follow each other from `start`. */
function endOfRun(text: string, start: number): number {
  let end = start;
  while (text[end] === text[start]) end++;
  return end;
}

/** How far the parser may walk to resolve the marks of a block of `length` code units. */
function inlineSteps({ lines, marks, partners, openers, longestCodeMark }: Block, length: number): number {
  // A block of n code units has room for code marks of about √2n different lengths.
  const codeMarks = Math.min(longestCodeMark, Math.ceil(Math.sqrt(2 * length)));
  const pairing = partnerWeight * partners * (marks + lines);
  const readingOn = (openers + codeMarks) * length;
  const merging = Math.floor((marks * (marks + lines)) / mergesPerStep);
  return pairing + readingOn + merging;
}

function isHeading(text: string, index: number): boolean {
  let end = index;
  while (end - index < 7 && text[end] === "#") end++;
  const code = text.charCodeAt(end);
  return end > index && end - index < 7 && (code === space || code === tab || isLineEnd(code));
}

function isUnderline(text: string, start: number, end: number): boolean {
  const mark = text[start];
  if (mark !== "=" && mark !== "-") return false;
  for (let index = start; index < end; index++) {
    if (text[index] !== mark && text[index] !== " " && text[index] !== "\t") return false;
  }
  return true;
}

/**
 * The first limit that a Markdown document exceeds, or undefined. Takes one pass over the text, whatever
 * stands in it.
 */
export function findExceededLimit(
  text: string,
  limits: DocumentLimits = documentLimits,
): ExceededLimit | undefined {
  return findExceededSize(text, limits) ?? new DocumentScan(text, limits).run();
}
