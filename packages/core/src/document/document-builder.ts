import type { Root, Table } from "mdast";
import { readBlocks, type Block, type BlockLine, type TextBlock } from "./blocks.ts";
import { hasBullet, itemMarkLength, leavesItem } from "./line-marks.ts";
import type { MappedText } from "./mapped-text.ts";
import { Outline } from "./outline.ts";
import { isPlainText } from "./plain-text.ts";
import { splitSentences } from "./sentences.ts";
import { StatementList, type ItemContext } from "./statements.ts";
import { findTitles } from "./title-line.ts";
import type { HeadingKind, PolicyDocument, Statement } from "./types.ts";
import { visibleCells } from "./visible-text.ts";

/** What is open around the block that is being read. */
interface Context {
  /** The list item that it stands in; dropped where a heading opens inside the item. */
  item: ItemContext | undefined;
  /** The last statement of the block before, which introduces a list or table that follows. */
  lead: Statement | undefined;
  /** For a list: what introduces its items. */
  readonly intro: Statement | undefined;
  /** Set while paragraphs stand under one another that are items for their reader: "(a) …", "• …". */
  run: { readonly intro: Statement | undefined } | undefined;
}

/** Reads an mdast tree block by block, in document order, into outline and statements. */
export function buildDocument(text: string, ast: Root): PolicyDocument {
  const blocks = readBlocks(text, ast);
  const lines = blocks.flatMap((block) => ("lines" in block ? block.lines : []));
  const kinds = isPlainText(ast)
    ? lines.map((line) => (line.isMarked ? "heading" : undefined))
    : findTitles(lines);
  return new DocumentBuilder(text, ast, kinds).build(blocks);
}

class DocumentBuilder {
  readonly #text: string;
  readonly #ast: Root;
  readonly #outline: Outline;
  readonly #statements = new StatementList();
  /** For each line of the document, in order: the kind of heading that it is. */
  readonly #kinds: readonly (HeadingKind | undefined)[];
  #lineIndex = 0;
  readonly #contexts: Context[] = [];
  #context: Context = { item: undefined, lead: undefined, intro: undefined, run: undefined };

  constructor(text: string, ast: Root, kinds: readonly (HeadingKind | undefined)[]) {
    this.#text = text;
    this.#ast = ast;
    this.#kinds = kinds;
    this.#outline = new Outline(text);
  }

  build(blocks: readonly Block[]): PolicyDocument {
    for (const block of blocks) this.#read(block);
    const { root, headings, sections } = this.#outline;
    return { text: this.#text, ast: this.#ast, root, headings, sections, statements: this.#statements.all };
  }

  #read(block: Block): void {
    switch (block.type) {
      case "text":
        this.#readText(block);
        break;
      case "table":
        this.#context.run = undefined;
        this.#readTable(block.node);
        this.#lineIndex += block.lines.length;
        break;
      case "open":
        this.#open(block.node.type);
        break;
      case "close":
        this.#context = this.#contexts.pop() ?? this.#context;
        this.#context.lead = undefined;
        break;
      case "gap":
        this.#context.lead = undefined;
        this.#context.run = undefined;
    }
  }

  #open(type: string): void {
    const { item, lead, intro } = this.#context;
    const run = undefined;
    this.#context.run = run;
    this.#contexts.push(this.#context);
    if (type === "list") {
      const isIntroduced = item === undefined || (lead !== item.first && lead?.visible.text.endsWith(":"));
      this.#context = { item, lead: undefined, intro: isIntroduced ? lead : item.intro, run };
    } else if (type === "listItem") {
      const context: ItemContext = { intro, parentItem: item?.first, first: undefined };
      this.#context = { item: context, lead: undefined, intro, run };
    } else {
      this.#context = { item, lead, intro, run };
    }
  }

  /** A heading ends what introduces a list, and the list item that it may stand in, for all that is open. */
  #enterSection(): void {
    for (const context of [this.#context, ...this.#contexts]) {
      context.lead = undefined;
      context.item = undefined;
      context.run = undefined;
    }
  }

  #readText(block: TextBlock): void {
    const first = block.lines[0];
    if (first && itemMarkLength(first.text) === 0 && !hasBullet(first.text.charAt(0)))
      this.#context.run = undefined;
    let item = this.#context.item;
    let pending = block.numberLength;
    let previous: BlockLine | undefined;

    for (const line of block.lines) {
      const kind = this.#kinds[this.#lineIndex++];
      const mark = itemMarkLength(line.text);
      if (kind) {
        this.#readSentences(block, pending, line.start, item);
        this.#openSection(block, line, kind);
        item = undefined;
        pending = line.end;
      } else if (mark > 0 && block.numberLength === 0) {
        this.#readSentences(block, pending, line.start, item);
        item = this.#itemOfRun();
        pending = line.start + mark;
      } else if (
        previous &&
        item &&
        this.#isUnindented(block, line) &&
        leavesItem(line.text, previous.text)
      ) {
        this.#readSentences(block, pending, line.start, item);
        item = undefined;
        this.#context.item = undefined;
        pending = line.start;
      }
      previous = line;
    }
    this.#readSentences(block, pending, block.visible.text.length, item);
  }

  #openSection({ node, visible }: TextBlock, line: BlockLine, kind: HeadingKind): void {
    const words = visible.slice(line.start, line.end);
    if (node.type === "heading") this.#outline.openHeading(node, words, node.depth);
    else this.#outline.openPseudoHeading(kind, node, words);
    this.#enterSection();
  }

  /** A new item among paragraphs or lines that are marked as items. */
  #itemOfRun(): ItemContext {
    const { item, lead } = this.#context;
    const intro = item && !lead?.visible.text.endsWith(":") ? item.intro : lead;
    this.#context.run ??= { intro };
    return { intro: this.#context.run.intro, parentItem: item?.first, first: undefined };
  }

  #isUnindented({ visible }: TextBlock, line: BlockLine): boolean {
    const before = this.#text.charAt(visible.sourceOffset(line.start) - 1);
    return before === "\n" || before === "\r";
  }

  #readSentences(
    { visible, hardBreaks, node }: TextBlock,
    start: number,
    end: number,
    context: ItemContext | undefined,
  ): void {
    let item = context;
    let previousEnd = start;
    for (const [from, to] of splitSentences(visible.text, start, end, hardBreaks)) {
      if (hasBullet(visible.text.slice(previousEnd, from))) item = this.#itemOfRun();
      const words = visible.slice(from, to);
      this.#context.lead = this.#statements.addText(words, node, this.#outline.section, item);
      previousEnd = to;
    }
  }

  #readTable(node: Table): void {
    const { item, lead } = this.#context;
    let header: readonly MappedText[] | undefined;
    for (const row of node.children) {
      const { visible, cells } = visibleCells(this.#text, row.children);
      // A header row without words stands for none: tables copied from a page then have theirs in the body.
      if (!header || header.every((cell) => cell.text === "")) {
        header = cells;
        continue;
      }
      const intro = lead ?? item?.intro;
      this.#statements.addRow(visible, cells, header, row, this.#outline.section, intro, item?.first);
    }
    this.#context.lead = undefined;
  }
}
