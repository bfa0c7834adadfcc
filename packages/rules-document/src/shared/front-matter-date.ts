import type { Nodes, Root } from "mdast";

/** Keys of front matter under which a document's date stands, in lower case without `-` and `_`. */
const DATE_KEYS = new Set([
  "date",
  "dateupdated",
  "datemodified",
  "effective",
  "effectivedate",
  "lastmod",
  "lastmodified",
  "lastrevised",
  "lastupdated",
  "lastupdate",
  "modified",
  "revised",
  "revision",
  "revisiondate",
  "updated",
  "updatedat",
  "updatedon",
]);

const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/u;
const NUMERIC_DATE = /(?:^|\D)(?:(?:19|20)\d\d[-/.]\d{1,2}|\d{1,2}[-/.](?:19|20)\d\d)(?:\D|$)/u;

/** Does the front matter say of when the document is: at least a month with its year? */
export function hasFrontMatterDate(ast: Root): boolean {
  return ast.children.some((node) => isFrontMatter(node) && node.value.split(/\r\n|\r|\n/u).some(isDateLine));
}

/** The front matter of other formats than YAML is a node type that mdast does not name. */
function isFrontMatter(
  node: Nodes | { type: string; value?: unknown },
): node is { type: string; value: string } {
  return (node.type === "yaml" || node.type === "toml") && "value" in node && typeof node.value === "string";
}

/** `lastUpdated: 2026-03-10` in YAML, `date = 2026-03-10` in TOML. */
function isDateLine(line: string): boolean {
  const separator = line.search(/[:=]/u);
  if (separator < 0) return false;
  const key = line
    .slice(0, separator)
    .trim()
    .replace(/["'_-]/gu, "")
    .toLowerCase();
  const value = line.slice(separator + 1).trim();
  if (!DATE_KEYS.has(key)) return false;
  return NUMERIC_DATE.test(value) || (MONTH_NAME.test(value) && YEAR.test(value));
}
