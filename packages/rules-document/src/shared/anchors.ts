import { decodePercent } from "@policylint/core";
import GithubSlugger from "github-slugger";
import type { Heading, Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { NearAnchors, type NearAnchor } from "./near-anchors.ts";

/** `id="rights"` and `name='rights'` in HTML; `{#rights}` behind a heading. */
const HTML_ID = /\s(?:id|name)=(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s"'>]{1,200}))/giu;
const HEADING_ID = /\{\s{0,2}#([\w.:-]{1,200})(?:\s[^{}]{0,200})?\}$/u;
/** What some generators leave out at the start of an anchor. */
const SECTION_NUMBER = /^[\d._-]+/u;

/** The places in a document that a link can lead to. */
export class Anchors {
  readonly #ids = new Set<string>();
  readonly #variants: ReadonlySet<string>;
  /** Of headings. */
  readonly #slugs: string[] = [];
  #near: NearAnchors | undefined;
  #hasFootnotes = false;

  constructor(ast: Root) {
    const slugger = new GithubSlugger();
    const open: Nodes[] = [ast];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === "footnoteDefinition") this.#hasFootnotes = true;
      else if (node.type === "html") this.#addHtmlIds(node.value);
      else if (node.type === "heading") this.#addHeading(node, slugger);
      if ("children" in node) open.push(...node.children.toReversed());
    }
    this.#variants = new Set([...this.#ids].map(variantOf));
  }

  /**
   * Is there such a place? Beside GitHub's anchors those of other generators count, which leave the number of
   * a heading out or fold hyphens.
   * @param fragment what follows the `#` of a link, not decoded
   */
  has(fragment: string): boolean {
    const id = decodePercent(fragment).replace(/^user-content-/u, "");
    if (id === "" || id.toLowerCase() === "top" || id.startsWith(":~:")) return true;
    if (this.#hasFootnotes && id.startsWith("fn")) return true;
    return this.#ids.has(id) || this.#variants.has(variantOf(id));
  }

  /** The one heading that a fragment without a target can mean. */
  nearest(fragment: string): NearAnchor | undefined {
    this.#near ??= new NearAnchors(this.#slugs);
    return this.#near.find(decodePercent(fragment));
  }

  #addHeading(heading: Heading, slugger: GithubSlugger): void {
    const title = toString(heading, { includeImageAlt: false, includeHtml: false });
    const explicit = HEADING_ID.exec(title);
    if (explicit?.[1]) this.#ids.add(explicit[1]);
    const slug = slugger.slug(explicit ? title.slice(0, explicit.index).trim() : title);
    this.#ids.add(slug);
    this.#slugs.push(explicit?.[1] ?? slug);
  }

  #addHtmlIds(html: string): void {
    for (const [, double, single, bare] of html.matchAll(HTML_ID)) {
      this.#ids.add(double ?? single ?? bare ?? "");
    }
  }
}

function variantOf(id: string): string {
  return id.toLowerCase().replace(SECTION_NUMBER, "").replace(/[-_]+/gu, "-").replace(/^-|-$/gu, "");
}
