import type { List, ListItem, Nodes, Paragraph, Root, Table } from "mdast";
import { HiddenHtml } from "./hidden-html.ts";
import type { MappedText } from "./mapped-text.ts";
import { Outline } from "./outline.ts";
import { paragraphParts, type ParagraphPart } from "./paragraph-parts.ts";
import { StatementList, type ItemContext } from "./statements.ts";
import type { PolicyDocument, Statement } from "./types.ts";
import { nodeRange, visibleBlock, visibleCells } from "./visible-text.ts";

/** Children still to be read of one container. */
interface Frame {
  readonly children: readonly Nodes[];
  index: number;
  /** The list item that the children stand in; dropped where a heading opens inside it. */
  item: ItemContext | undefined;
  /** The last statement of the block before, which a list or table here is introduced by. */
  lead: Statement | undefined;
}

/** Reads an mdast tree block by block, in document order, into outline and statements. */
export class DocumentBuilder {
  readonly #text: string;
  readonly #ast: Root;
  readonly #outline: Outline;
  readonly #statements = new StatementList();
  readonly #hidden = new HiddenHtml();

  constructor(text: string, ast: Root) {
    this.#text = text;
    this.#ast = ast;
    this.#outline = new Outline(text);
  }

  build(): PolicyDocument {
    const frames: Frame[] = [{ children: this.#ast.children, index: 0, item: undefined, lead: undefined }];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const node = frame.children[frame.index++];
      if (node) this.#read(node, frame, frames);
      else frames.pop();
    }
    const { root, headings, sections } = this.#outline;
    return { text: this.#text, ast: this.#ast, root, headings, sections, statements: this.#statements.all };
  }

  #read(node: Nodes, frame: Frame, frames: Frame[]): void {
    if (node.type === "html") {
      this.#hidden.read(node.value);
      return;
    }
    if (this.#hidden.isOpen) return;
    switch (node.type) {
      case "heading":
        this.#heading(node, frame);
        break;
      case "paragraph":
        this.#paragraph(node, frame);
        break;
      case "list":
        this.#list(node, frame, frames);
        break;
      case "table":
        this.#table(node, frame);
        break;
      case "blockquote":
      case "footnoteDefinition":
        frames.push({ children: node.children, index: 0, item: frame.item, lead: frame.lead });
        break;
      default:
        if (node.type !== "definition") frame.lead = undefined;
    }
  }

  #heading(node: Extract<Nodes, { type: "heading" }>, frame: Frame): void {
    const { visible } = visibleBlock(this.#text, node);
    this.#outline.openHeading(node, visible, node.depth);
    this.#enterSection(frame);
  }

  #enterSection(frame: Frame): void {
    frame.lead = undefined;
    frame.item = undefined;
  }

  #paragraph(node: Paragraph, frame: Frame): void {
    this.#parts(paragraphParts(visibleBlock(this.#text, node)), node, frame);
  }

  #parts(parts: readonly ParagraphPart[], node: Paragraph, frame: Frame): void {
    for (const part of parts) {
      if (part.kind === "sentence") {
        frame.lead = this.#statements.addText(part.visible, node, this.#outline.section, frame.item);
      } else {
        this.#outline.openPseudoHeading(part.kind, node, part.visible);
        this.#enterSection(frame);
      }
    }
  }

  #list(node: List, frame: Frame, frames: Frame[]): void {
    const title = this.#numberedTitle(node, frame);
    if (title) {
      this.#parts([{ kind: "numbered-line", visible: title.visible }], title.paragraph, frame);
      return;
    }
    const { item, lead } = frame;
    const isIntroduced = item === undefined || (lead !== item.first && lead?.visible.text.endsWith(":"));
    const intro = isIntroduced ? lead : item.intro;
    // Pushed last to first: the frame on top is read next.
    for (const child of node.children.toReversed()) {
      const context: ItemContext = { intro, parentItem: item?.first, first: undefined };
      frames.push({ children: child.children, index: 0, item: context, lead: undefined });
    }
    frame.lead = undefined;
  }

  /** The title in a list of one numbered item that text follows: what the writer meant was a heading. */
  #numberedTitle(list: List, frame: Frame): { visible: MappedText; paragraph: Paragraph } | undefined {
    const [item, another] = list.children;
    const next = frame.children[frame.index];
    if (!list.ordered || !item || another || (next?.type !== "paragraph" && next?.type !== "list"))
      return undefined;
    const [paragraph, more] = item.children;
    if (paragraph?.type !== "paragraph" || more) return undefined;
    const marker = this.#marker(item, paragraph);
    if (!marker) return undefined;
    const { visible } = visibleBlock(this.#text, paragraph, marker);
    const isTitle =
      visible.text.length <= 80 && !/[.!?:;,\n]/.test(visible.text.slice(marker[1] - marker[0]));
    return isTitle ? { visible, paragraph } : undefined;
  }

  #marker(item: ListItem, paragraph: Paragraph): [start: number, end: number] | undefined {
    const start = nodeRange(item)?.[0];
    const end = nodeRange(paragraph)?.[0];
    if (start === undefined || end === undefined || end - start > 14) return undefined;
    return /^\d{1,9}[.)][ \t]+$/.test(this.#text.slice(start, end)) ? [start, end] : undefined;
  }

  #table(node: Table, frame: Frame): void {
    const { item, lead } = frame;
    let header: readonly MappedText[] | undefined;
    for (const row of node.children) {
      const { visible, cells } = visibleCells(this.#text, row.children);
      // A header row without words stands for none: tables copied from a page then have theirs in the body.
      if (!header || header.every((cell) => cell.text === "")) {
        header = cells;
        continue;
      }
      this.#statements.addRow(
        visible,
        cells,
        header,
        row,
        this.#outline.section,
        lead ?? item?.intro,
        item?.first,
      );
    }
    frame.lead = undefined;
  }
}
