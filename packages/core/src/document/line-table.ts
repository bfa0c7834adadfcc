import type { Position, SourceLocation } from "@eslint/core";
import type { SourceRange } from "../types.ts";

/** Turns offsets into lines and columns. */
export class LineTable {
  readonly #lineStarts: number[] = [0];

  constructor(text: string) {
    for (const match of text.matchAll(/\r\n|\r|\n/gu)) this.#lineStarts.push(match.index + match[0].length);
  }

  /** 1-based line and column of an offset (UTF-16 code units). */
  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }

  locationOf([start, end]: SourceRange): SourceLocation {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }
}
