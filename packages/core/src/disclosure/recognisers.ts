import { LEGAL_FORMS } from "./legal-forms.ts";
import { singles, union, type Spans } from "./spans.ts";
import type { TokenIndex } from "./token-index.ts";

/** Finds things that no list of words can hold: addresses, dates, names. */
export type Recogniser = (index: TokenIndex) => Spans;

const NUMBER_WORDS = new Set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ninety hundred".split(
    " ",
  ),
);
const MONTHS = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);
/** Words that begin with a capital at the start of a sentence and name nothing. */
const FUNCTION_WORDS = new Set(
  "a an the this that these those we our us you your i my it its they their he she if when where while as at by for from in of on to with without and or but not no all any each every some such other please however although because since until unless under upon after before how what why who which may can will shall must do does is are was were be been have has also there here".split(
    " ",
  ),
);
/** Words that policies write with a capital as defined terms or in titles. */
const COMMON_WORDS = new Set(
  "privacy policy policies notice statement terms conditions use service services site sites website websites web app apps application applications platform product products company account accounts user users customer customers personal data information cookie cookies device devices content third party parties party api gdpr ccpa eu eea uk us usa ip url email faq legal law laws act article section regulation general protection directive agreement processing controller processor subject subjects rights right collection usage contact security children date effective last updated version login register sign log support payment payments software hardware internet browser january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday european union english".split(
    " ",
  ),
);
const TIME_UNITS = /^(?:second|minute|hour|day|week|month|quarter|year)s?$/u;
const STREETS = new Set(
  "street st road rd avenue ave lane drive boulevard blvd way square place plaza suite floor court parkway highway building house box strasse straße str rue via calle gata gatan vej quay row tower terrace".split(
    " ",
  ),
);

const isNumber = (index: TokenIndex, token: number): boolean => {
  return index.kinds[token] === "number" || NUMBER_WORDS.has(index.words[token] ?? "");
};
const isYear = (word: string | undefined): boolean => word !== undefined && /^(?:19|20)\d\d$/u.test(word);
const isDayOfMonth = (word: string | undefined): boolean =>
  word !== undefined && /^(?:[12]?\d|0\d|3[01])(?:st|nd|rd|th)?$/u.test(word);

function tokensWhere(index: TokenIndex, test: (token: number) => boolean): Spans {
  const positions: number[] = [];
  for (let token = 0; token < index.words.length; token++) if (test(token)) positions.push(token);
  return singles(positions);
}

/** The text of the unit between two tokens: what stands there besides words. */
function between(index: TokenIndex, left: number, right: number): string {
  return index.unitAt(left).visible.text.slice(index.ends[left], index.starts[right]);
}

function sameUnit(index: TokenIndex, first: number, last: number): boolean {
  return index.unitOfToken[first] === index.unitOfToken[last];
}

/** "30 days", "thirty (30) days", "2 calendar years". */
function periods(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (let token = 0; token < index.words.length; token++) {
    if (!TIME_UNITS.test(index.words[token] ?? "")) continue;
    let start = token - 1;
    if (/^(?:calendar|business|working|full|consecutive|more|additional)$/u.test(index.words[start] ?? ""))
      start--;
    if (!isNumber(index, start) || !sameUnit(index, start, token)) continue;
    while (isNumber(index, start - 1) && sameUnit(index, start - 1, token)) start--;
    spans.push(start, token + 1);
  }
  return spans;
}

/** A calendar date or a month with its year: "10 March 2026", "May 1, 2026", "2026-05-01", "January 2026". */
function dates(index: TokenIndex): Spans {
  const found: number[] = [];
  const push = (start: number, end: number): void => {
    if (sameUnit(index, start, end - 1)) found.push(start, end);
  };
  for (let token = 0; token < index.words.length; token++) {
    const word = index.words[token] ?? "";
    const next = index.words[token + 1];
    if (MONTHS.has(word)) {
      const day = isDayOfMonth(index.words[token - 1])
        ? token - 1
        : index.words[token - 1] === "of" && isDayOfMonth(index.words[token - 2])
          ? token - 2
          : token;
      if (isYear(next)) push(day, token + 2);
      else if (isDayOfMonth(next) && isYear(index.words[token + 2])) push(token, token + 3);
    } else if (isYear(word) && /^\d\d?$/u.test(next ?? "") && /^\d\d?/u.test(index.words[token + 2] ?? "")) {
      if (/^[-/.]$/u.test(between(index, token, token + 1))) push(token, token + 3);
    } else if (
      /^\d\d?$/u.test(word) &&
      /^\d\d?$/u.test(next ?? "") &&
      /^(?:(?:19|20)\d\d|\d\d)$/u.test(index.words[token + 2] ?? "")
    ) {
      if (
        /^[-/.]$/u.test(between(index, token, token + 1)) &&
        /^[-/.]$/u.test(between(index, token + 1, token + 2))
      )
        push(token, token + 3);
    } else if (/^(?:[0-3]?\d\.[01]?\d\.(?:20)?\d\d|(?:19|20)\d\d\.[01]?\d\.[0-3]?\d)$/u.test(word))
      push(token, token + 1);
  }
  return union([found]);
}

/** "+44 20 7946 0000": a row of digit groups of seven digits or more that is written as a telephone number. */
function phones(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (let token = 0; token < index.words.length; token++) {
    if (index.kinds[token] !== "number" || !/^\d+$/u.test(index.words[token] ?? "")) continue;
    const before = index.unitAt(token).visible.text.slice(0, index.starts[token]).slice(-2);
    let end = token + 1;
    let digits = index.words[token] ?? "";
    while (
      end < index.words.length &&
      /^\d+$/u.test(index.words[end] ?? "") &&
      sameUnit(index, token, end) &&
      /^[ ().\u00a0/–-]{1,3}$/u.test(between(index, end - 1, end))
    ) {
      digits += index.words[end++];
    }
    const isMarked = before.includes("+") || before.includes("(") || end - token >= 3;
    if (digits.length >= 7 && digits.length <= 15 && (isMarked || end - token === 1)) spans.push(token, end);
    token = end - 1;
  }
  return spans;
}

const isNamePart = (index: TokenIndex, token: number): boolean => index.capitals[token] === true;

/** A capitalised name of up to six words that are not all words of any policy ("Service", "Personal Data"). */
function names(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (let token = 0; token < index.words.length; token++) {
    if (!isNamePart(index, token) || FUNCTION_WORDS.has(index.words[token] ?? "")) continue;
    let end = token + 1;
    while (
      end - token < 6 &&
      sameUnit(index, token, end) &&
      isNamePart(index, end) &&
      !/[.:;!?|()]/u.test(between(index, end - 1, end))
    ) {
      end++;
    }
    const isProper = index.words
      .slice(token, end)
      .some((word) => !COMMON_WORDS.has(word) && !FUNCTION_WORDS.has(word));
    const opensSentence = token === index.unitAt(token).firstToken;
    if (isProper && !(opensSentence && end === token + 1 && isOrdinary(index, token))) spans.push(token, end);
    token = end - 1;
  }
  return spans;
}

/** A word that the policy also writes small: at the start of a sentence its capital means nothing. */
function isOrdinary(index: TokenIndex, token: number): boolean {
  return (index.positionsOf(index.words[token] ?? "") ?? []).some((position) => index.capitals[position] === false);
}

/** A name that carries a legal form: "Norvane Labs GmbH", "Halden Software AS". */
function companies(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (const form of LEGAL_FORMS) {
    const tokens = form.words;
    for (const position of index.positionsOf(tokens[0] ?? "") ?? []) {
      if (!tokens.every((word, offset) => index.words[position + offset] === word)) continue;
      const last = position + tokens.length - 1;
      if (!sameUnit(index, position, last)) continue;
      const raw = index.unitAt(position).visible.text.slice(index.starts[position], index.ends[last]);
      if (form.exact && raw.replace(/\./gu, "") !== form.exact) continue;
      if (
        !form.exact &&
        !isNamePart(index, position) &&
        tokens.length === 1 &&
        /^[a-z]/u.test(raw) &&
        raw.length > 4
      )
        continue;
      let start = position;
      while (
        position - start < 6 &&
        start > 0 &&
        sameUnit(index, start - 1, position) &&
        isCompanyWord(index, start - 1) &&
        /^[\s,&"”'’+.\u00a0()-]*$/u.test(between(index, start - 1, start))
      )
        start--;
      if (start < position) spans.push(start, last + 1);
    }
  }
  return union([spans]);
}

function isCompanyWord(index: TokenIndex, token: number): boolean {
  return (
    isNamePart(index, token) ||
    index.kinds[token] === "number" ||
    index.kinds[token] === "url" ||
    /^(?:and|of|de|for|do)$/u.test(index.words[token] ?? "")
  );
}

/** A postal address: a house number and a street word, or a post box, near each other. */
function addresses(index: TokenIndex): Spans {
  const spans: number[] = [];
  for (let token = 0; token < index.words.length; token++) {
    const word = index.words[token] ?? "";
    const isStreet =
      (STREETS.has(word) || /(?:strasse|straße|gatan|gata|veien|laan|straat|weg|vägen)$/u.test(word)) &&
      isNamePart(index, token);
    if (!isStreet) continue;
    for (const other of [-4, -3, -2, -1, 1, 2]) {
      const number = token + other;
      if (index.kinds[number] !== "number" || !sameUnit(index, number, token)) continue;
      spans.push(Math.min(number, token), Math.max(number, token) + 1);
      break;
    }
  }
  return union([spans]);
}

export const RECOGNISERS: Readonly<Record<string, Recogniser>> = {
  number: (index) => tokensWhere(index, (token) => isNumber(index, token)),
  year: (index) => tokensWhere(index, (token) => isYear(index.words[token])),
  email: (index) => tokensWhere(index, (token) => index.kinds[token] === "email"),
  url: (index) => tokensWhere(index, (token) => index.kinds[token] === "url"),
  period: periods,
  date: dates,
  phone: phones,
  name: names,
  company: companies,
  address: addresses,
  link: (index) => index.linkSpans(),
};
