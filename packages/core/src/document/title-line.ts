import { isDocumentTitle } from "./document-title.ts";
import { NO_SHAPE, shapeOf, type LineShape } from "./line-shape.ts";
import {
  isOpenEnded,
  opensText,
  scorePlace,
  scoreShape,
  type Candidate,
  type Follower,
} from "./title-score.ts";
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
    if (isDate(candidate)) continue;
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
        scoreRepetition(shape, candidates[index - 1], follower, places) +
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

/**
 * The same short line over text again and again is a label, such as "How we use this data"; between parts
 * of a sentence it is a link that the copy set on a line of its own.
 */
function scoreRepetition(
  shape: LineShape,
  previous: Candidate | undefined,
  follower: Follower,
  places: ReadonlyMap<string, Places>,
): number {
  if ((places.get(keyOf(shape))?.count ?? 0) < 3) return 0;
  if (isOpenEnded(previous)) return -3;
  return opensText(follower) ? 1.5 : 0;
}

function kindOf({ line, shape }: Candidate): HeadingKind {
  if (line.isBold) return "bold-line";
  return shape.numbering ? "numbered-line" : "title-line";
}

/** Does the line only tell a date? A heading "Effective date" is one where no date stands in it. */
function isDate({ line, shape }: Candidate): boolean {
  return shape.isDate && !(line.isMarked && !/\d/.test(shape.text.slice(shape.numbering?.end ?? 0)));
}

/** A heading mark on a whole sentence, or on the beginning of one, only sets it off. */
function isMarkedTitle(shape: LineShape): boolean {
  if (shape.isLeadIn || shape.isKnownField) return false;
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
