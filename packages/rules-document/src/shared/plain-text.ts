import type { Root } from "mdast";

/** Was the document read as plain text, which can mark neither headings nor links? */
export const isPlainText = (ast: Root): boolean => ast.data?.hasEveryHeading === true;
