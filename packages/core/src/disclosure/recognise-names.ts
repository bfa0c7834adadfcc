import { LEADING_FORMS, LEGAL_FORMS, type LegalForm } from "./legal-forms.ts";
import { COMMON_WORDS, FUNCTION_WORDS, ORDINARY_ENDING } from "./name-words.ts";
import { sortSpans, type Spans } from "./spans.ts";
import { rawBetween, rawText, sameUnit } from "./token-text.ts";
import type { TokenIndex } from "./token-index.ts";

/** Words that a name has at most. */
const LONGEST_NAME = 6;

const isCapital = (index: TokenIndex, token: number): boolean => index.capitals[token] === true;
const isFunctionWord = (index: TokenIndex, token: number): boolean =>
  FUNCTION_WORDS.has(index.words[token] ?? "");
const isShouted = (index: TokenIndex, token: number): boolean => {
  const raw = rawText(index, token, token + 1);
  return raw.length > 1 && raw === raw.toUpperCase();
};

/** A capitalised name of up to six words that are not all words of any policy ("Service", "Personal Data"). */
export function names(index: TokenIndex): Spans {
  const spans: number[] = [];
  const ordinary = new Map<string, boolean>();
  for (let token = 0; token < index.words.length; token++) {
    if (!isCapital(index, token) || isFunctionWord(index, token)) continue;
    const end = endOfCapitals(index, token);
    if (isProper(index, token, end, ordinary)) spans.push(token, end);
    token = end - 1;
  }
  return spans;
}

function isProper(index: TokenIndex, start: number, end: number, ordinary: Map<string, boolean>): boolean {
  const words = index.words.slice(start, end);
  if (words.every((word) => COMMON_WORDS.has(word) || FUNCTION_WORDS.has(word))) return false;
  // In a passage of capitals a capital tells nothing, and function words show such a passage.
  if (words.some((word, offset) => FUNCTION_WORDS.has(word) && isShouted(index, start + offset)))
    return false;
  const opensSentence = start === index.unitAt(start).firstToken;
  return !opensSentence || end > start + 1 || !isOrdinary(index, start, ordinary);
}

/** A word that the policy also writes small, or that looks like one: at the start of a sentence no name. */
function isOrdinary(index: TokenIndex, token: number, known: Map<string, boolean>): boolean {
  const word = index.words[token] ?? "";
  let answer = known.get(word);
  if (answer === undefined) {
    const positions = index.positionsOf(word);
    answer =
      positions.some((position) => index.capitals[position] === false) ||
      (ORDINARY_ENDING.test(word) &&
        !positions.some((position) => position !== index.unitAt(position).firstToken));
    known.set(word, answer);
  }
  return answer;
}

/** A name that carries a legal form: "Norvane Labs GmbH", "Halden Software AS", "illumin Inc.". */
export function companies(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (const form of LEGAL_FORMS) {
    for (const position of index.positionsOf(form.words[0] ?? "")) {
      const end = position + form.words.length;
      if (!form.words.every((word, offset) => index.words[position + offset] === word)) continue;
      if (!sameUnit(index, position, end - 1) || !form.isWritten(rawText(index, position, end))) continue;
      if (isInCapitals(index, position, end) || isDefinedTerm(form, index, position)) continue;
      const start = startOfCompany(index, position, form);
      if (start < position) spans.push(start, end);
    }
  }
  for (const form of LEADING_FORMS) {
    for (const position of index.positionsOf(form)) {
      const end = endOfCapitals(index, position);
      if (isCapital(index, position) && end > position + 1) spans.push(position, end);
    }
  }
  return sortSpans(spans);
}

/** The end of the run of words with capitals that begins at a token and no punctuation parts. */
function endOfCapitals(index: TokenIndex, start: number): number {
  let end = start + 1;
  while (
    end - start < LONGEST_NAME &&
    sameUnit(index, start, end) &&
    isCapital(index, end) &&
    !/[.,:;!?|()]/u.test(rawBetween(index, end - 1, end))
  ) {
    end++;
  }
  return end;
}

/** "PROVIDED AS IS": a short form between words in capitals is one of them. */
function isInCapitals(index: TokenIndex, start: number, end: number): boolean {
  return (
    rawText(index, start, end).length === 2 &&
    sameUnit(index, start - 1, end) &&
    isShouted(index, end) &&
    isShouted(index, start - 1)
  );
}

/** "Certain Company Services": before another capital a form that is a word belongs to that. */
function isDefinedTerm({ isWord, words }: LegalForm, index: TokenIndex, position: number): boolean {
  const next = position + words.length;
  return (
    isWord &&
    sameUnit(index, position, next) &&
    isCapital(index, next) &&
    COMMON_WORDS.has(index.words[next] ?? "") &&
    rawBetween(index, next - 1, next) === " "
  );
}

function startOfCompany(index: TokenIndex, position: number, form: LegalForm): number {
  let start = position;
  while (
    position - start < LONGEST_NAME &&
    start > 0 &&
    sameUnit(index, start - 1, position) &&
    isCompanyWord(index, start - 1) &&
    (start === position ? /^[\s,"”'’.()]*$/u : /^[\s&"”'’+.()/–-]*$/u).test(
      rawBetween(index, start - 1, start),
    )
  ) {
    start--;
  }
  while (start < position && !isCapital(index, start) && index.kinds[start] === "word") start++;
  if (start === position) return startOfSmallName(index, position, form);
  const words = index.words.slice(start, position);
  const isProper = words.some(
    (word) =>
      !FUNCTION_WORDS.has(word) &&
      (form.isStrong ? !/^(?:inc|ltd|limited)$/u.test(word) : !COMMON_WORDS.has(word)),
  );
  return isProper ? start : position;
}

/** The word before a strong form names a company even in small letters. */
function startOfSmallName(index: TokenIndex, position: number, { isStrong }: LegalForm): number {
  const before = position - 1;
  const isName =
    isStrong &&
    sameUnit(index, before, position) &&
    index.kinds[before] === "word" &&
    /^[\s,]*$/u.test(rawBetween(index, before, position)) &&
    !isFunctionWord(index, before) &&
    !COMMON_WORDS.has(index.words[before] ?? "");
  return isName ? before : position;
}

function isCompanyWord(index: TokenIndex, token: number): boolean {
  const word = index.words[token] ?? "";
  if (index.kinds[token] === "number" || index.kinds[token] === "url") return true;
  if (/^(?:and|of|de|for|do)$/u.test(word)) return true;
  return isCapital(index, token) && !FUNCTION_WORDS.has(word);
}
