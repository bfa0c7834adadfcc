import { walkTree, type Heading, type PolicyDocument, type Section } from "@policylint/core";
import type { Nodes } from "mdast";
import { CONTENTS_TITLES } from "../vocabulary/contents-titles.ts";

/**
 * Headings of sections that hold nothing at all, not even another section. Of headings that only look like
 * ones, without a mark in the source, two are told: an empty table of contents, and a number whose next number
 * follows at once. Any other such line over another may as well be an item of a list that lost its marks.
 */
export function findEmptySections(document: PolicyDocument): Heading[] {
  const contents = findContents(document);
  const sections = document.sections.filter((section) => section.heading);
  const titles = countTitles(document.headings);
  let content = 0;
  return sections.flatMap((section, index) => {
    const { heading, children, statements } = section;
    if (!heading) return [];
    const next = sections[index + 1];
    const end = next?.heading?.range[0] ?? document.text.length;
    while ((contents[content] ?? end) < heading.range[1]) content++;
    const hasContent = statements.length > 0 || children.length > 0 || (contents[content] ?? end) < end;
    return !hasContent && isMistake(document, titles, heading, next) ? [heading] : [];
  });
}

function countTitles(headings: readonly Heading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of headings) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}

/** Is a heading with nothing under it a mistake of the author? */
function isMistake(
  { text, headings }: PolicyDocument,
  titles: ReadonlyMap<string, number>,
  heading: Heading,
  next: Section | undefined,
): boolean {
  if (isContentsTitle(heading)) return !next || isAfterContents(next, titles);
  if (isMarked(text, heading))
    return !next?.heading || !isAbove(heading, next.heading, heading === headings[0]);
  return next?.heading !== undefined && next.statements.length > 0 && isPredecessor(heading, next.heading);
}

const isContentsTitle = ({ title }: Heading): boolean =>
  CONTENTS_TITLES.has(
    title
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, "")
      .trim(),
  );

/** Does this section come after the table of contents, rather than being an entry of it? */
function isAfterContents(
  { heading, statements, children }: Section,
  titles: ReadonlyMap<string, number>,
): boolean {
  return statements.length + children.length > 0 && titles.get(heading?.title ?? "") === 1;
}

/** Is the heading written as one: with `#` or underlined? */
function isMarked(text: string, { kind, node }: Heading): boolean {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return kind === "heading" && /^#|[\r\n][\t >]*[=-]+[\t ]*$/u.test(text.slice(start, end));
}

/** A title of "1.", "2.3", "(a)", "Section 4": the counters, the deepest last. */
const NUMBERING =
  /^(?:(?:section|article|part|chapter|annex|appendix)\s{1,3}|\()?(\d{1,3}(?:\.\d{1,3}){0,5}|[a-z]|[ivx]{1,5})(?=[.):]|\s{1,3}[-–—:]|\s)/iu;

function countersOf(title: string): string[] {
  const match = NUMBERING.exec(title);
  const counters = match?.[1]?.split(".") ?? [];
  // "A word" and "I agree" begin with a letter that counts nothing.
  return match && /^[a-z]+$/iu.test(match[0]) && /^\s/u.test(title.slice(match[0].length)) ? [] : counters;
}

const isUpperCase = (title: string): boolean => /\p{Lu}{2}/u.test(title) && !/\p{Ll}/u.test(title);

/**
 * Does the first of two headings stand above the second although their marks make them equals: the title of the
 * document, a heading in capitals, "4." above "4.1."?
 */
function isAbove(upper: Heading, lower: Heading, isFirst: boolean): boolean {
  if (lower.depth < upper.depth) return false;
  if (isFirst && upper.depth === 1) return true;
  if (isUpperCase(upper.title) && !isUpperCase(lower.title)) return true;
  const above = countersOf(upper.title);
  const below = countersOf(lower.title);
  if (above.length === 0) return below.length > 0 && /^(?:1|a|i)$/iu.test(below.at(-1) ?? "");
  return below.length === 0 || below.length > above.length;
}

/** "2. Your rights" before "3. Security"; "(2) Visit our site." is an item of a list. */
function isPredecessor(upper: Heading, lower: Heading): boolean {
  if (/^\(|\.$/u.test(upper.title)) return false;
  const [above, ...deeper] = countersOf(upper.title);
  const below = countersOf(lower.title);
  return deeper.length === 0 && below.length === 1 && Number(below[0]) === Number(above) + 1;
}

/** Blocks and images that inform a reader without making a statement. */
const CONTENT_TYPES: ReadonlySet<string> = new Set(["code", "list", "table"]);

/** Where such content begins; offsets, ascending. */
function findContents({ ast }: PolicyDocument): number[] {
  const offsets: number[] = [];
  walkTree(ast, (node) => {
    const offset = node.position?.start.offset;
    if (isContent(node) && offset !== undefined) offsets.push(offset);
    return true;
  });
  return offsets;
}

/** Comments and empty anchors (`<a id="rights"></a>`) show a reader nothing. */
function isContent(node: Nodes): boolean {
  if (node.type === "html") return !/^(?:<!--|<\/?a\b)/u.test(node.value);
  if (node.type === "image") return Boolean(node.alt);
  return CONTENT_TYPES.has(node.type);
}
