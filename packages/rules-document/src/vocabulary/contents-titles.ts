/** Titles of tables of contents, in lower case without punctuation. */
export const CONTENTS_TITLES: ReadonlySet<string> = new Set([
  "content",
  "contents",
  "index",
  "in this notice",
  "in this policy",
  "jump to",
  "navigation",
  "on this page",
  "quick links",
  "table of contents",
  "toc",
]);
