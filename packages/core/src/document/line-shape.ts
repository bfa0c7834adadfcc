import { isWordUnit } from "./characters.ts";
import { memoizeText } from "./memoize-text.ts";
import { numberingOf, type Numbering } from "./numbering.ts";
import {
  BUTTON_VERBS,
  CONTACT_LABELS,
  CONTINUING_WORDS,
  DATE_SIGNALS,
  DATE_WORDS,
  FIELD_LABELS,
  FINITE_VERBS,
  NAME_ENDS,
  NAVIGATION,
  LEAD_IN_OPENERS,
  OPEN_ENDS,
  QUESTION_WORDS,
  RELATIVE_WORDS,
  SUBJECTS,
  TITLE_WORDS,
  UNFINISHED_ENDS,
  VERBS,
} from "./title-words.ts";

/** What a line looks like, apart from where it stands. */
export interface LineShape {
  readonly text: string;
  readonly numbering: Numbering | undefined;
  /** Its words in lower case, numbering and outer punctuation left out; none for a line too long for a title. */
  readonly words: readonly string[];
  readonly letterCase: "upper" | "title" | "sentence" | "lower";
  /** How many of its words are common in titles. */
  readonly titleWords: number;
  /** Last character, closing quotes and brackets left out. */
  readonly end: string;
  readonly isTooLong: boolean;
  readonly isDate: boolean;
  readonly isContact: boolean;
  /** Words before a colon inside the line, as in "Website: example.com"; 0 where there is none. */
  readonly labelLength: number;
  /** Is that label one that a value follows in any policy: "Legal basis: consent"? */
  readonly isKnownField: boolean;
  /** Built like a sentence: a subject with its verb. */
  readonly isClause: boolean;
  /** The beginning of a sentence that a list ends: "We use data to:". */
  readonly isLeadIn: boolean;
  readonly hasTwoSentences: boolean;
  readonly isNavigation: boolean;
  /** The words of a button or link: "Learn more". */
  readonly isButton: boolean;
  /** Does it end with a word that another must follow, or go on from the line before? */
  readonly isUnfinished: boolean;
}

/** No title is longer, in UTF-16 code units. */
export const LONGEST_TITLE = 160;
const MOST_WORDS = 24;
const PRONOUNS = new Set("we you i it they he she there".split(" "));

const LETTER = /\p{L}/u;
const UPPER = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const SMALL_WORDS = new Set(
  "a an and as at by for from in into its of on or our over per the their to under us via vs we with your you do is are it".split(
    " ",
  ),
);
const YEAR = /^(?:19|20)\d\d$/;
const CLOSERS = "\"'”’»)]*_";

function lastCharacter(text: string): string {
  let end = text.length;
  while (end > 1 && CLOSERS.includes(text.charAt(end - 1))) end--;
  return text.charAt(end - 1);
}

/** The words of `text`, without punctuation around them. */
function barewords(text: string): string[] {
  const bare: string[] = [];
  for (const token of text.split(" ")) {
    let start = 0;
    let end = token.length;
    while (start < end && !isWordUnit(token.charCodeAt(start))) start++;
    while (end > start && !isWordUnit(token.charCodeAt(end - 1))) end--;
    if (end > start) bare.push(token.slice(start, end));
  }
  return bare;
}

function letterCaseOf(bare: readonly string[], lower: readonly string[]): LineShape["letterCase"] {
  const withLetters = bare.filter((word) => LETTER.test(word));
  const shouted = withLetters.filter((word) => word.length > 1 && !LOWER.test(word)).length;
  const written = withLetters.filter((word) => LOWER.test(word)).length;
  if (shouted > 0 && written <= Math.floor(shouted / 4)) return "upper";
  if (/^\p{Ll}/u.test(withLetters[0] ?? "")) return "lower";
  const long = bare.filter((word, index) => LETTER.test(word) && !SMALL_WORDS.has(lower[index] ?? ""));
  const capital = long.filter((word) => UPPER.test(word)).length;
  return capital >= Math.max(1, Math.ceil(long.length * 0.75)) ? "title" : "sentence";
}

function isDateLine(words: readonly string[], text: string): boolean {
  if (words.length === 0) return false;
  let signals = 0;
  let others = 0;
  for (const word of words) {
    if (DATE_SIGNALS.has(word) || YEAR.test(word)) signals++;
    if (!DATE_WORDS.has(word) && !/^[v\d]/.test(word)) others++;
  }
  if (others === 0 && (signals > 0 || /^\d[\d/.-]{5,9}$/.test(words[0] ?? ""))) return true;
  const first = words[0] === "last" || words[0] === "latest" ? words[1] : words[0];
  return DATE_SIGNALS.has(first ?? "") && /\d/.test(text);
}

function countDigits(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 48 && unit <= 57) count++;
  }
  return count;
}

function isContactLine(text: string, bare: readonly string[], words: readonly string[]): boolean {
  if (/\S@\S|https?:|www\.|©|!\[/i.test(text)) return true;
  const digits = countDigits(text);
  if (digits >= 7) return true;
  if (CONTACT_LABELS.has(words[0] ?? "") && /^[^:]{1,24}:/.test(text)) return true;
  if (digits > 0) {
    if (/^\d/.test(text) && words.some((word) => NAME_ENDS.has(word))) return true;
    if (words.length <= 14 && bare.some(isPostalCode)) return true;
  }
  return (
    words.length > 1 &&
    NAME_ENDS.has(words.at(-1) ?? "") &&
    !words.some((word) => TITLE_WORDS.has(word) || QUESTION_WORDS.has(word))
  );
}

function isPostalCode(word: string): boolean {
  if (/^\d{4,6}$/.test(word)) return !YEAR.test(word);
  return /^[A-Z\d]{3,8}$/.test(word) && /\d/.test(word) && /[A-Z]/.test(word);
}

/** Does a verb follow in the words from `from` to `to` that makes a sentence of them? */
function hasVerb(words: readonly string[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some((word, index) => FINITE_VERBS.has(word) && !RELATIVE_WORDS.has(words[from + index - 1] ?? ""));
}

function isClauseLine(words: readonly string[], end: string): boolean {
  const first = words[0] ?? "";
  if (first === "please" || first === "if") return words.length > 3;
  if (PRONOUNS.has(first)) {
    return (words.length > 4 && ".:".includes(end)) || words.slice(1, 5).some((word) => VERBS.has(word));
  }
  if (QUESTION_WORDS.has(first) || words.length < 4) return false;
  return SUBJECTS.has(first) || ".:".includes(end) ? hasVerb(words, 1, 8) : false;
}

function isLeadInLine(words: readonly string[], end: string, isClause: boolean): boolean {
  if (end !== ":") return false;
  if (words.length > 3 && words.some((word) => word === "following" || word === "below")) return true;
  return isClause || OPEN_ENDS.has(words.at(-1) ?? "") || LEAD_IN_OPENERS.has(words[0] ?? "");
}

/** The words of the label that opens a field, in lower case. */
function labelOf(text: string): readonly string[] {
  const colon = text.indexOf(": ");
  return colon <= 0 || colon > 80 ? [] : text.slice(0, colon).toLowerCase().split(" ");
}

function isKnownLabel(label: readonly string[]): boolean {
  return (
    FIELD_LABELS.has(label.slice(0, 2).join(" ")) || (label.length === 1 && FIELD_LABELS.has(label[0] ?? ""))
  );
}

/** Does a sentence end inside the line and another begin? */
function hasTwoSentences(text: string): boolean {
  return /[.!?] /.test(text) && /\p{Ll}{3}[.!?] \p{Lu}/u.test(text);
}

/** Of a line that is no title whatever its words. */
export const NO_SHAPE: LineShape = {
  text: "",
  numbering: undefined,
  words: [],
  letterCase: "sentence",
  titleWords: 0,
  end: "",
  isTooLong: false,
  isDate: false,
  isContact: false,
  labelLength: 0,
  isKnownField: false,
  isClause: false,
  isLeadIn: false,
  hasTwoSentences: false,
  isNavigation: false,
  isButton: false,
  isUnfinished: false,
};

/** Lines whose shapes are kept: those of a large policy. */
const MOST_KEPT = 1024;

const shapeOfShortLine = memoizeText(readShape, MOST_KEPT);

/** Looks at one line. `text` has its white space folded. */
export function shapeOf(text: string): LineShape {
  if (text.length <= LONGEST_TITLE) return shapeOfShortLine(text);
  const end = lastCharacter(text);
  return { ...NO_SHAPE, isTooLong: true, text, end, isLeadIn: end === ":" };
}

function readShape(text: string): LineShape {
  const end = lastCharacter(text);
  const numbering = numberingOf(text);
  const rest = text.slice(numbering?.end ?? 0);
  const bare = barewords(rest);
  const words = bare.map((word) => word.toLowerCase().replaceAll("’", "'"));
  const label = labelOf(rest);
  const isClause = isClauseLine(words, end);
  const first = words[0] ?? "";
  return {
    text,
    numbering,
    words,
    letterCase: letterCaseOf(bare, words),
    titleWords: words.reduce((count, word) => count + (TITLE_WORDS.has(word) ? 1 : 0), 0),
    end,
    isTooLong: words.length > MOST_WORDS,
    isDate: isDateLine(words, rest),
    isContact: isContactLine(rest, bare, words),
    labelLength: label.length,
    isKnownField: isKnownLabel(label),
    isClause,
    isLeadIn: isLeadInLine(words, end, isClause),
    hasTwoSentences: hasTwoSentences(rest),
    isNavigation: words.length <= 2 && NAVIGATION.has(words.join("-")),
    isButton: /[›»→▸]$/.test(text) || (words.length <= 6 && end !== "?" && BUTTON_VERBS.has(first)),
    isUnfinished:
      (UNFINISHED_ENDS.has(words.at(-1) ?? "") && LETTER.test(end)) || CONTINUING_WORDS.has(bare[0] ?? ""),
  };
}
