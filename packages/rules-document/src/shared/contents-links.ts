import { nodeRange, walkTree, type DocumentPart, type PolicyDocument } from "@policylint/core";
import type { Link, Nodes } from "mdast";
import { toString } from "mdast-util-to-string";

/** Entries of one list are not further from each other, in UTF-16 code units of the source. */
const WIDEST_GAP = 150;
/** Links that a line holds and nothing else. */
const FEWEST_LINES = 2;
/** Links in a row within a sentence; fewer are a reference to a section or two. */
const FEWEST_IN_A_ROW = 4;

interface Entry {
  readonly start: number;
  readonly end: number;
  /** What stands before the fragment: empty for a place in the same document. */
  readonly page: string;
  readonly fragment: string;
  readonly words: string;
}

/** The first entry of a table of contents: of links that follow each other and lead to different places of one page. */
export function findContentsLinks({ ast, text }: PolicyDocument): DocumentPart | undefined {
  let run: Entry[] = [];
  let fragments = new Set<string>();
  let isList = true;
  for (const entry of findEntries(ast)) {
    const isLine = fillsLine(text, entry);
    const last = run.at(-1);
    if (!last || last.page !== entry.page || !(isLine ? isNear(last, entry) : isNext(text, last, entry))) {
      run = [];
      fragments = new Set();
      isList = true;
    }
    run.push(entry);
    fragments.add(entry.fragment);
    isList &&= isLine;
    const [first] = run;
    if (first && fragments.size >= (isList ? FEWEST_LINES : FEWEST_IN_A_ROW)) {
      return { quote: first.words, range: [first.start, first.end], section: "" };
    }
  }
  return undefined;
}

const isNear = (last: Entry, { start }: Entry): boolean => start - last.end <= WIDEST_GAP;

/** Does a link follow another with marks, "and" or "or" between them? */
const isNext = (text: string, last: Entry, { start }: Entry): boolean =>
  start - last.end <= WIDEST_GAP &&
  !/\p{L}/u.test(text.slice(last.end, start).replace(/\b(?:and|or)\b/gu, ""));

/** Does a line hold a link and no other words? */
function fillsLine(text: string, { start, end }: Entry): boolean {
  const before = text.slice(Math.max(0, start - WIDEST_GAP), start);
  const [after = ""] = text.slice(end, end + WIDEST_GAP).split(/[\r\n]/u, 1);
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1) + after;
  return !/\p{L}/u.test(line);
}

/** Links to a place within a page, in document order. */
function findEntries(ast: Nodes): Entry[] {
  const entries: Entry[] = [];
  walkTree(ast, (node) => {
    const entry = node.type === "link" ? readLink(node) : undefined;
    if (entry) entries.push(entry);
    return entry === undefined;
  });
  return entries;
}

function readLink(node: Link): Entry | undefined {
  const hash = node.url.indexOf("#");
  const fragment = node.url.slice(hash + 1);
  const range = nodeRange(node);
  const words = toString(node, { includeImageAlt: false }).replace(/\s+/gu, " ").trim();
  // A text fragment (#:~:text=…) points to words, as a cross reference does.
  const isPlace = fragment !== "" && !fragment.startsWith(":~:") && fragment.toLowerCase() !== "top";
  if (hash < 0 || !isPlace || !range || words === "") return undefined;
  const [start, end] = range;
  return { start, end, page: node.url.slice(0, hash), fragment, words };
}
