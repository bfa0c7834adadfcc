import type { DocumentPart, PolicyDocument } from "@policylint/core";

/** Keys of front matter that say of when the text is, in lower case without `-` and `_`. */
const DATE_KEYS = new Set([
  "dateupdated",
  "datemodified",
  "effective",
  "effectivedate",
  "lastmod",
  "lastmodified",
  "lastreviewed",
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

/** Keys whose words a page shows to its readers. */
const TEXT_KEYS = new Set(["title", "subtitle", "description", "summary", "lead", "intro", "excerpt"]);

const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/u;
const NUMERIC_DATE = /(?:^|\D)(?:(?:19|20)\d\d[-/.]\d{1,2}|\d{1,2}[-/.](?:19|20)\d\d)(?:\D|$)/u;
/** A month beside its year: in a sentence the two may stand for something else. */
const MONTH_AND_YEAR =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:19|20)\d\d(?!\d)/iu;
const TIME_OF_DAY = /\d[T ]\d\d:\d\d/u;

const NAMES_POLICY = /\b(?:policy|policies|notice|statement|declaration)\b/iu;
const DATE_LABEL =
  /\b(?:last|latest|effective|updated|revised|reviewed|approved|adopted|agreed|ratified|signed off|issued|version|edition|in force|valid|dated|as of)\b/iu;
/** The date of a law. */
const NAMES_LAW = /\b(?:regulation|directive|act|law|gdpr)\b/iu;

/** A title of the page stands among its first headings. */
const TITLES = 3;

/**
 * Where a document says of when it is beside its sentences: in a title, and in front matter. At least a month with its
 * year. What readers do not see is no date for them, but front matter under a key that speaks of a change or of
 * effect is written to be shown; a bare `date` with a time of day is when a site generator made the file.
 */
export function findDateParts(document: PolicyDocument): DocumentPart[] {
  const titles = document.headings
    .slice(0, TITLES)
    .filter(({ title }) => isDatedText(title))
    .map(({ title, range }) => ({ quote: title, range, section: title }));
  return [...findInFrontMatter(document), ...titles];
}

function findInFrontMatter({ ast, text }: PolicyDocument): DocumentPart[] {
  // The front matter of other formats than YAML is a node type that mdast does not name.
  const node: (Pick<(typeof ast.children)[number], "position"> & { type: string }) | undefined =
    ast.children[0];
  if (node?.type !== "yaml" && node?.type !== "toml") return [];
  const start = node.position?.start.offset ?? 0;
  const parts: DocumentPart[] = [];
  let offset = start;
  for (const line of text.slice(start, node.position?.end.offset ?? start).split(/(?<=[\r\n])/u)) {
    const quote = line.trimEnd();
    if (isDateLine(quote)) parts.push({ quote, range: [offset, offset + quote.length], section: "" });
    offset += line.length;
  }
  return parts;
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
  if (TEXT_KEYS.has(key)) return isDatedText(value);
  if (key === "date" ? TIME_OF_DAY.test(value) : !DATE_KEYS.has(key)) return false;
  return NUMERIC_DATE.test(value) || (MONTH_NAME.test(value) && YEAR.test(value));
}

/** "Privacy Policy (March 2026)", "Last updated: 2026-03-10". */
function isDatedText(text: string): boolean {
  if (NAMES_LAW.test(text) || !(NAMES_POLICY.test(text) || DATE_LABEL.test(text))) return false;
  return NUMERIC_DATE.test(text) || MONTH_AND_YEAR.test(text);
}
