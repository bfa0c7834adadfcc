import {
  AMBIGUOUS_ALONE,
  BLANK_WORDS,
  FILLER_WORDS,
  HTML_ELEMENTS,
  INSTRUCTION_WORDS,
  OPENING_WORDS,
  TEMPLATE_DOMAINS,
} from "../vocabulary/placeholder-tokens.ts";

/** A part of a text, in UTF-16 code units of it; the end is exclusive. */
type TextSpan = readonly [start: number, end: number];

/** No token is longer, its brackets left out, in UTF-16 code units. */
const LONGEST_TOKEN = 120;

const CLOSERS: Readonly<Record<string, string>> = { "[": "]", "{": "}", "<": ">" };

/** A quick look that spares most sentences the careful ones. */
const MAY_HOLD_TOKEN = /[[{<@$%]|:\/\/|www\.|WWW\.|TODO|FIXME|TB[ADC]|XXX/;
const CAPITAL_TOKEN = /(?<![^\s:=("'“‘[|–—-])(?:TODO|FIXME|TBD|TBA|TBC|X{3,12})(?![^\s.,;:!?)"'”’\]|–—])/gu;
const DOLLAR_TOKEN = /\$\{[\w .-]{1,60}\}|(?<!\S)%[A-Z][A-Z_]{1,40}%(?!\S)/gu;
const ADDRESS = /[\w.+-]{1,64}@[\w.-]{1,100}|\bhttps?:\/\/[\w.-]{1,100}|\bwww\.[\w.-]{1,100}/giu;
const EXAMPLE_INTRODUCTION =
  /(?:e\.\s?g\.|eg|for example|for instance|such as|like|i\.\s?e\.)[,:]?\s*["'“‘(]?\s*$/iu;

/**
 * The tokens of a template in words that a reader sees: blanks in brackets or braces ("[Company Name]",
 * "{{email}}"), marks of unfinished work ("TBD") and addresses at domains such as yourdomain.com. In order.
 */
export function findPlaceholderTokens(text: string): TextSpan[] {
  if (!MAY_HOLD_TOKEN.test(text)) return [];
  const spans = [...findBrackets(text), ...findMarks(text), ...findTemplateAddresses(text)];
  return spans.sort(([left], [right]) => left - right);
}

/** Is this a tag that HTML does not have and a template would: `<insert date>`, `<Company Name>`? */
export function isAngleBlank(words: string): boolean {
  const first = words.trim().split(/[\s_-]/u, 1)[0] ?? "";
  if (HTML_ELEMENTS.has(words.trim().toLowerCase()) || HTML_ELEMENTS.has(first)) return false;
  return /^[A-Za-z][\w .'-]*$/u.test(words) && isBlank(words);
}

function* findBrackets(text: string): Generator<TextSpan> {
  for (let start = 0; start < text.length; start++) {
    const open = text.charAt(start);
    const close = CLOSERS[open];
    if (!close) continue;
    const isDouble = open === "{" && text.charAt(start + 1) === "{";
    const from = start + (isDouble ? 2 : 1);
    const closer = isDouble ? "}}" : close;
    const window = text.slice(from, from + LONGEST_TOKEN + closer.length);
    const length = window.indexOf(closer);
    const inner = window.slice(0, Math.max(0, length));
    if (length < 0 || (!isDouble && inner.includes(open))) continue;
    const end = from + length + closer.length;
    if (isToken(open, isDouble, inner, text, start, end)) yield [start, end];
    start = end - 1;
  }
}

function isToken(
  open: string,
  isDouble: boolean,
  inner: string,
  text: string,
  start: number,
  end: number,
): boolean {
  if (open === "<") return isAngleBlank(inner);
  if (isDouble) return /^\s*[\w$][\w $.|'"-]*$/u.test(inner);
  // A path such as /users/{id}, an attribute list such as {#rights} and a link that plain text shows as it is.
  if (open === "{")
    return !/[\w/]/u.test(text.charAt(start - 1)) && /^[\w .'-]+$/u.test(inner) && isBlank(inner);
  return text.charAt(end) !== "(" && text.charAt(end) !== "[" && isBlank(inner);
}

/** Do these words, found in brackets, name what is to be filled in? */
function isBlank(inner: string): boolean {
  const content = inner.trim();
  if (/^[●•_.…-]+$/u.test(content)) return /[●•_]/u.test(content);
  if (/^x{2,12}$/iu.test(content)) return true;
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(content)) return true;
  const words = content
    .toLowerCase()
    .replaceAll("e-mail", "email")
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== "");
  const [first = ""] = words;
  if (words.length > 1 && INSTRUCTION_WORDS.has(first)) return true;
  if (OPENING_WORDS.has(first) && words.slice(1).some((word) => BLANK_WORDS.has(word))) return true;
  if (words.length === 1) return BLANK_WORDS.has(first) && !AMBIGUOUS_ALONE.has(first);
  return (
    words.some((word) => BLANK_WORDS.has(word)) &&
    words.every((word) => BLANK_WORDS.has(word) || FILLER_WORDS.has(word) || /^\d{1,2}$/u.test(word))
  );
}

function* findMarks(text: string): Generator<TextSpan> {
  for (const match of text.matchAll(CAPITAL_TOKEN)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (isMark(match[0], before, text.slice(end, end + 8))) yield [match.index, end];
  }
  for (const match of text.matchAll(DOLLAR_TOKEN)) yield [match.index, match.index + match[0].length];
}

const VALUE_BEFORE = /(?:^|[:=|–—(]|\b(?:is|are|date|by|of|on|the|days|months))\s*$/iu;
const LABEL_BEFORE = /(?:^|[:|–—([-])\s*$/u;
const TASKS_AFTER = /^\s+(?:items?|lists?|entries|tasks?)\b/iu;
const DIGIT_BEFORE = /[\dX*][\s*-]{0,2}$/u;
const DIGIT_AFTER = /^[\s*-]{0,2}[\dX*]/u;

/**
 * Does the mark stand where something is still to be written? "TODO items that you created" names the items of
 * a list, and "XXXX 1234" hides a part of a number.
 */
function isMark(mark: string, before: string, after: string): boolean {
  if (mark === "FIXME") return true;
  if (mark === "TODO") return LABEL_BEFORE.test(before) && !TASKS_AFTER.test(after);
  if (mark.startsWith("X")) return !DIGIT_BEFORE.test(before) && !DIGIT_AFTER.test(after);
  return VALUE_BEFORE.test(before);
}

function* findTemplateAddresses(text: string): Generator<TextSpan> {
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(/[.-]+$/u, "");
    if (!isTemplateAddress(address)) continue;
    if (EXAMPLE_INTRODUCTION.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    yield [match.index, match.index + address.length];
  }
}

/** Does an address, or a URL, lead to a domain that templates leave to be replaced: `privacy@yourdomain.com`? */
export function isTemplateAddress(address: string): boolean {
  const host =
    address
      .slice(address.lastIndexOf("@") + 1)
      .replace(/^[a-z]{1,10}:\/\//iu, "")
      .split(/[/?#:]/u, 1)[0] ?? "";
  const [ending = "", name = ""] = host.toLowerCase().split(".").reverse();
  if (ending === "" || name === "") return false;
  return TEMPLATE_DOMAINS.has(name) && (name !== "example" || /^(?:com|org|net)$/u.test(ending));
}
