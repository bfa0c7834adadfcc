import type { TokenIndex } from "./token-index.ts";

/** Do two tokens stand in one unit? A token before the first or behind the last stands in none. */
export function sameUnit(index: TokenIndex, first: number, last: number): boolean {
  const unit = index.unitOfToken[first];
  return unit !== undefined && unit === index.unitOfToken[last];
}

/** The text of the tokens from `start` to `end` as the reader sees it; both must be of one unit. */
export function rawText(index: TokenIndex, start: number, end: number): string {
  return index.unitAt(start).visible.text.slice(index.starts[start], index.ends[end - 1]);
}

/** What stands between two tokens of one unit besides words. */
export function rawBetween(index: TokenIndex, left: number, right: number): string {
  return index.unitAt(left).visible.text.slice(index.ends[left], index.starts[right]);
}

/** Up to `length` code units of the token's unit that stand before the token. */
export function rawBefore(index: TokenIndex, token: number, length: number): string {
  const start = index.starts[token] ?? 0;
  return index.unitAt(token).visible.text.slice(Math.max(0, start - length), start);
}
