import type { Language, Position, SourceLocation } from "@eslint/core";

/** Where a language begins to count lines and columns. */
export type PositionStart = Pick<Language, "lineStart" | "columnStart">;

/** A message's place: 1-based, the end column exclusive. */
export interface MessageLocation {
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
}

/** A position of the language, counted from 1 as messages are. */
export function toMessagePosition({ line, column }: Position, language: PositionStart): Position {
  return { line: line + 1 - language.lineStart, column: column + 1 - language.columnStart };
}

/** A location of the language, or a position alone, as the place of a message. */
export function toMessageLocation(loc: SourceLocation | Position, language: PositionStart): MessageLocation {
  if (!("start" in loc)) return toMessagePosition(loc, language);
  const { line, column } = toMessagePosition(loc.start, language);
  if (!loc.end) return { line, column };
  const end = toMessagePosition(loc.end, language);
  return { line, column, endLine: end.line, endColumn: end.column };
}

/** Orders messages and directives by line, then column. */
export function compareByPosition(first: Position, second: Position): number {
  return first.line - second.line || first.column - second.column;
}
