import { nodeRange, isPlainText, type PolicySource, type RuleTextEdit } from "@policylint/core";
import type { Paragraph } from "mdast";
import { entryOf, type OpenEntry } from "./open-entry.ts";
import { paragraphsOf, plainTexts, type PlacedParagraph } from "./paragraphs.ts";

/** An entry of a list that begins in the middle of a paragraph or of another entry. */
export interface MergedEntry {
  readonly node: Paragraph;
  /** From its mark, or its label, to the end of the word after it. */
  readonly range: readonly [start: number, end: number];
  /** What gives each entry of the paragraph its own line; undefined where no line can begin. */
  readonly edits: readonly RuleTextEdit[] | undefined;
}

/** A mark within a paragraph. */
interface InnerMark {
  /** With the white space before and after it. */
  readonly start: number;
  readonly end: number;
  /** The mark itself. */
  readonly mark: number;
  /** What the entry opens with on a line of its own; undefined: as the entries around it. */
  readonly marker?: string;
}

/** Marks with the white space after them; white space before them is looked for where one is found. */
const BULLET = /[•●▪■‣][ \t\u00A0]*(?=[\p{L}\p{N}"“'‘(])/gu;
const STAR = /[*+][ \t]+(?=[\p{L}"“'‘(])/gu;
const DASH = /[-–][ \t]+(?=[\p{L}"“'‘])/gu;
const NUMBER = /(?:\d{1,2}|[a-z])[.)][ \t]+(?=[\p{L}"“'‘])/gu;
const OPENING_BULLET = /^[•●▪■‣]/u;
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{L}|art|sec|par|no|nos|vol|inc|ltd|co|corp|llc|dr|mr|ms|st|etc|approx)\.$/iu;
const LABEL = /[*_]{0,3}\p{Lu}[\p{L}\p{N}'’/& -]{0,38}[*_]{0,3}:[*_]{0,3}[ \t]/uy;

/** A quick look that spares most documents the careful ones. */
const HAS_BULLET = /[•●▪■‣]/u;
const HAS_DASH = /[.;:!?][ \t]+[-–][ \t]/u;

type Finder = (text: string, paragraph: PlacedParagraph, entry: OpenEntry) => readonly InnerMark[];

interface Source {
  readonly text: string;
  readonly isPlain: boolean;
  readonly lineEnding: string;
}

/** Entries that begin within a line, or on a line that only goes on with the entry before; one a paragraph. */
export function findMergedEntries({ ast, text }: PolicySource): MergedEntry[] {
  const isPlain = isPlainText(ast);
  const source = { text, isPlain, lineEnding: text.includes("\r\n") ? "\r\n" : "\n" };
  const finders = [
    ...(HAS_BULLET.test(text) ? [findBullets] : []),
    findStars,
    ...(HAS_DASH.test(text) ? [findDashes] : []),
    findNumbers,
    ...(isPlain ? [] : [findLabels]),
  ];
  return [...paragraphsOf(ast)].flatMap((paragraph) => {
    const entry = entryOf(text, paragraph);
    const marks = findMarks(finders, text, paragraph, entry);
    const [first] = marks;
    if (!first) return [];
    const [word = ""] = /^[^\s]*/u.exec(text.slice(first.end, first.end + 100)) ?? [];
    const range = [first.mark, Math.min(first.end + word.length, paragraph.range[1])] as const;
    return [{ node: paragraph.node, range, edits: editsOf(source, paragraph, entry, marks) }];
  });
}

function findMarks(
  finders: readonly Finder[],
  text: string,
  paragraph: PlacedParagraph,
  entry: OpenEntry,
): readonly InnerMark[] {
  for (const find of finders) {
    const marks = find(text, paragraph, entry);
    if (marks.length > 0) return marks;
  }
  return [];
}

/** The marks in the plain words of a paragraph that white space stands before. */
function findAll(text: string, paragraph: PlacedParagraph, pattern: RegExp): InnerMark[] {
  return plainTexts(paragraph).flatMap(({ start: from, end: to }) =>
    [...text.slice(from, to).matchAll(pattern)].flatMap(({ 0: matched, index }) => {
      const mark = from + index;
      let start = mark;
      while (start > from && " \t\u00A0".includes(text.charAt(start - 1))) start--;
      return start < mark ? [{ start, mark, end: mark + matched.length }] : [];
    }),
  );
}

/** "This includes: • your name • your address", "• one • two": in "Terms • Contact" the bullet only divides. */
function findBullets(text: string, paragraph: PlacedParagraph, { marker }: OpenEntry): InnerMark[] {
  const bullets = findAll(text, paragraph, BULLET);
  const [first] = bullets;
  if (!first) return [];
  const isOpened = OPENING_BULLET.test(marker) || OPENING_BULLET.test(text.charAt(paragraph.range[0]));
  return isOpened || (bullets.length > 1 && /[:;.,]/u.test(text.charAt(first.start - 1))) ? bullets : [];
}

/** "* one * two": in an entry that a star opens, a star between blanks is no mark of emphasis. */
function findStars(text: string, paragraph: PlacedParagraph, { marker }: OpenEntry): InnerMark[] {
  if (marker !== "*" && marker !== "+") return [];
  return findAll(text, paragraph, STAR).filter(({ mark }) => text.charAt(mark) === marker);
}

/** "- Hosting: One. - Mail: Two": a hyphen after a sentence of an entry; elsewhere two of them are needed. */
function findDashes(text: string, paragraph: PlacedParagraph, { marker }: OpenEntry): InnerMark[] {
  const dashes = findAll(text, paragraph, DASH).filter(
    ({ start }) =>
      /[.;:!?]/u.test(text.charAt(start - 1)) &&
      !ABBREVIATION.test(text.slice(Math.max(0, start - 12), start)),
  );
  if (dashes.length > 1) return dashes;
  const isEntry = (dash: InnerMark): boolean =>
    /^[-*+•]$/u.test(marker) &&
    text.charAt(dash.mark) === "-" &&
    text.charAt(dash.start - 1) !== ":" &&
    /\p{Lu}/u.test(text.charAt(dash.end));
  return dashes.filter(isEntry);
}

/** "1) one 2) two": the numbers that follow the one which opens the paragraph. */
function findNumbers(text: string, paragraph: PlacedParagraph, { marker }: OpenEntry): InnerMark[] {
  const [, opening = "", delimiter = ""] = /^(\d{1,2}|[a-z])([.)])$/u.exec(marker) ?? [];
  if (opening === "" || (delimiter === "." && !/\d/u.test(opening))) return [];
  let next = following(opening);
  const numbers: InnerMark[] = [];
  for (const number of findAll(text, paragraph, NUMBER)) {
    const written = text.slice(number.mark, number.end).trim();
    if (written !== `${next}${delimiter}`) continue;
    const before = text.slice(Math.max(paragraph.range[0], number.start - 40), number.start);
    // "(see 2) below": the bracket closes one that stands before.
    if (before.lastIndexOf("(") > before.lastIndexOf(")")) continue;
    if (delimiter === "." && (!/[.;:,!?]$/u.test(before) || ABBREVIATION.test(before))) continue;
    numbers.push({ ...number, marker: written });
    next = following(next);
  }
  return numbers;
}

const following = (counter: string): string =>
  /\d/u.test(counter) ? String(Number(counter) + 1) : String.fromCharCode(counter.charCodeAt(0) + 1);

/** "- Hosting: One" with a line "Mail: Two" under it, which Markdown reads as more of the same entry. */
function findLabels(text: string, paragraph: PlacedParagraph, { marker, indent }: OpenEntry): InnerMark[] {
  const { node, range } = paragraph;
  if (!/^[-*+]$/u.test(marker) || !isLabel(text, range[0])) return [];
  const broken = new Set(node.children.map((child) => (child.type === "break" ? nodeRange(child)?.[1] : -1)));
  const labels: InnerMark[] = [];
  for (const { start, end } of plainTexts(paragraph)) {
    for (let newline = text.indexOf("\n", start); newline >= 0 && newline < end;) {
      const line = newline + 1;
      let label = line;
      while (" \t>".includes(text.charAt(label)) && label < end) label++;
      if (label - line <= indent && !broken.has(line) && isLabel(text, label))
        labels.push({ start: line, mark: label, end: label });
      newline = text.indexOf("\n", line);
    }
  }
  return labels;
}

function isLabel(text: string, offset: number): boolean {
  LABEL.lastIndex = offset;
  return LABEL.test(text);
}

function editsOf(
  { text, isPlain, lineEnding }: Source,
  paragraph: PlacedParagraph,
  entry: OpenEntry,
  marks: readonly InnerMark[],
): RuleTextEdit[] | undefined {
  if (entry.prefix === undefined) return undefined;
  const isInList = /^(?:[-*+]|\d{1,9}[.)])$/u.test(entry.marker);
  const edits = marks.map(({ start, end, mark, marker }): RuleTextEdit => {
    const ownMarker = marker ?? (isInList ? entry.marker : isPlain ? text.charAt(mark) : "-");
    const newLine = text.charAt(start - 1) === "\n" ? "" : lineEnding;
    return { range: [start, end], text: `${newLine}${entry.prefix}${ownMarker} ` };
  });
  const [opening] = OPENING_BULLET.exec(text.slice(...paragraph.range)) ?? [];
  return opening && !isPlain
    ? [{ range: [paragraph.range[0], paragraph.range[0] + opening.length], text: "-" }, ...edits]
    : edits;
}
