import type { VisibleText } from "./types.ts";

/** The index into visible words of the first code unit that stands at an offset of the source or behind it. */
export function visibleIndex(visible: VisibleText, offset: number): number {
  let low = 0;
  let high = visible.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (visible.sourceOffset(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
