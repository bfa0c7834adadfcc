import type { FileError } from "@eslint/core";

/**
 * How much a document may hold. The time and memory of a CommonMark parser grow faster than some counts of
 * its text, so each such count has a bound, checked before the parse. Within all of them the parse of any
 * document ends in about two seconds; docs/limits.md lists the worst inputs known and how far real policies
 * stay below.
 */
export const documentLimits = {
  /** Code units of the text. Bounds memory, and the time that each code unit costs by itself. */
  size: 1_000_000,
  /** Lines, list items, quotes, cells and inline marks, weighted by the tokens that the parser makes of them. */
  marks: 60_000,
  /** Quotes and lists within one another: the parser enters each of them again on each line. */
  containerDepth: 32,
  /** Cell borders of one table: the edits of a table are collected, and in older parsers searched, cell by cell. */
  tableCells: 10_000,
  /** Steps back through the document: the parser takes them whenever a nested list, a quote or a heading ends. */
  containerSteps: 8_000_000,
  /**
   * Steps through paragraphs: the parser looks for the partner of an emphasis or bracket mark among all
   * others, and reads on to the paragraph's end from each link, code or comment that may not be closed.
   */
  inlineSteps: 24_000_000,
} as const;

export type DocumentLimit = keyof typeof documentLimits;
export type DocumentLimits = Readonly<Record<DocumentLimit, number>>;

/** A count above its limit, with the 1-based line where it passed it or that holds most of it. */
export interface ExceededLimit {
  readonly limit: DocumentLimit;
  readonly figure: number;
  readonly most: number;
  readonly line: number;
}

const countedThings: Record<DocumentLimit, string> = {
  size: "code units",
  marks: "lines, list items, cells and inline marks",
  containerDepth: "quotes and lists within one another",
  tableCells: "cell borders in one table",
  containerSteps: "steps through nested lists, quotes and underlined headings",
  inlineSteps: "steps through emphasis, link and code marks",
};

/** The fatal error for a document above a limit; it names the limit, the figure and the line. */
export function limitError({ limit, figure, most, line }: ExceededLimit): FileError {
  const message = `Document exceeds the limit "${limit}" on line ${line}: ${figure} ${countedThings[limit]}, at most ${most} are read.`;
  return { message, line, column: 1 };
}

/** Checks the size alone, which is all that plain text needs. Undefined for a document within the limit. */
export function findExceededSize(
  text: string,
  limits: DocumentLimits = documentLimits,
): ExceededLimit | undefined {
  const figure = text.length;
  return figure > limits.size ? { limit: "size", figure, most: limits.size, line: 1 } : undefined;
}
