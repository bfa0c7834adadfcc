import { nodeRange } from "@policylint/core";
import type { Definition, Link } from "mdast";

/**
 * Where the address of a link stands in the source, `[start, end)`; undefined where it is written in another way than it
 * reads, with escapes or character references.
 */
export function findUrl(text: string, node: Link | Definition): [start: number, end: number] | undefined {
  const range = nodeRange(node);
  if (!range) return undefined;
  const label = node.type === "link" ? endOfWords(node, range[0]) : range[0];
  const opening = (node.type === "link" ? LINK : DEFINITION).exec(text.slice(label, range[1]));
  if (!opening) return undefined;
  const start = label + opening[0].length;
  return text.startsWith(node.url, start) ? [start, start + node.url.length] : undefined;
}

const LINK = /^\]\(\s*<?/u;
const DEFINITION = /^\[(?:[^\]\\]|\\[^])+\]:\s*<?/u;

function endOfWords({ children }: Link, start: number): number {
  const last = children.at(-1);
  return (last && nodeRange(last)?.[1]) ?? start + 1;
}
