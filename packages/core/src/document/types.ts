import type { Nodes, Root } from "mdast";
import type { SourceRange } from "../types.ts";

/**
 * Words as a reader sees them, with the place in the source that each came from: marks, escapes,
 * character references, link targets and line prefixes (`> `) are left out of `text`.
 */
export interface VisibleText {
  readonly text: string;
  /** Source offset (UTF-16 code units) of the code unit at `index`; `index === text.length` gives the end. */
  sourceOffset(index: number): number;
  /** The part from `start` to `end`, offsets into `text`. */
  slice(start: number, end: number): VisibleText;
}

/** How a heading is marked in the source. */
export type HeadingKind = "heading" | "bold-line" | "numbered-line" | "title-line";

/** A heading as a reader sees it, whether marked up or only standing alone. */
export interface Heading {
  readonly kind: HeadingKind;
  /** Visible words, white space folded, numbering kept ("7. Your Rights"). */
  readonly title: string;
  /** 1 to 6. */
  readonly depth: number;
  readonly node: Nodes;
  /** 1-based line of its first word. */
  readonly line: number;
  readonly range: SourceRange;
  readonly visible: VisibleText;
}

/** A heading with the statements under it; the root section has no heading. */
export interface Section {
  readonly heading: Heading | undefined;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
  /** Statements directly in this section, not those of its children. */
  readonly statements: readonly Statement[];
}

type StatementKind = "sentence" | "item" | "row";

/** A sentence, list item (one statement per sentence of it) or table row that a reader sees. */
export interface Statement {
  /** Position in document order, from 0. */
  readonly index: number;
  readonly kind: StatementKind;
  readonly visible: VisibleText;
  /** From its first word to the end of its last; the source between holds its words and marks. */
  readonly range: SourceRange;
  readonly section: Section;
  /** The mdast block (paragraph, tableRow, …) it stands in. */
  readonly node: Nodes;
  /** For an item or row: is it the first sentence of that item? Always true for a row. */
  readonly opensItem: boolean;
  /** The sentence that introduces the list or table this stands in ("You have the right to:"). */
  readonly intro: Statement | undefined;
  /** For an item in a nested list, the item above it. */
  readonly parentItem: Statement | undefined;
  /** For a row: the visible words of the table's header cells. */
  readonly header: readonly VisibleText[];
  /** For a row: its cells, in order; each is part of `visible`. */
  readonly cells: readonly VisibleText[];
}

/** A policy as its reader sees it. */
export interface PolicyDocument {
  readonly text: string;
  readonly ast: Root;
  readonly root: Section;
  /** In document order, the root section left out. */
  readonly headings: readonly Heading[];
  /** All sections in document order, the root section first. */
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
}
