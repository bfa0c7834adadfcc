import type { VisibleText } from "@policylint/core";

/** The first character of visible words that stands at a place of the source or behind it. */
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
