import { nodeRange, walkTree, type PolicySource } from "@policylint/core";
import type { Nodes } from "mdast";

type SourceRange = readonly [start: number, end: number];

/** A link or an address that stands further behind a name, in UTF-16 code units of the source, is not its own. */
const FARTHEST = 90;
const ADDRESS = /https?:\/\/|\bwww\.|[\w-]@[\w-]|\b[a-z\d-]{2,}\.[a-z]{2,10}\b/iu;

/** Where a document has links, be it in Markdown or in HTML. */
export class LinkPlaces {
  readonly #text: string;
  /** In document order; links do not nest. */
  readonly #links: SourceRange[];

  constructor({ ast, text }: PolicySource) {
    this.#text = text;
    this.#links = findLinks(ast);
  }

  /**
   * Is there a link on these words, or a link or an address soon after them?
   * @param limit where the statement ends
   */
  isNear([start, end]: SourceRange, limit: number): boolean {
    const next = this.#links[this.#firstThatEndsAfter(start)];
    if (next && next[0] < Math.min(end + FARTHEST, Math.max(limit, end))) return true;
    return ADDRESS.test(this.#text.slice(end, Math.min(limit, end + FARTHEST)));
  }

  #firstThatEndsAfter(offset: number): number {
    let low = 0;
    let high = this.#links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#links[middle]?.[1] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function findLinks(ast: Nodes): SourceRange[] {
  const links: SourceRange[] = [];
  let anchor: number | undefined;
  walkTree(ast, (node) => {
    const range = nodeRange(node);
    const isLink = node.type === "link" || node.type === "linkReference";
    if (range && isLink) links.push([...range]);
    else if (range && node.type === "html") {
      if (/^<a\s[^>]{0,500}href/iu.test(node.value)) anchor ??= range[0];
      else if (anchor !== undefined && /^<\/a\b/iu.test(node.value)) {
        links.push([anchor, range[1]]);
        anchor = undefined;
      }
    }
    return !isLink;
  });
  return links;
}
