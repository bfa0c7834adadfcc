import type { Nodes, Root, RootContent } from "mdast";
import type { Point, Position } from "unist";
import type { MarkdownReader } from "./markdown-processor.ts";
import { splitBlocks } from "./split-blocks.ts";

/** Code units of the parts that are kept: some ten large policies. */
const mostKept = 2_000_000;

/** Where a part begins: lines and code units before it. */
interface Place {
  readonly line: number;
  readonly offset: number;
}

interface KeptPart {
  readonly place: Place;
  readonly nodes: readonly RootContent[];
}

const start: Place = { line: 0, offset: 0 };

function movePoint({ line, column, offset }: Point, by: Place): Point {
  return { line: line + by.line, column, ...(offset !== undefined && { offset: offset + by.offset }) };
}

function movePosition(position: Position, by: Place): Position {
  return { start: movePoint(position.start, by), end: movePoint(position.end, by) };
}

/** Copies nodes to another place. How deep they nest is bounded by the limits of a document. */
function moveNodes<Node extends Nodes>(nodes: readonly Node[], by: Place): Node[] {
  return nodes.map((node) => {
    const moved = { ...node };
    if (node.position) moved.position = movePosition(node.position, by);
    if ("children" in moved && "children" in node)
      Object.assign(moved, { children: moveNodes(node.children, by) });
    return moved;
  });
}

function countLines(text: string): number {
  let lines = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) lines++;
  }
  return lines;
}

/** Keeps the trees of the parts of texts, the parts used last. */
class PartCache {
  readonly #parts = new Map<string, KeptPart>();
  #size = 0;

  take(text: string): KeptPart | undefined {
    const part = this.#parts.get(text);
    if (part) this.#parts.delete(text);
    else this.#size += text.length;
    return part;
  }

  /** Keeps what was taken, or is new. */
  keep(text: string, part: KeptPart): void {
    this.#parts.set(text, part);
    for (const [oldest] of this.#parts) {
      if (this.#size <= mostKept) break;
      this.#parts.delete(oldest);
      this.#size -= oldest.length;
    }
  }
}

/**
 * A reader for texts that are read again after small edits: parts between blank lines that were read before are not
 * parsed again. The tree is that which `read` makes of the whole; trees of several versions share nodes.
 */
export function createIncrementalReader(read: MarkdownReader): MarkdownReader {
  const cache = new PartCache();

  function readPart(text: string, place: Place): readonly RootContent[] {
    const known = cache.take(text);
    const from = known ?? { place: start, nodes: read(text).children };
    const by = { line: place.line - from.place.line, offset: place.offset - from.place.offset };
    const nodes = by.offset === 0 && by.line === 0 ? from.nodes : moveNodes(from.nodes, by);
    cache.keep(text, { place, nodes });
    return nodes;
  }

  return (text): Root => {
    const parts = splitBlocks(text);
    if (parts.length === 1) return read(text);
    const children: RootContent[] = [];
    let place = start;
    for (const part of parts) {
      children.push(...readPart(part, place));
      place = { line: place.line + countLines(part), offset: place.offset + part.length };
    }
    const lineStart = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
    const end = { line: place.line + 1, column: text.length - lineStart + 1, offset: text.length };
    return { type: "root", children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
  };
}
