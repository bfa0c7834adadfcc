const TAG = /<(\/?)([A-Za-z][A-Za-z0-9-]*)([^<>]*)>/g;
const HIDING_ATTRIBUTE =
  /\shidden(?![\w-])|\sstyle\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_ELEMENTS = new Set(["script", "style", "template", "head", "title"]);
const VOID_ELEMENTS = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Is this HTML a line break that the reader sees? */
export function isLineBreakTag(html: string): boolean {
  return html.length < 8 && /^<br *\/?>$/i.test(html);
}

/**
 * Follows the HTML tags of a document to know where a hidden element is open: what Markdown stands
 * between `<div hidden>` and `</div>` is parsed as ordinary text, but no reader sees it.
 */
export class HiddenHtml {
  #element = "";
  #depth = 0;

  /** Is a hidden element open here? */
  get isOpen(): boolean {
    return this.#depth > 0;
  }

  /** Reads the tags of the next piece of HTML. */
  read(html: string): void {
    if (html.startsWith("<!--")) return;
    for (const [, slash, tagName = "", attributes = ""] of html.matchAll(TAG)) {
      const name = tagName.toLowerCase();
      if (this.#depth > 0) {
        if (name !== this.#element || attributes.endsWith("/")) continue;
        this.#depth += slash ? -1 : 1;
      } else if (!slash && !VOID_ELEMENTS.has(name) && !attributes.endsWith("/")) {
        if (!HIDING_ELEMENTS.has(name) && !HIDING_ATTRIBUTE.test(attributes)) continue;
        this.#element = name;
        this.#depth = 1;
      }
    }
  }
}
