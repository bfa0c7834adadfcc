import { visibleBlock, visibleIndex, walkTree, type PolicyDocument } from "@policylint/core";
import type { Element, ElementContent, Nodes as HastNodes, RootContent as HastContent, Text } from "hast";
import { h } from "hastscript";
import type { Heading, Html, InlineCode, Nodes, Paragraph, Text as MdastText } from "mdast";
import { toHast, type State } from "mdast-util-to-hast";
import { htmlText } from "./html-text.ts";
import { firstEndingAfter, toSegments, type Segment, type Stretch } from "./text-segments.ts";

/** Words that a report speaks of: those of a finding, or those that meet a requirement. */
export interface Mark extends Stretch {
  /** Of the element where the words begin. */
  readonly id: string;
  readonly kind: "error" | "warning" | "evidence";
  /** Stands behind the words and leads to what is said of them. */
  readonly link?: { readonly label: string; readonly target: string };
}

/** A paragraph, list or other block of the policy. */
export interface PolicyBlock extends Stretch {
  readonly content: HastContent;
}

/** A policy with marks at its words. */
export interface MarkedPolicy {
  readonly blocks: readonly PolicyBlock[];
  /** The ids of the marks that have words. */
  readonly marked: ReadonlySet<string>;
}

const textNode = (value: string): Text => ({ type: "text", value: htmlText(value) });

/** Under the headings of the report itself. */
const topDepth = 4;

const weights = { evidence: 0, warning: 1, error: 2 } as const;

function rangeOf(node: HastNodes | Nodes): Stretch | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Where the text nodes of a tree stand, in document order. */
function textRanges(root: Nodes): Stretch[] {
  const ranges: Stretch[] = [];
  walkTree(root, (node) => {
    const range = node.type === "text" || node.type === "inlineCode" ? rangeOf(node) : undefined;
    if (range) ranges.push(range);
    return true;
  });
  return ranges;
}

/** A mark from its first word to its last, or nothing where it holds none, as in a comment. */
function clip(mark: Mark, words: readonly Stretch[]): Mark[] {
  const first = words[firstEndingAfter(words, mark.start)];
  const at = firstEndingAfter(words, mark.end);
  const next = words[at];
  const last = next && next.start < mark.end ? next : words[at - 1];
  if (!first || !last) {
    return [];
  }
  const start = Math.max(mark.start, first.start);
  const end = Math.min(mark.end, last.end);
  return end > start ? [{ ...mark, start, end }] : [];
}

/** Turns the words of text nodes into elements, marked where something is said of them. */
class Marker {
  readonly #source: string;
  readonly #segments: readonly Segment<Mark>[];

  constructor(source: string, marks: readonly Mark[]) {
    this.#source = source;
    this.#segments = toSegments(marks);
  }

  render(node: MdastText | InlineCode): ElementContent[] {
    const range = rangeOf(node);
    const { visible } = visibleBlock(this.#source, node);
    if (!range) {
      return [textNode(visible.text)];
    }
    const content: ElementContent[] = [];
    let done = 0;
    let at = firstEndingAfter(this.#segments, range.start);
    for (let segment = this.#segments[at]; segment && segment.start < range.end;) {
      const start = Math.max(done, visibleIndex(visible, segment.start));
      const end = Math.max(start, visibleIndex(visible, segment.end));
      if (start > done) {
        content.push(textNode(visible.text.slice(done, start)));
      }
      content.push(...this.#renderSegment(segment, visible.text.slice(start, end), range));
      done = end;
      segment = this.#segments[++at];
    }
    if (done < visible.text.length) {
      content.push(textNode(visible.text.slice(done)));
    }
    return content;
  }

  #renderSegment(segment: Segment<Mark>, words: string, range: Stretch): ElementContent[] {
    const kind =
      segment.items.map((item) => item.kind).sort((a, b) => weights[b] - weights[a])[0] ?? "evidence";
    // A segment may reach over several nodes.
    const starting = segment.start >= range.start ? segment.starting : [];
    const ending = segment.end <= range.end ? segment.ending : [];
    return [
      ...starting.map(({ id }) => h("span.anchor", { id })),
      ...(words ? [h(kind === "evidence" ? "span.evidence" : `mark.${kind}`, htmlText(words))] : []),
      ...ending.flatMap(({ link }) =>
        link ? [h("sup", h("a", { href: `#${link.target}` }, link.label))] : [],
      ),
    ];
  }
}

/** Addresses that a reader may follow; others, such as scripts and anchors of the policy, lead nowhere here. */
const followed = /^(?:https?:\/\/|mailto:)/iu;

/** Takes out what would fetch something, lead into nothing or stand in a link. Without recursion: depth is the document's choice. */
function disarm(root: HastNodes, idPrefix: string): void {
  const nodes: HastNodes[] = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === "element") {
      disarmElement(node, idPrefix);
    }
    if ("children" in node) {
      nodes.push(...node.children);
    }
  }
}

/** Takes the numbers of findings out of a link's words: a link cannot hold another. */
function takeNotes(link: Element): Element[] {
  const notes: Element[] = [];
  const elements: Element[] = [link];
  for (let element = elements.pop(); element; element = elements.pop()) {
    const kept: ElementContent[] = [];
    for (const child of element.children) {
      if (child.type === "element" && child.tagName === "sup") notes.push(child);
      else kept.push(child);
    }
    element.children = kept;
    elements.push(...kept.filter((child) => child.type === "element"));
  }
  return notes;
}

function disarmElement(element: Element, idPrefix: string): void {
  const { href, alt } = element.properties;
  element.children = element.children.flatMap((child) =>
    child.type === "element" && child.tagName === "a" ? [child, ...takeNotes(child)] : [child],
  );
  if (element.tagName === "img") {
    element.tagName = "span";
    element.children = [textNode(`[image: ${typeof alt === "string" ? alt : ""}]`)];
    element.properties = { className: ["image"] };
  } else if (element.tagName === "a" && typeof href === "string" && !href.startsWith(`#${idPrefix}`)) {
    element.properties = followed.test(href) ? { href, rel: ["noopener", "noreferrer"] } : {};
    // A reader who hears the page needs a name for it.
    if (element.children.length === 0) {
      element.children = [textNode("[link]")];
    }
  }
}

/**
 * The policy as its reader sees it, block by block, with marks at the words that a report speaks of. HTML of the
 * policy is shown as text, pictures by their alternative text.
 *
 * @param idPrefix what the ids of this document's part of the report begin with
 */
export function renderPolicy(
  { text, ast, headings }: PolicyDocument,
  marks: readonly Mark[],
  idPrefix: string,
): MarkedPolicy {
  const words = textRanges(ast);
  const clipped = marks.flatMap((mark) => clip(mark, words));
  const marker = new Marker(text, clipped);
  const depths = new Map<Nodes, number>(headings.map(({ node, depth }) => [node, depth]));
  const renderHeading = (state: State, node: Heading | Paragraph, depth: number): Element => {
    const tagName = `h${Math.min(6, depth + topDepth - 1)}`;
    const element: Element = { type: "element", tagName, properties: {}, children: state.all(node) };
    state.patch(node, element);
    return element;
  };
  const tree = toHast(ast, {
    clobberPrefix: idPrefix,
    handlers: {
      text: (_state: State, node: MdastText) => marker.render(node),
      inlineCode: (_state: State, node: InlineCode) => h("code", marker.render(node)),
      heading: (state: State, node: Heading) => renderHeading(state, node, node.depth),
      paragraph(state: State, node: Paragraph) {
        const depth = depths.get(node);
        if (depth !== undefined) {
          return renderHeading(state, node, depth);
        }
        const element = h("p", state.all(node));
        state.patch(node, element);
        return element;
      },
      html(state: State, node: Html) {
        const element = h("code.markup", htmlText(node.value));
        state.patch(node, element);
        return element;
      },
    },
  });
  disarm(tree, idPrefix);
  const content = tree.type === "root" ? tree.children : [];
  return {
    blocks: content
      .filter(({ type }) => type === "element")
      .map((block) => ({ content: block, ...(rangeOf(block) ?? { start: text.length, end: text.length }) })),
    marked: new Set(clipped.map(({ id }) => id)),
  };
}
