import type { SourceRange } from "../types.ts";
import { rawText } from "./token-text.ts";
import type { TokenIndex } from "./token-index.ts";

/** The words of the tokens from `start` up to `end` as a reader sees them, white space folded. */
export function wordsOfTokens(index: TokenIndex, start: number, end: number): string {
  return rawText(index, start, end).replace(/\s+/gu, " ");
}

/** The source range of the tokens from `start` up to `end` (exclusive), all of one unit. */
export function rangeOfTokens(index: TokenIndex, start: number, end: number): SourceRange {
  const { visible } = index.unitAt(start);
  const first = index.starts[start] ?? 0;
  const last = index.ends[end - 1] ?? first;
  return [visible.sourceOffset(first), visible.sourceOffset(last - 1) + 1];
}
