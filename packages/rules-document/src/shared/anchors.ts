import { decodePercent, walkTree } from "@policylint/core";
import GithubSlugger from "github-slugger";
import type { Heading, Html, Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { NearAnchors, type NearAnchor } from "./near-anchors.ts";

/** `id="rights"` and `name='rights'` in HTML; `{#rights}` behind a heading. */
const HTML_ID = /\s(?:id|name)=(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s"'>]{1,200}))/giu;
const HEADING_ID = /\{\s{0,2}#([\w.:-]{1,200})(?:\s[^{}]{0,200})?\}$/u;
/** What some generators leave out at the start of an anchor. */
const SECTION_NUMBER = /^[\d._-]+/u;

/** The places in a document that a link can lead to. */
export class Anchors {
  /** By id, the line where it stands. */
  readonly #lines = new Map<string, number>();
  readonly #variants = new Map<string, number>();
  /** Of headings. */
  readonly #slugs: string[] = [];
  #near: NearAnchors | undefined;
  #hasFootnotes = false;

  constructor(ast: Root) {
    const slugger = new GithubSlugger();
    walkTree(ast, (node) => {
      if (node.type === "footnoteDefinition") this.#hasFootnotes = true;
      else if (node.type === "html") this.#addHtmlIds(node);
      else if (node.type === "heading") this.#addHeading(node, slugger);
      return true;
    });
    for (const [id, line] of this.#lines) addTo(this.#variants, variantOf(id), line);
  }

  /**
   * Is there such a place? Beside GitHub's anchors those of other generators count, which leave the number of
   * a heading out or fold hyphens.
   * @param fragment what follows the `#` of a link, not decoded
   */
  has(fragment: string): boolean {
    const id = idOf(fragment);
    if (id.startsWith(":~:") || (this.#hasFootnotes && id.startsWith("fn"))) return true;
    return this.lineOf(fragment) !== undefined;
  }

  /**
   * The line to which a fragment leads, 1-based: that of the heading or of the HTML; undefined where there is none, or
   * where only a browser knows it.
   * @param fragment as for `has`
   */
  lineOf(fragment: string): number | undefined {
    const id = idOf(fragment);
    if (id === "" || id.toLowerCase() === "top") return 1;
    return this.#lines.get(id) ?? this.#variants.get(variantOf(id));
  }

  /** The one heading that a fragment without a target can mean. */
  nearest(fragment: string): NearAnchor | undefined {
    this.#near ??= new NearAnchors(this.#slugs);
    return this.#near.find(decodePercent(fragment));
  }

  #addHeading(heading: Heading, slugger: GithubSlugger): void {
    const title = toString(heading, { includeImageAlt: false, includeHtml: false });
    const explicit = HEADING_ID.exec(title);
    if (explicit?.[1]) addTo(this.#lines, explicit[1], lineAt(heading));
    const slug = slugger.slug(explicit ? title.slice(0, explicit.index).trim() : title);
    addTo(this.#lines, slug, lineAt(heading));
    this.#slugs.push(explicit?.[1] ?? slug);
  }

  #addHtmlIds(html: Html): void {
    for (const [, double, single, bare] of html.value.matchAll(HTML_ID)) {
      addTo(this.#lines, double ?? single ?? bare ?? "", lineAt(html));
    }
  }
}

function lineAt({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

/** As in a browser, the first of those that have one id is the one that counts. */
function addTo(lines: Map<string, number>, id: string, line: number): void {
  if (!lines.has(id)) lines.set(id, line);
}

function idOf(fragment: string): string {
  return decodePercent(fragment).replace(/^user-content-/u, "");
}

function variantOf(id: string): string {
  return id.toLowerCase().replace(SECTION_NUMBER, "").replace(/[-_]+/gu, "-").replace(/^-|-$/gu, "");
}
