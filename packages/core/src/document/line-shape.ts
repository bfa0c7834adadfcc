import { numberingOf, type Numbering } from "./numbering.ts";
import {
  BUTTON_VERBS,
  CONTACT_LABELS,
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
  /** Does it end with a word that another must follow? */
  readonly isUnfinished: boolean;
}

/** No title is longer, in UTF-16 code units. */
export const LONGEST_TITLE = 160;
const MOST_WORDS = 24;
const PRONOUNS = new Set("we you i it they he she there".split(" "));

const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const SMALL_WORD =
  /^(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|our|over|per|the|their|to|under|us|via|vs|we|with|your|you|&|do|is|are|it)$/;
const YEAR = /^(?:19|20)\d\d$/;
const CLOSERS = "\"'”’»)]*_";

function lastCharacter(text: string): string {
  let end = text.length;
  while (end > 1 && CLOSERS.includes(text.charAt(end - 1))) end--;
  return text.charAt(end - 1);
}

function letterCaseOf(tokens: readonly string[]): LineShape["letterCase"] {
  let upper = 0;
  let capital = 0;
  let long = 0;
  let shouting = 0;
  for (const token of tokens) {
    if (!LETTER.test(token)) continue;
    const word = token.replace(EDGE, "");
    if (LOWER.test(word)) upper--;
    else if (word.length > 1) shouting++;
    if (SMALL_WORD.test(word.toLowerCase())) continue;
    long++;
    if (UPPER.test(word.charAt(0))) capital++;
  }
  const first = tokens.find((token) => LETTER.test(token))?.replace(EDGE, "") ?? "";
  if (shouting > 0 && upper >= -Math.floor(shouting / 4)) return "upper";
  if (LOWER.test(first.charAt(0))) return "lower";
  return capital >= Math.max(1, Math.ceil(long * 0.75)) ? "title" : "sentence";
}

function isDateLine(words: readonly string[], text: string): boolean {
  if (words.length === 0) return /^\D{0,3}\d[\d\s./-]{3,}\D{0,3}$/.test(text);
  let signals = 0;
  let others = 0;
  for (const word of words) {
    if (DATE_SIGNALS.has(word) || YEAR.test(word)) signals++;
    if (!DATE_WORDS.has(word) && !/^[v\d]/.test(word)) others++;
  }
  if (signals > 0 && others === 0) return true;
  return (
    /\d/.test(text) &&
    DATE_SIGNALS.has(words[0] === "last" || words[0] === "latest" ? (words[1] ?? "") : (words[0] ?? ""))
  );
}

function isContactLine(text: string, words: readonly string[], tokens: readonly string[]): boolean {
  if (/\S@\S|https?:|www\.|©|!\[/i.test(text)) return true;
  const digits = text.replace(/\D/g, "").length;
  if (digits >= 7) return true;
  const first = words[0] ?? "";
  if (CONTACT_LABELS.has(first) && /^[^:]{1,24}:/.test(text)) return true;
  if (/^\d/.test(text) && digits > 0 && words.some((word) => NAME_ENDS.has(word))) return true;
  const hasPostalCode = tokens.some((token) => {
    const code = token.replace(EDGE, "");
    return (/^\d{4,6}$/.test(code) && !YEAR.test(code)) || /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{3,8}$/.test(code);
  });
  if (hasPostalCode && words.length <= 14) return true;
  return (
    words.length > 1 &&
    NAME_ENDS.has(words.at(-1) ?? "") &&
    !words.some((word) => TITLE_WORDS.has(word) || QUESTION_WORDS.has(word))
  );
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
  if (PRONOUNS.has(first)) return words.slice(1, 5).some((word) => VERBS.has(word));
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
  return /\p{Ll}{3}[.!?] \p{Lu}/u.test(text);
}

/** Looks at one line. `text` has its white space folded. */
export function shapeOf(text: string): LineShape {
  const isTooLong = text.length > LONGEST_TITLE;
  const numbering = isTooLong ? undefined : numberingOf(text);
  const rest = isTooLong ? "" : text.slice(numbering?.end ?? 0);
  const tokens = rest === "" ? [] : rest.split(" ");
  const words = tokens
    .map((token) => token.replace(EDGE, "").toLowerCase().replaceAll("’", "'"))
    .filter((word) => word !== "");
  const end = lastCharacter(text);
  const label = labelOf(rest);
  const titleWords = words.reduce((count, word) => count + (TITLE_WORDS.has(word) ? 1 : 0), 0);
  const isClause = isClauseLine(words, end);
  return {
    text,
    numbering,
    words,
    letterCase: letterCaseOf(tokens),
    titleWords,
    end,
    isTooLong: isTooLong || words.length > MOST_WORDS,
    isDate: isDateLine(words, rest),
    isContact: isContactLine(rest, words, tokens),
    labelLength: label.length,
    isKnownField: isKnownLabel(label),
    isClause,
    isLeadIn: isLeadInLine(words, end, isClause),
    hasTwoSentences: !isTooLong && hasTwoSentences(rest),
    isNavigation: words.length <= 2 && NAVIGATION.has(words.join("-")),
    isButton: /[›»→▸]$/.test(text) || (words.length <= 6 && end !== "?" && BUTTON_VERBS.has(words[0] ?? "")),
    isUnfinished: UNFINISHED_ENDS.has(words.at(-1) ?? "") && LETTER.test(end),
  };
}
