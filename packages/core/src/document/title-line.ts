/** A line that may be a title, with what stands around it. */
export interface TitleCandidate {
  /** Its words, white space folded. */
  readonly text: string;
  readonly isBold: boolean;
}

const MAXIMUM_LENGTH = 120;
const DATE_LINE = /^\W*(?:last\s+)?(?:updated?|modified|revised|effective|version|dated?|as of)\b/i;

/** Does a line set in bold stand for a heading? */
export function isTitleLine({ text, isBold }: TitleCandidate): boolean {
  if (!isBold || text.length > MAXIMUM_LENGTH || !/\p{L}/u.test(text)) return false;
  return !/[.!;,]$/.test(text) && !DATE_LINE.test(text) && !text.includes("@");
}

const DOCUMENT_TITLE =
  /\b(?:privacy|cookies?|data protection)\b.{0,40}\b(?:policy|notice|statement|declaration)\b/i;

/** Does a heading name the document itself, such as "Privacy Policy"? */
export function isDocumentTitle(text: string): boolean {
  return text.length <= 80 && DOCUMENT_TITLE.test(text);
}

/** How deep the numbering of a title goes: 1 for "3.", 2 for "3.1", 0 for none. */
export function numberingLevel(text: string): number {
  const number = /^(?:\d{1,3}\.)*\d{1,3}(?=[.)\s])/.exec(text);
  return number ? number[0].split(".").length : 0;
}
