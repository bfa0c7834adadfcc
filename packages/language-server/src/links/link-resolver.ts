import { markdownLanguage } from "@policylint/core";
import { Anchors } from "@policylint/rules-document";
import type { LintedDocument } from "../state/linted-document.ts";
import { addressOf, isPage } from "./link-address.ts";

/** Where a link leads. */
export interface LinkTarget {
  readonly uri: string;
  readonly isPage: boolean;
  /** The line in the file, 1-based; `undefined` for the file as a whole. */
  readonly line?: number | undefined;
}

/** Most files beside a document in which places are looked for; a hostile one may link to any number. */
const mostFiles = 50;

function anchorsIn(text: string): Anchors | undefined {
  const parsed = markdownLanguage.parse({ body: text.replace(/^\uFEFF/u, "") });
  return parsed.ok ? new Anchors(parsed.ast) : undefined;
}

/** Finds where the links of one version of a document lead, by the anchors that `document/dead-internal-link` knows. */
export class LinkResolver {
  readonly #linted: LintedDocument;
  readonly #readText: (uri: string) => Promise<string | undefined>;
  readonly #files = new Map<string, Promise<Anchors | undefined>>();
  #own: Anchors | undefined;

  /** @param readText the text of a file, as it is open or else as it stands on the disk */
  constructor(linted: LintedDocument, readText: (uri: string) => Promise<string | undefined>) {
    this.#linted = linted;
    this.#readText = readText;
  }

  /** @returns `undefined` where a link leads nowhere, or where the editor shall not follow */
  async resolve(url: string): Promise<LinkTarget | undefined> {
    const { document, policy } = this.#linted;
    if (url.startsWith("#")) {
      this.#own ??= policy && new Anchors(policy.source.ast);
      const line = this.#own?.lineOf(url.slice(1));
      return line === undefined ? undefined : { uri: document.uri, isPage: false, line };
    }
    const address = addressOf(url, document.uri);
    if (!address) return undefined;
    if (isPage(address)) return { uri: address.href, isPage: true };
    const { hash } = address;
    const file = new URL(address);
    file.hash = "";
    const anchors = hash === "" ? undefined : await this.#anchorsOf(file);
    if (!anchors) return { uri: address.href, isPage: false };
    return { uri: file.href, isPage: false, line: anchors.lineOf(hash.slice(1)) };
  }

  #anchorsOf({ href, pathname }: URL): Promise<Anchors | undefined> | undefined {
    if (!/\.(?:md|markdown|mdx)$/iu.test(pathname)) return undefined;
    let anchors = this.#files.get(href);
    if (!anchors && this.#files.size < mostFiles) {
      anchors = this.#readText(href).then((text) => (text === undefined ? undefined : anchorsIn(text)));
      this.#files.set(href, anchors);
    }
    return anchors;
  }
}
