import type { Nodes } from "mdast";
import { alignText, lineEndingLength } from "./align.ts";
import { trimmedBounds } from "./characters.ts";
import { HiddenHtml, isLineBreakTag } from "./hidden-html.ts";
import { MappedText, SourceMapping } from "./mapped-text.ts";

/** The visible words of a block with what the outline needs to know about their lines. */
export interface VisibleBlock {
  readonly visible: MappedText;
  /** Offsets into the text of the "\n" that stand for hard line breaks, ascending. */
  readonly hardBreaks: readonly number[];
  /** Stretches of the text set in bold, `[start, end)`, ascending. */
  readonly bold: readonly (readonly [start: number, end: number])[];
}

/** Offsets of a node in the source, `[start, end)`; undefined where it was made without a position. */
export function nodeRange(node: Nodes): [start: number, end: number] | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : [start, end];
}

interface Step {
  readonly node: Nodes;
  /** Where the source of the parent ends: the limit for nodes without a position. */
  readonly limit: number;
  readonly leave: boolean;
}

class Builder {
  readonly mapping = new SourceMapping();
  readonly hardBreaks: number[] = [];
  readonly bold: [number, number][] = [];
  readonly #source: string;
  readonly #hidden = new HiddenHtml();
  #text = "";
  #cursor: number;
  #boldStart: number | undefined;
  #boldDepth = 0;

  constructor(source: string, cursor: number) {
    this.#source = source;
    this.#cursor = cursor;
  }

  get text(): string {
    return this.#text;
  }

  /** Appends words that stand in the source as they are. */
  addVerbatim(start: number, end: number): void {
    this.mapping.add(end - start, start, end - start);
    this.#text += this.#source.slice(start, end);
    this.#cursor = end;
  }

  /** Appends `text` for the source between two offsets, whatever stands there. */
  addSeparator(text: string, start: number, end: number): void {
    this.mapping.add(text.length, start, Math.max(end - start, 0));
    this.#text += text;
    this.#cursor = Math.max(end, this.#cursor);
  }

  /** Appends the visible words of `root`, in document order, without recursion: depth is the document's choice. */
  addNode(root: Nodes, limit: number): void {
    const steps: Step[] = [{ node: root, limit, leave: false }];
    for (let step = steps.pop(); step; step = steps.pop()) {
      const { node } = step;
      const range = nodeRange(node);
      if (step.leave) {
        if (node.type === "strong") this.#leaveBold();
        if (range) this.#cursor = range[1];
        continue;
      }
      if (range) this.#cursor = range[0];
      switch (node.type) {
        case "text":
        case "inlineCode":
          if (!this.#hidden.isOpen) this.#addValue(node.type === "inlineCode", node.value, range, step.limit);
          if (range) this.#cursor = range[1];
          break;
        case "break":
          this.#addBreak(range);
          break;
        case "html":
          if (isLineBreakTag(node.value)) this.#addBreak(range);
          else this.#hidden.read(node.value);
          break;
        case "delete":
          break;
        default:
          if (!("children" in node)) break;
          if (node.type === "strong") this.#enterBold();
          steps.push({ node, limit: step.limit, leave: true });
          this.#pushChildren(steps, node.children, range?.[1] ?? step.limit);
      }
    }
  }

  #pushChildren(steps: Step[], children: readonly Nodes[], end: number): void {
    let limit = end;
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index];
      if (!node) continue;
      steps.push({ node, limit, leave: false });
      limit = nodeRange(node)?.[0] ?? limit;
    }
  }

  #addValue(isCode: boolean, value: string, range: [number, number] | undefined, limit: number): void {
    const source = this.#source;
    let [start, end] = range ?? [this.#cursor, limit];
    if (range && !isCode && end - start === value.length && source.startsWith(value, start)) {
      this.#addLines(value, start);
      return;
    }
    if (isCode && range) {
      while (start < end && source.charCodeAt(start) === 96) start++;
      while (end > start && source.charCodeAt(end - 1) === 96) end--;
      const isPadded = source.charCodeAt(start) === 32 || lineEndingLength(source, start) > 0;
      if (isPadded && value.charCodeAt(0) !== source.charCodeAt(start))
        start += lineEndingLength(source, start) || 1;
    }
    const aligned = alignText(this.mapping, value, source, start, end, isCode);
    this.#text += aligned.text;
    this.#cursor = aligned.end;
  }

  /** Appends words that stand in the source as they are from `start` on, line endings as "\n". */
  #addLines(value: string, start: number): void {
    let lineStart = 0;
    for (let index = value.indexOf("\r"); index >= 0; index = value.indexOf("\r", lineStart)) {
      const length = lineEndingLength(value, index);
      this.addVerbatim(start + lineStart, start + index);
      this.addSeparator("\n", start + index, start + index + length);
      lineStart = index + length;
    }
    this.addVerbatim(start + lineStart, start + value.length);
  }

  #addBreak(range: [number, number] | undefined): void {
    if (this.#hidden.isOpen) return;
    this.hardBreaks.push(this.#text.length);
    this.addSeparator("\n", range?.[0] ?? this.#cursor, range?.[1] ?? this.#cursor);
  }

  #enterBold(): void {
    if (this.#boldDepth++ === 0) this.#boldStart = this.#text.length;
  }

  #leaveBold(): void {
    if (--this.#boldDepth > 0 || this.#boldStart === undefined) return;
    this.bold.push([this.#boldStart, this.#text.length]);
    this.#boldStart = undefined;
  }
}

/** End of the source for nodes whose parents have no position either. */
function limitOf(node: Nodes, source: string): number {
  return nodeRange(node)?.[1] ?? source.length;
}

/**
 * The words of a block's inline content as a reader sees them.
 *
 * @param prefix Words of the source to put before them, such as the number of a list item.
 */
export function visibleBlock(
  source: string,
  node: Nodes,
  prefix?: readonly [start: number, end: number],
): VisibleBlock {
  const builder = new Builder(source, nodeRange(node)?.[0] ?? 0);
  if (prefix) builder.addVerbatim(prefix[0], prefix[1]);
  builder.addNode(node, limitOf(node, source));
  const visible = new MappedText(builder.text, builder.mapping);
  return { visible, hardBreaks: builder.hardBreaks, bold: builder.bold };
}

/** The words of several nodes side by side, as in a table row, with a tab between each two. */
export function visibleCells(
  source: string,
  nodes: readonly Nodes[],
): { visible: MappedText; cells: MappedText[] } {
  const builder = new Builder(source, 0);
  const bounds: [number, number][] = [];
  let previousEnd: number | undefined;
  for (const node of nodes) {
    const range = nodeRange(node);
    if (previousEnd !== undefined) builder.addSeparator("\t", previousEnd, range?.[0] ?? previousEnd);
    const start = builder.text.length;
    builder.addNode(node, limitOf(node, source));
    bounds.push([start, builder.text.length]);
    previousEnd = range?.[1] ?? previousEnd ?? 0;
  }
  const visible = new MappedText(builder.text, builder.mapping);
  return { visible, cells: bounds.map(([start, end]) => trimmed(visible.slice(start, end))) };
}

/** `visible` without white space and invisible characters around it. */
export function trimmed(visible: MappedText): MappedText {
  const [start, end] = trimmedBounds(visible.text, 0, visible.text.length);
  return start === 0 && end === visible.text.length ? visible : visible.slice(start, end);
}
