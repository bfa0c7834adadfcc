import { SENTENCE_OPENERS } from "./abbreviations.ts";

const ITEM_MARK =
  /^(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4})[.)]|\d{1,2}\)|[–—·‣◦○➢✓✔])\s+(?=\S)/;
const INLINE_BULLET = /[•●▪■]/;

/** Length of the mark that a line of a paragraph opens with where it is a list item for its reader: "(a) ". */
export function itemMarkLength(text: string): number {
  return ITEM_MARK.exec(text)?.[0].length ?? 0;
}

/** Does a bullet stand between two sentences of a paragraph? */
export function hasBullet(between: string): boolean {
  return INLINE_BULLET.test(between);
}

/** Lines wrapped to a width are about this long, in UTF-16 code units. */
const WRAPPED = { shortest: 55, longest: 100 };

/**
 * Does a line without indentation after the line of a list item leave the item? Markdown reads it as more
 * of the item; in text copied from a page it is the paragraph after the list.
 */
export function leavesItem(line: string, previous: string): boolean {
  if (!/^[\p{Lu}\p{Nd}"“'‘]/u.test(line) || previous.endsWith(",")) return false;
  if (/[.!?;:]["”’)]?$/.test(previous)) return true;
  if (previous.length < WRAPPED.shortest || previous.length > WRAPPED.longest) return true;
  const first = /^\p{L}+/u.exec(line)?.[0].toLowerCase();
  return first !== undefined && SENTENCE_OPENERS.has(first);
}
