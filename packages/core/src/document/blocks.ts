import type { Heading, List, ListItem, Nodes, Paragraph, Root, Table } from "mdast";
import { HiddenHtml } from "./hidden-html.ts";
import { foldSpace, trimmedBounds } from "./characters.ts";
import { LONGEST_TITLE } from "./line-shape.ts";
import type { TextLine } from "./title-line.ts";
import { nodeRange, visibleBlock, type VisibleBlock } from "./visible-text.ts";

/** A line of a text block: `[start, end)` of its words in the block's visible text. */
export interface BlockLine extends TextLine {
  readonly start: number;
  readonly end: number;
}

/** A heading or paragraph with its words. */
export interface TextBlock extends VisibleBlock {
  readonly type: "text";
  readonly node: Heading | Paragraph;
  readonly lines: readonly BlockLine[];
  /** Length of the list number that the visible text opens with, for titles such as "7. Your Rights". */
  readonly numberLength: number;
}

/** A document as a flat sequence: containers open and close around blocks. */
export type Block =
  | TextBlock
  | { readonly type: "table"; readonly node: Table; readonly lines: readonly BlockLine[] }
  | { readonly type: "open"; readonly node: List | ListItem | Nodes }
  | { readonly type: "close" }
  | { readonly type: "gap" };

const ROW_LINE: BlockLine = {
  text: "",
  isMarked: false,
  isBold: false,
  place: "row",
  hasBody: false,
  isApart: true,
  start: 0,
  end: 0,
};

interface Frame {
  readonly node: Nodes;
  readonly children: readonly Nodes[];
  index: number;
}

/** Reads the blocks of a tree that its reader sees, in document order and without recursion. */
export function readBlocks(source: string, ast: Root): Block[] {
  const blocks: Block[] = [];
  const hidden = new HiddenHtml();
  const frames: Frame[] = [{ node: ast, children: ast.children, index: 0 }];
  let lastLine = -1;

  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.children[frame.index++];
    if (!node) {
      frames.pop();
      if (frames.length > 0) blocks.push({ type: "close" });
      continue;
    }
    if (node.type === "html") {
      hidden.read(node.value);
      continue;
    }
    if (hidden.isOpen) continue;
    switch (node.type) {
      case "heading":
      case "paragraph":
        blocks.push(readText(source, node, frame, lastLine));
        break;
      case "table":
        blocks.push({ type: "table", node, lines: [ROW_LINE] });
        break;
      case "list":
      case "listItem":
      case "blockquote":
      case "footnoteDefinition":
        blocks.push({ type: "open", node });
        frames.push({ node, children: node.children, index: 0 });
        continue;
      case "definition":
        continue;
      default:
        blocks.push({ type: "gap" });
    }
    lastLine = node.position?.end.line ?? lastLine;
  }
  return blocks;
}

const LIST_NUMBER = /^\d{1,9}[.)][ \t]+$/;

/** The source of the number before the first paragraph of an item: "7. ". */
function numberBefore(source: string, node: Nodes, frame: Frame): [start: number, end: number] | undefined {
  if (frame.node.type !== "listItem" || frame.index !== 1) return undefined;
  const start = nodeRange(frame.node)?.[0];
  const end = nodeRange(node)?.[0];
  if (start === undefined || end === undefined || end - start > 14) return undefined;
  return LIST_NUMBER.test(source.slice(start, end)) ? [start, end] : undefined;
}

function readText(source: string, node: Heading | Paragraph, frame: Frame, lastLine: number): TextBlock {
  const number = numberBefore(source, node, frame);
  const block = visibleBlock(source, node, number);
  const { text } = block.visible;
  const isBullet = frame.node.type === "listItem" && frame.index === 1 && !number;
  const hasBody = isBullet && frame.children[1]?.type === "paragraph";
  const isApart = (node.position?.start.line ?? 0) - lastLine > 1;
  const isMarked = node.type === "heading";
  const lines: BlockLine[] = [];

  for (let lineStart = 0; lineStart <= text.length;) {
    const newline = isMarked ? -1 : text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const [start, end] = trimmedBounds(text, lineStart, lineEnd);
    if (end > start) {
      const isFirst = lines.length === 0;
      lines.push({
        text: lineText(text, start, end),
        isMarked,
        isBold:
          block.bold.length > 0 && isBoldLine(block, isFirst ? start + numberLength(number) : start, end),
        place: isBullet && isFirst ? "bullet" : "text",
        hasBody,
        isApart: isFirst && isApart,
        start,
        end,
      });
    }
    lineStart = lineEnd + 1;
  }
  return { type: "text", node, lines, numberLength: numberLength(number), ...block };
}

function numberLength(number: readonly [number, number] | undefined): number {
  return number ? number[1] - number[0] : 0;
}

/** Is everything between `start` and `end` set in bold, save a colon after it? */
function isBoldLine({ visible, bold }: VisibleBlock, start: number, end: number): boolean {
  let position = start;
  for (const [boldStart, boldEnd] of bold) {
    if (boldEnd <= position) continue;
    if (boldStart >= end || visible.text.slice(position, boldStart).trim() !== "") break;
    position = Math.min(boldEnd, end);
  }
  return position > start && /^\s*:?\s*$/.test(visible.text.slice(position, end));
}

/** The words of a line; those of a line that is too long for a title are not worth folding. */
export function lineText(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  return words.length > 2 * LONGEST_TITLE ? words : foldSpace(words);
}
