import { isDocumentTitle } from "./document-title.ts";
import type { LineShape } from "./line-shape.ts";
import type { TextLine } from "./title-line.ts";
import { CONTACT_TITLE_WORDS } from "./title-words.ts";

/** What stands under a line: text of its own, an item of a list, a title, a contact or field, a short line. */
export type Follower = "nothing" | "body" | "list" | "title" | "detail" | "short";

/** A line that may be a title. */
export interface Candidate {
  readonly line: TextLine;
  readonly shape: LineShape;
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

/** What the words of a line say for a title. */
export function scoreShape({ line, shape }: Candidate): number {
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

/** Does the numbering of the line below go deeper? */
function opensNumbering(above: LineShape, below: LineShape): boolean {
  const upper = above.numbering?.level ?? 0;
  const lower = below.numbering?.level ?? 0;
  return lower > upper;
}

/** What titles that follow one another without text between them cost, by how many stand below. */
const CHAIN_COSTS = [0, 0.25, 1.5, 3];

/** What the place of a line says for a title: the lines around it, blank lines, titles right below. */
export function scorePlace(
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
export function isOpenEnded(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.line.place === "text" && !".!?:;".includes(candidate.shape.end);
}

/** Does a sentence of this line go on in the next? */
function isUnfinished(candidate: Candidate): boolean {
  const { shape } = candidate;
  return isOpenEnded(candidate) && (shape.isTooLong || shape.words.length > 8);
}

/** Does a section begin here that has text? */
export function opensText(follower: Follower): boolean {
  return follower === "body" || follower === "list";
}
