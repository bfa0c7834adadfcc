import type { Nodes, TableRow } from "mdast";
import { hasWord } from "./characters.ts";
import type { MappedText } from "./mapped-text.ts";
import type { OpenSection } from "./outline.ts";
import type { Statement } from "./types.ts";
import { trimmed } from "./visible-text.ts";

/** The list item that a statement stands in. */
export interface ItemContext {
  readonly intro: Statement | undefined;
  readonly parentItem: Statement | undefined;
  /** Its first statement, once read. */
  first: Statement | undefined;
}

const NO_CELLS: readonly MappedText[] = [];

/** The statements of a document, numbered in the order in which they are added. */
export class StatementList {
  readonly all: Statement[] = [];

  /** Adds a sentence, of the list item `item` where it stands in one. */
  addText(visible: MappedText, node: Nodes, section: OpenSection, item: ItemContext | undefined): Statement {
    const statement = this.#add(section, {
      index: this.all.length,
      kind: item ? "item" : "sentence",
      visible,
      range: rangeOf(visible),
      section,
      node,
      opensItem: item !== undefined && item.first === undefined,
      intro: item?.intro,
      parentItem: item?.parentItem,
      header: NO_CELLS,
      cells: NO_CELLS,
    });
    if (item) item.first ??= statement;
    return statement;
  }

  /** Adds a table row; a row without a word is none. */
  addRow(
    words: MappedText,
    cells: readonly MappedText[],
    header: readonly MappedText[],
    node: TableRow,
    section: OpenSection,
    intro: Statement | undefined,
    parentItem: Statement | undefined,
  ): void {
    if (!hasWord(words.text)) return;
    const visible = trimmed(words);
    const index = this.all.length;
    const range = rangeOf(visible);
    this.#add(section, {
      index,
      kind: "row",
      visible,
      range,
      section,
      node,
      opensItem: true,
      intro,
      parentItem,
      header,
      cells,
    });
  }

  #add(section: OpenSection, statement: Statement): Statement {
    this.all.push(statement);
    section.statements.push(statement);
    return statement;
  }
}

function rangeOf(visible: MappedText): [start: number, end: number] {
  return [visible.sourceOffset(0), visible.sourceOffset(visible.text.length)];
}
