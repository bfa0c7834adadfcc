import type { Nodes } from "mdast";
import type { MappedText } from "./mapped-text.ts";
import { foldSpace } from "./characters.ts";
import { pseudoHeadingDepth } from "./document-title.ts";
import type { Heading, HeadingKind, Section, Statement } from "./types.ts";
import { trimmed } from "./visible-text.ts";

/** A section while the document is being read. */
export interface OpenSection extends Section {
  readonly children: Section[];
  readonly statements: Statement[];
}

/** The tree of sections while a document is read from top to bottom. */
export class Outline {
  readonly headings: Heading[] = [];
  readonly root: OpenSection;
  readonly sections: Section[];
  readonly #open: OpenSection[];
  readonly #lines: LineCounter;

  constructor(text: string) {
    this.#lines = new LineCounter(text);
    const root = openSection(undefined, undefined);
    this.root = root;
    this.sections = [root];
    this.#open = [root];
  }

  /** The innermost section that is open. */
  get section(): OpenSection {
    return this.#open.at(-1) ?? this.root;
  }

  /** Opens the section of a heading that is marked as one; a heading without words opens none. */
  openHeading(node: Nodes, words: MappedText, depth: number): void {
    this.#push("heading", node, words, depth);
  }

  /** Opens the section of a line that only looks like a heading. */
  openPseudoHeading(kind: HeadingKind, node: Nodes, words: MappedText): void {
    const title = foldSpace(words.text);
    const enclosing = this.#open.findLast((section) => section.heading?.kind === "heading")?.heading;
    const depth = pseudoHeadingDepth(title, this.headings.length === 0, enclosing);
    this.#push(kind, node, words, depth);
  }

  #push(kind: HeadingKind, node: Nodes, words: MappedText, depth: number): void {
    const visible = trimmed(words);
    const title = foldSpace(visible.text);
    if (title === "") return;
    const range = [visible.sourceOffset(0), visible.sourceOffset(visible.text.length)] as const;
    const heading: Heading = { kind, title, depth, node, line: this.#lines.lineAt(range[0]), range, visible };
    while (this.#open.length > 1 && (this.section.heading?.depth ?? 0) >= depth) this.#open.pop();
    const parent = this.#open.at(-1);
    const section = openSection(heading, parent);
    parent?.children.push(section);
    this.#open.push(section);
    this.sections.push(section);
    this.headings.push(heading);
  }
}

function openSection(heading: Heading | undefined, parent: Section | undefined): OpenSection {
  return { heading, parent, children: [], statements: [] };
}

/** Counts lines forward through a text. */
class LineCounter {
  readonly #text: string;
  readonly #ending = /\r\n?|\n/g;
  /** Offset of the first line ending not counted. */
  #next = -1;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
    this.#advance();
  }

  /** 1-based line of `offset`, which must not be less than at the call before. */
  lineAt(offset: number): number {
    while (this.#next < offset) {
      this.#line++;
      this.#advance();
    }
    return this.#line;
  }

  #advance(): void {
    this.#next = this.#ending.exec(this.#text)?.index ?? Infinity;
  }
}
