import { tokenize } from "./tokens.ts";

export interface LegalForm {
  /** Its words, as the tokeniser gives them. */
  readonly words: readonly string[];
  /** Is this how a policy writes the form, and not an ordinary word ("as", "spa", "limited")? */
  readonly isWritten: (raw: string) => boolean;
  /** Alone it makes a company of any name, however that is written ("illumin Inc."). */
  readonly isStrong: boolean;
  /** Also an English word, which policies define as a term. */
  readonly isWord: boolean;
}

/** Letters that spell nothing else: they count in any case, with dots or without. */
const STRONG =
  "Ltd|plc|LLP|LLLP|Inc|LLC|GmbH|SARL|SASU|EURL|ApS|Ltda|Pty|Pte|Pvt|Kft|Zrt|EOOD|OÜ|UAB|Sdn Bhd|Oyj|FZE|gGmbH|gUG|SPRL|SCRL|BVBA|CVBA|VZW|ASBL";

/** Words that name a form, or the kind of body that a club or an institution is, when they begin with a capital. */
const CAPITALISED =
  "Limited|Incorporated|Corp|Corporation|Company|Foundation|Cooperative|Association|Society|Club|University|College|Institute|Academy|Museum|Church|Consortium|Guild|Trust|Theatre|Orchestra|Choir|Hospital|Collective|Credit Union|Students Union|Parish Council|Town Council|City Council|District Council|County Council";

/** Short forms that are words or initials of something else, unless they are written so, dots aside. */
const EXACT =
  "AG|KG|SAS|SA|SE|AB|Ab|AS|ASA|OY|Oy|SIA|SCI|SRL|Srl|Co|JSC|GbR|UG|OHG|BV|NV|VOF|SpA|SPA|SL|SLU|SAU|Lda|KK|eK|eV|OG|GesbR|PBC|PC|EI|CIC|SNC|eG|SCA|SRLS";

/** Forms whose small letters tell them only by their dots or strokes: "a.s.", "s.r.o.", "A/S". */
const MARKED =
  "e.V|e.K|e.G|B.V|N.V|S.r.l|S.p.A|S.L|S.A|S.A.S|S.A.U|s.r.o|d.o.o|a.s|K.K|o.p.s|z.s|A/S|Sp. z o.o|FZ-LLC";

/** Words that stand before the name instead of behind it: "Stichting Wilgenhof". */
export const LEADING_FORMS: readonly string[] =
  "stichting|vereniging|coöperatie|stiftung|verein|fundacja|stowarzyszenie|fondation|fondazione|fundación|fundação|associazione|asociación|föreningen|foreningen|stiftelsen".split(
    "|",
  );

const wordsOf = (form: string): string[] => tokenize({ text: form }).map(({ word }) => word);
const withoutDots = (raw: string): string => raw.replace(/\./gu, "");
const startsWithCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw);

/** Endings that make a name the name of a legal person, for the states whose policies are read most. */
export const LEGAL_FORMS: readonly LegalForm[] = [
  ...STRONG.split("|").map((form) => ({
    words: wordsOf(form),
    isWritten: () => true,
    isStrong: true,
    isWord: false,
  })),
  ...CAPITALISED.split("|").map((form) => ({
    words: wordsOf(form),
    isWritten: startsWithCapital,
    isStrong: false,
    isWord: true,
  })),
  ...EXACT.split("|").map((form) => ({
    words: wordsOf(form),
    isWritten: (raw: string) => withoutDots(raw) === form,
    isStrong: false,
    isWord: false,
  })),
  ...MARKED.split("|").map((form) => ({
    words: wordsOf(form),
    // "e.g." gives an example.
    isWritten: (raw: string) => /[./-]/u.test(raw) && raw !== "e.g",
    isStrong: false,
    isWord: false,
  })),
];
