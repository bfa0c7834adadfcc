import { escapeControls } from "../escape.ts";

/**
 * Text for a page: the library escapes what is markup; this shows what would reorder or hide the words around it. Line
 * ends and tabs stay.
 */
export function htmlText(value: string): string {
  const parts = value.split(/([\n\t]+)/u);
  return parts.map((part, index) => (index % 2 ? part : escapeControls(part))).join("");
}
