const pages: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/** Is this the address of a page or of a mailbox, rather than of a file? */
export function isPage({ protocol }: URL): boolean {
  return pages.has(protocol);
}

/**
 * The address to which a link leads. Policies are hostile: a link may pose as a relative one and yet name another
 * machine or a command of the editor, so that only what has been resolved tells what it is.
 *
 * @param uri of the document in which the link stands
 * @returns `undefined` where that is no page and no file beside the document
 */
export function addressOf(url: string, uri: string): URL | undefined {
  const base = uri.startsWith("file:") && URL.canParse(uri) ? new URL(uri) : undefined;
  if (!URL.canParse(url, base?.href)) return undefined;
  const address = new URL(url, base);
  if (isPage(address)) return address;
  // What begins with a slash is found from the root of a site, which the document does not know.
  const isBeside = !/^(?:$|[/\\?]|[a-z][a-z\d+.-]*:)/iu.test(url);
  return isBeside && address.protocol === "file:" && address.host === base?.host ? address : undefined;
}
