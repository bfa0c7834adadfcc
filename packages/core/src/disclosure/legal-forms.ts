import { tokenize } from "./tokens.ts";

export interface LegalForm {
  /** Its words, as the tokeniser gives them. */
  readonly words: readonly string[];
  /** Set where only this way of writing counts, since in lower case it is an ordinary word ("AS", "SA"). */
  readonly exact: string | undefined;
}

const FORMS =
  "Ltd|Limited|plc|LLP|Inc|Incorporated|Corp|Corporation|LLC|GmbH|UG|OHG|e.V|e.K|SARL|SASU|EURL|B.V|N.V|VOF|ApS|A/S|Oyj|S.r.l|SpA|S.p.A|S.L|S.A.U|S.A.S|Lda|Ltda|Sp. z o.o|s.r.o|d.o.o|Kft|Zrt|EOOD|OÜ|UAB|Pty|Pte|Pvt|K.K|FZE|FZ-LLC|Sdn Bhd|a.s|PT|AD".split(
    "|",
  );

const EXACT_FORMS =
  "AG|KG|SAS|SA|SE|AB|AS|ASA|OY|Oy|SIA|SCI|SRL|Co|JSC|Company|Foundation|Stichting|GbR".split("|");

const wordsOf = (form: string): string[] => tokenize({ text: form }).map(({ word }) => word);

/** Endings that make a name the name of a legal person, for the states whose policies are read most. */
export const LEGAL_FORMS: readonly LegalForm[] = [
  ...FORMS.map((form) => ({ words: wordsOf(form), exact: undefined })),
  ...EXACT_FORMS.map((form) => ({ words: wordsOf(form), exact: form })),
];
