/** Makes text of a document safe to stand in Markdown: it is shown as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[!-/:-@[-`{-~]/gu, "\\$&");
}

/** A link of Markdown, where there is an address. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? text : `[${text}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
}
