import { numberingOf } from "./numbering.ts";

const DOCUMENT_TITLE =
  /\b(?:privacy|cookies?|data protection)\b.{0,40}\b(?:policy|notice|statement|declaration)\b/i;
const PART_OF_DOCUMENT =
  /^\P{L}*\d|\b(?:this|these|changes?|updates?|amendments?|how|what|scope|about|to)\b/iu;

/** Does a heading name the document itself, such as "Privacy Policy"? */
export function isDocumentTitle(title: string): boolean {
  return title.length <= 80 && DOCUMENT_TITLE.test(title) && !PART_OF_DOCUMENT.test(title);
}

const DEEPEST = 6;

/**
 * Depth of a heading that is not marked as one: 1 for the title of the document, 2 for "3." or a plain
 * title, 3 for "3.1"; under a marked heading at least one deeper than it.
 */
export function pseudoHeadingDepth(
  title: string,
  isFirst: boolean,
  enclosing?: { title: string; depth: number },
): number {
  const level = numberingOf(title)?.level ?? 0;
  if (enclosing)
    return Math.min(
      enclosing.depth + Math.max(1, level - (numberingOf(enclosing.title)?.level ?? 0)),
      DEEPEST,
    );
  return isFirst && level === 0 && isDocumentTitle(title) ? 1 : Math.min(1 + Math.max(1, level), DEEPEST);
}
