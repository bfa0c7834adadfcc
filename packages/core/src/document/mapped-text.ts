import type { VisibleText } from "./types.ts";

/**
 * Which source code units each part of a text came from. Parts follow one another without a gap in the
 * text. A part as long as its source maps code unit by code unit; any other (an escape, a character
 * reference, a line ending) maps each of its code units to the whole of its source.
 */
export class SourceMapping {
  readonly #textStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #sourceLengths: number[] = [];
  #textLength = 0;

  /** Appends a part of `textLength` code units that came from `[sourceStart, sourceStart + sourceLength)`. */
  add(textLength: number, sourceStart: number, sourceLength: number): void {
    if (textLength === 0) return;
    const last = this.#textStarts.length - 1;
    const lastTextLength = this.#textLength - (this.#textStarts[last] ?? 0);
    const lastSourceLength = this.#sourceLengths[last] ?? 0;
    const lastSourceEnd = (this.#sourceStarts[last] ?? 0) + lastSourceLength;
    if (
      last >= 0 &&
      lastTextLength === lastSourceLength &&
      textLength === sourceLength &&
      lastSourceEnd === sourceStart
    ) {
      this.#sourceLengths[last] = lastSourceLength + sourceLength;
    } else {
      this.#textStarts.push(this.#textLength);
      this.#sourceStarts.push(sourceStart);
      this.#sourceLengths.push(sourceLength);
    }
    this.#textLength += textLength;
  }

  /** Source offset where the code unit at `index` starts. */
  start(index: number): number {
    const part = this.#partAt(index);
    const sourceStart = this.#sourceStarts[part] ?? 0;
    return this.#isVerbatim(part) ? sourceStart + index - (this.#textStarts[part] ?? 0) : sourceStart;
  }

  /** Source offset where the code unit at `index` ends. */
  end(index: number): number {
    const part = this.#partAt(index);
    const sourceStart = this.#sourceStarts[part] ?? 0;
    return this.#isVerbatim(part)
      ? sourceStart + index - (this.#textStarts[part] ?? 0) + 1
      : sourceStart + (this.#sourceLengths[part] ?? 0);
  }

  #isVerbatim(part: number): boolean {
    const textEnd = this.#textStarts[part + 1] ?? this.#textLength;
    return textEnd - (this.#textStarts[part] ?? 0) === this.#sourceLengths[part];
  }

  #partAt(index: number): number {
    let low = 0;
    let high = this.#textStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#textStarts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** A stretch of words over a source mapping; slices share the mapping. */
export class MappedText implements VisibleText {
  readonly text: string;
  readonly #mapping: SourceMapping;
  readonly #offset: number;

  /** @param offset Where `text` starts in the text that `mapping` describes. */
  constructor(text: string, mapping: SourceMapping, offset = 0) {
    this.text = text;
    this.#mapping = mapping;
    this.#offset = offset;
  }

  sourceOffset(index: number): number {
    const { length } = this.text;
    if (index < length || length === 0) return this.#mapping.start(this.#offset + Math.max(index, 0));
    return this.#mapping.end(this.#offset + length - 1);
  }

  slice(start: number, end: number): MappedText {
    return new MappedText(this.text.slice(start, end), this.#mapping, this.#offset + start);
  }
}
