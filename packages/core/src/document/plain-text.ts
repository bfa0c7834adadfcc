import type { Root } from "mdast";

declare module "mdast" {
  interface RootData {
    /** Set by a parser that finds the headings of its format itself: no other line is taken for one. */
    hasEveryHeading?: boolean;
  }
}

/** Was the document read as plain text, which can mark neither headings nor links? */
export const isPlainText = (ast: Root): boolean => ast.data?.hasEveryHeading === true;
