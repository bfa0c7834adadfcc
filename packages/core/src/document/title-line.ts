import { NO_SHAPE, shapeOf, type LineShape } from "./line-shape.ts";
import { numberingOf } from "./numbering.ts";
import { CONTACT_TITLE_WORDS } from "./title-words.ts";
import type { HeadingKind } from "./types.ts";

/** One line of a document as a reader sees it. */
export interface TextLine {
  /** Its words, white space folded. */
  readonly text: string;
  /** Is it marked as a heading in the source? */
  readonly isMarked: boolean;
  readonly isBold: boolean;
  /** `bullet`: opens an item of a list without numbers; `row`: a row of a table. */
  readonly place: "text" | "bullet" | "row";
  /** For a bullet: does a paragraph of its own stand under it in the item? */
  readonly hasBody: boolean;
  /** Does a blank line stand before it? */
  readonly isApart: boolean;
}

/** A line needs at least this much that speaks for a title. */
const THRESHOLD = 4;

type Follower = "nothing" | "body" | "list" | "title" | "detail" | "short";

interface Candidate {
  readonly line: TextLine;
  readonly shape: LineShape;
}

/** Can a line that stands in such a place be a title? */
function mayBeTitle({ place, hasBody }: TextLine): boolean {
  return place === "text" || (place === "bullet" && hasBody);
}

/** Can a line of this shape be a title at all? */
function isPossible({ line, shape }: Candidate): boolean {
  if (shape.isTooLong || shape.words.length === 0 || !/\p{L}/u.test(shape.text)) return false;
  if (shape.isDate || shape.isContact || shape.isLeadIn || shape.hasTwoSentences || shape.isKnownField)
    return false;
  if (shape.end === "." && (line.place === "bullet" || (shape.isClause && shape.words.length >= 6)))
    return false;
  return shape.end !== "," && shape.end !== ";" && !shape.isUnfinished && !shape.isButton;
}

/** Does the line carry text of its own, rather than name what follows? */
function isBody({ line, shape }: Candidate): boolean {
  if (line.place !== "text") return false;
  if (shape.isTooLong || shape.isLeadIn || shape.text.length >= 80 || shape.hasTwoSentences) return true;
  if (shape.text.startsWith(":") || (shape.isClause && shape.words.length >= 5)) return true;
  return shape.end === "." && (shape.words.length >= 6 || shape.letterCase === "lower");
}

/** Numbers of list items rather than of sections, and first words of items. */
const LIST_OPENERS = /^\(|^\S+ (?:to|for|when|if|by|in|any|that)\b/i;

/** Is a line with a colon inside a title with its subtitle, rather than a field? */
function isTitleWithColon(shape: LineShape): boolean {
  const { labelLength, words, letterCase, titleWords, text } = shape;
  if (labelLength >= 4 || (labelLength > 1 && isDocumentTitle(text))) return true;
  return (
    labelLength > 1 &&
    words.length >= 4 &&
    (letterCase === "title" || letterCase === "upper") &&
    titleWords > 0
  );
}

function scoreShape({ line, shape }: Candidate): number {
  const { words, numbering, letterCase, end } = shape;
  let score = 0;
  if (line.isBold) score += 3;
  if (numbering) score += letterCase === "lower" ? 1 : 2.5;
  score += { upper: 2, title: 1.5, sentence: 0.5, lower: -1.5 }[letterCase];
  score += Math.min(shape.titleWords, 2) * 0.75;
  if (words.at(-1) === "contents" && words.length <= 3) score += 3;
  if (words.length <= 8) score += 1;
  else if (end !== "?" && words.length > 18) score -= 3;
  else if (end !== "?" && words.length > 13) score -= 1;
  if (end === "?") score += 1;
  if (end === ".") score -= words.length <= 5 ? 1 : words.length <= 12 && shape.titleWords > 0 ? 1.5 : 4;
  if (end === ":") score -= 0.5;
  if (end === "!") score -= 2;
  if (shape.isClause && end !== "?") score -= letterCase === "title" || letterCase === "upper" ? 1 : 3.5;
  if (numbering && end === "." && letterCase === "sentence") score -= LIST_OPENERS.test(shape.text) ? 3 : 1;
  if (shape.labelLength > 0 && !numbering) score -= isTitleWithColon(shape) ? 1.5 : 6;
  return score;
}

/** Two or more short lines right under a line that ends with a colon: items without marks. */
function listedLines(candidates: readonly Candidate[]): Set<number> {
  const listed = new Set<number>();
  candidates.forEach((candidate, index) => {
    const before = candidates[index - 1];
    if (!isPlainItem(candidate)) return;
    if (listed.has(index - 1)) listed.add(index);
    const next = candidates[index + 1];
    if (before?.shape.end === ":" && !before.line.isMarked && next && isPlainItem(next)) listed.add(index);
  });
  return listed;
}

function isPlainItem({ line, shape }: Candidate): boolean {
  if (line.place !== "text" || line.isApart || line.isBold || line.isMarked || shape.numbering) return false;
  return !shape.isTooLong && shape.letterCase !== "upper" && !".?!:".includes(shape.end);
}

/** Is the next line the next item of the list that this one stands in? */
function isSibling({ line, shape }: Candidate, next: Candidate | undefined): boolean {
  const counters = shape.numbering?.counters ?? [];
  const following = next?.shape.numbering?.counters ?? [];
  if ((line.isBold && next?.line.isApart) || counters.length === 0 || counters.length !== following.length)
    return false;
  return following.every(
    (counter, place) => counter === (counters[place] ?? 0) + (place === counters.length - 1 ? 1 : 0),
  );
}

/** Does the numbering of the line below go deeper? */
function opensNumbering(above: LineShape, below: LineShape): boolean {
  const upper = above.numbering?.level ?? 0;
  const lower = below.numbering?.level ?? 0;
  return lower > upper;
}

/** Finds the lines of a document that a reader takes for headings. */
export function findTitles(lines: readonly TextLine[]): (HeadingKind | undefined)[] {
  const candidates = lines.map((line): Candidate => ({
    line,
    shape: mayBeTitle(line) ? shapeOf(line.text) : NO_SHAPE,
  }));
  const apart = lines.reduce((count, line) => count + (line.isApart && line.place === "text" ? 1 : 0), 0);
  const texts = lines.reduce((count, line) => count + (line.place === "text" ? 1 : 0), 0);
  const isSpaced = apart >= texts * 0.6;
  const places = placesOf(candidates);
  const listed = listedLines(candidates);
  const kinds: (HeadingKind | undefined)[] = lines.map(() => undefined);
  let titlesBelow = 0;

  // From the last line to the first: what a title names stands below it, whatever date stands between.
  let below = candidates.length;
  for (let index = candidates.length - 1; index >= 0; index--) {
    const candidate = candidates[index];
    if (!candidate) continue;
    const { line, shape } = candidate;
    if (shape.isDate) continue;
    const next = candidates[below];
    const follower = followerOf(next, kinds[below]);
    if (line.isMarked) {
      if (isMarkedTitle(shape)) kinds[index] = "heading";
    } else if (
      !listed.has(index) &&
      isPossible(candidate) &&
      follower !== "nothing" &&
      (kinds[index + 1] || !isSibling(candidate, candidates[index + 1]))
    ) {
      const place =
        scoreRepetition(shape, follower, places) +
        scorePlace(candidate, candidates[index - 1], next, follower, isSpaced, titlesBelow);
      const isContents = isRepeated(candidate, follower, index, places);
      if (scoreShape(candidate) + place >= THRESHOLD && !isContents) kinds[index] = kindOf(candidate);
    }
    titlesBelow = kinds[index] ? titlesBelow + 1 : 0;
    below = index;
  }
  return kinds;
}

/** Is the line an entry of a table of contents: no text under it, and its words stand again further down? */
function isRepeated(
  { shape }: Candidate,
  follower: Follower,
  index: number,
  places: ReadonlyMap<string, Places>,
): boolean {
  if (opensText(follower) || isDocumentTitle(shape.text)) return false;
  return (places.get(keyOf(shape))?.last ?? index) > index;
}

/** The same short line over text again and again is a label: "How we use this data". */
function scoreRepetition(shape: LineShape, follower: Follower, places: ReadonlyMap<string, Places>): number {
  return opensText(follower) && (places.get(keyOf(shape))?.count ?? 0) >= 3 ? 1.5 : 0;
}

function kindOf({ line, shape }: Candidate): HeadingKind {
  if (line.isBold) return "bold-line";
  return shape.numbering ? "numbered-line" : "title-line";
}

/** A heading mark on a date or on a whole sentence only sets it off. */
function isMarkedTitle(shape: LineShape): boolean {
  if (shape.isDate || shape.isLeadIn || shape.isKnownField) return false;
  return !(
    shape.isTooLong ||
    (shape.end === "." && (shape.hasTwoSentences || (shape.isClause && shape.words.length >= 8)))
  );
}

function keyOf(shape: LineShape): string {
  return shape.words.join(" ");
}

interface Places {
  count: number;
  last: number;
}

/** How often each short line's words stand in the document, and where last. */
function placesOf(candidates: readonly Candidate[]): Map<string, Places> {
  const places = new Map<string, Places>();
  candidates.forEach(({ line, shape }, index) => {
    if (line.place !== "text" || shape.words.length === 0) return;
    const key = keyOf(shape);
    places.set(key, { count: (places.get(key)?.count ?? 0) + 1, last: index });
  });
  return places;
}

function followerOf(next: Candidate | undefined, kind: HeadingKind | undefined): Follower {
  if (!next) return "nothing";
  if (kind) return "title";
  if (next.line.place === "bullet" || next.line.place === "row") return "list";
  if (isBody(next)) return "body";
  if (next.shape.isContact || next.shape.labelLength > 0) return "detail";
  return "short";
}

function opensText(follower: Follower): boolean {
  return follower === "body" || follower === "list";
}

/** What titles that follow one another without text between them cost, by how many stand below. */
const CHAIN_COSTS = [0, 0.25, 1.5, 3];

function scorePlace(
  { line, shape }: Candidate,
  previous: Candidate | undefined,
  next: Candidate | undefined,
  follower: Follower,
  isSpaced: boolean,
  titlesBelow: number,
): number {
  let score = line.isApart ? 1 : isSpaced ? -2.5 : 0;
  if (next?.line.isApart) score += 0.5;
  const isOpen = !".!?,;".includes(shape.end) && (shape.end !== ":" || follower === "body");
  const standsAlone = line.isApart || !previous || !isUnfinished(previous);
  if (opensText(follower)) score += isOpen && standsAlone ? 2.5 : 1.5;
  else if (shape.isNavigation && !shape.numbering) score -= 5;
  if (follower === "detail" || follower === "short") {
    const namesContact = shape.end !== "?" && shape.words.some((word) => CONTACT_TITLE_WORDS.has(word));
    score += namesContact ? 1 : -1.5;
  }
  if (!previous && isOpen) score += 1.5;
  if (follower === "title" && next && !isDocumentTitle(shape.text) && !opensNumbering(shape, next.shape)) {
    score -= CHAIN_COSTS[Math.min(titlesBelow, CHAIN_COSTS.length - 1)] ?? 0;
    if (titlesBelow === 1 && isOpen && line.isApart && shape.titleWords > 0) score += 0.75;
  }
  if (previous?.shape.isLeadIn && !shape.numbering) score -= 1.5;
  if (previous?.shape.isContact && shape.titleWords === 0) score -= 2;
  if (next && (/^[.,;)]/.test(next.line.text) || (isOpenEnded(previous) && /^\p{Ll}/u.test(next.line.text))))
    score -= 2.5;
  if (shape.end === ":" && follower === "list" && shape.words.length > 6) score -= 3;
  if (previous && !line.isApart && previous.line.place === "text" && isUnfinished(previous)) score -= 3;
  return score;
}

/** Does no sentence end with the line? */
function isOpenEnded(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.line.place === "text" && !".!?:;".includes(candidate.shape.end);
}

/** Does a sentence of this line go on in the next? */
function isUnfinished(candidate: Candidate): boolean {
  const { shape } = candidate;
  return isOpenEnded(candidate) && (shape.isTooLong || shape.words.length > 8);
}

const DOCUMENT_TITLE =
  /\b(?:privacy|cookies?|data protection)\b.{0,40}\b(?:policy|notice|statement|declaration)\b/i;
const PART_OF_DOCUMENT =
  /^\P{L}*\d|\b(?:this|these|changes?|updates?|amendments?|how|what|scope|about|to)\b/iu;

/** Does a heading name the document itself, such as "Privacy Policy"? */
export function isDocumentTitle(title: string): boolean {
  return title.length <= 80 && DOCUMENT_TITLE.test(title) && !PART_OF_DOCUMENT.test(title);
}

const DEEPEST = 6;

/**
 * Depth of a heading that is not marked as one: 1 for the title of the document, 2 for "3." or a plain
 * title, 3 for "3.1"; under a marked heading at least one deeper than it.
 */
export function pseudoHeadingDepth(
  title: string,
  isFirst: boolean,
  enclosing?: { title: string; depth: number },
): number {
  const level = numberingOf(title)?.level ?? 0;
  if (enclosing)
    return Math.min(
      enclosing.depth + Math.max(1, level - (numberingOf(enclosing.title)?.level ?? 0)),
      DEEPEST,
    );
  return isFirst && level === 0 && isDocumentTitle(title) ? 1 : Math.min(1 + Math.max(1, level), DEEPEST);
}
