/** A name in quotation marks; offsets into the text, the marks left out. */
interface QuotedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const OPENER = /["“«„‘]/gu;
const CLOSERS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", "‘": "’" };
const LONGEST_NAME = 120;
const CONTEXT = 60;

/** Words that send the reader to what is named right after them. */
const REFERS =
  /\b(?:see(?: also)?|(?:described|explained|set out|set forth|outlined|detailed|listed|specified|stated)(?: above| below)? (?:in|under))(?: the| our)?[\s(]*$|\b(?:sections?|headings?)(?: titled| entitled| called| named| headed|,)?[\s(]*$/iu;
/** Words before a name that a section may have, where the text calls it one. */
const MAY_REFER =
  /(?:^|[\s(])(?:see|read|review|consult|refer to|in|under|to|and|or|above|below)(?: the| our)?[\s(]*$/iu;
const IS_SECTION = /^[,.]?\s?sections?\b/iu;
const IS_PLACED = /^[,.]?\s?(?:sections?,?\s)?\(?(?:above|below)\b/iu;
const IS_ACTION =
  /\b(?:click|clicking|access|accessing|log|logging|visit|visiting|go|going|navigate|browser|app)\b/iu;
/** Parts of a product or of another document, and what a word means. */
const IS_ELSEWHERE =
  /^\W{0,2}\s?(?:page|pages|tab|menu|button|link|links|linked|option|category|column|row|feature|tool|checkbox|setting|settings|icon|at|here)\b/iu;
const OTHER_DOCUMENT =
  /\b(?:policy|policies|notice|notices|terms|agreement|statement|conditions|schedule|addendum|settings|preferences|center|centre|account|profile|help|support|faqs?|my|button|form|page|website)\b/iu;

/** Names of sections that stand in quotation marks where words before or after say that they are such. */
export function* namesInQuotes(text: string): Generator<QuotedName> {
  let reached = 0;
  for (const { 0: opener, index: open } of text.matchAll(OPENER)) {
    if (open < reached) continue;
    const close = text.slice(open + 1, open + 1 + LONGEST_NAME).indexOf(CLOSERS[opener] ?? opener);
    if (close < 0) continue;
    const end = open + 1 + close;
    const quoted = text.slice(open + 1, end);
    const name = quoted.trim().replace(/[.,;:]$/u, "");
    const before = text.slice(Math.max(0, open - CONTEXT), open);
    const after = text.slice(end + 1, end + 1 + CONTEXT);
    const start = open + 1 + (quoted.length - quoted.trimStart().length);
    if (isName(name) && isReference(name, before, after)) yield { name, start, end: start + name.length };
    reached = end + 1;
  }
}

const isName = (name: string): boolean => /^[^\p{Ll}]{0,6}\p{Lu}/u.test(name) && /\p{L}{2}/u.test(name);

function isReference(name: string, before: string, after: string): boolean {
  if (IS_ELSEWHERE.test(after)) return false;
  if (IS_PLACED.test(after)) return true;
  if (IS_SECTION.test(after)) return MAY_REFER.test(before) && !IS_ACTION.test(before);
  return REFERS.test(before) && !OTHER_DOCUMENT.test(name);
}

/** Small words that stand within titles. */
const CONNECTORS: ReadonlySet<string> = new Set(
  "a and & for from in of on or our the to us we with you your".split(" "),
);

/**
 * The name that ends a text, such as "see the Data Retention": words with capitals after "the", which words before it refer
 * to; none where the words may be those of a product.
 */
export function capitalsBefore(text: string): string | undefined {
  const words = text.trimEnd().split(" ");
  let first = words.length;
  for (let index = words.length - 1; index > 0; index--) {
    const word = words[index] ?? "";
    if (/^\p{Lu}[\p{L}’'&/-]*,?$/u.test(word)) first = index;
    else if (!CONNECTORS.has(word)) break;
  }
  if (first >= words.length || !/^(?:the|our|a)$/u.test(words[first - 1] ?? "")) return undefined;
  const name = words.slice(first).join(" ");
  const before = words.slice(0, first - 1).join(" ");
  return REFERS.test(`${before} `) && !OTHER_DOCUMENT.test(name) ? name : undefined;
}
