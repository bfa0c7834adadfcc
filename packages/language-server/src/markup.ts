/** How a client shows words: as Markdown, or as they are. */
export interface Markup {
  readonly kind: "markdown" | "plaintext";
  /** Words of a document or a rule, to be shown as they are, on one line. */
  text(words: string): string;
  strong(marked: string): string;
  code(words: string): string;
  link(words: string, url: string | undefined): string;
  /** Stands between parts. */
  readonly border: string;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

function escapeMarkdown(words: string): string {
  return onOneLine(words).replace(/[!-/:-@[-`{-~]/gu, "\\$&");
}

export const markdown: Markup = {
  kind: "markdown",
  text: escapeMarkdown,
  strong: (marked) => `**${marked}**`,
  code: (words) => `\`${words}\``,
  link(words, url) {
    const text = escapeMarkdown(words);
    return url === undefined ? text : `[${text}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
  },
  border: "\n\n---\n\n",
};

export const plainText: Markup = {
  kind: "plaintext",
  text: onOneLine,
  strong: (marked) => marked,
  code: (words) => words,
  link: (words, url) => (url === undefined ? onOneLine(words) : `${onOneLine(words)} <${url}>`),
  border: "\n\n",
};
