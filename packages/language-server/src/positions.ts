import type { SourceRange } from "@policylint/core";
import type { Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** A place as messages have it: 1-based, the end exclusive; 0 stands for the document as a whole. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

export const byteOrderMark = "\uFEFF";

/**
 * The border between the two ways to count: policylint's lines and columns from 1 and offsets, none of which knows a
 * byte order mark, and the protocol's lines and characters from 0, which count it. Both count UTF-16 code units.
 */
export class Positions {
  readonly #document: TextDocument;
  /** Code units of the byte order mark. */
  readonly #mark: number;

  constructor(document: TextDocument) {
    this.#document = document;
    this.#mark = document.getText().startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  }

  ofPlace({ line, column, endLine = line, endColumn = column }: Place): Range {
    return { start: this.#position(line, column), end: this.#position(endLine, endColumn) };
  }

  ofRange([start, end]: SourceRange): Range {
    return { start: this.ofOffset(start), end: this.ofOffset(end) };
  }

  /** A start of -1 is that of a fix which removes the byte order mark. */
  ofOffset(offset: number): Position {
    return this.#document.positionAt(offset + this.#mark);
  }

  toOffset(position: Position): number {
    return Math.max(0, this.#document.offsetAt(position) - this.#mark);
  }

  toRange({ start, end }: Range): SourceRange {
    return [this.toOffset(start), this.toOffset(end)];
  }

  #position(line: number, column: number): Position {
    const character = Math.max(0, column - 1) + (line === 1 ? this.#mark : 0);
    return { line: Math.max(0, line - 1), character };
  }
}

/** Do two ranges of offsets have a place in common? One that is empty touches what begins or ends there. */
export function touches([start, end]: SourceRange, [from, to]: SourceRange): boolean {
  return start <= to && from <= end;
}
