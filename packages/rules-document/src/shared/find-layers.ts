import type { DocumentPart, PolicyDocument } from "@policylint/core";
import type { Nodes } from "mdast";
import { SUMMARY_TITLES } from "../vocabulary/summary-titles.ts";
import { findContentsLinks } from "./contents-links.ts";

/** Fewer lines than these are no overview of a long document. */
const FEWEST_ENTRIES = 3;
/** Of the different titles; less is a list that names a section or two. */
const SMALLEST_SHARE = 0.2;
/** One box in quotation marks is a quotation. */
const FEWEST_BOXES = 2;

/**
 * What spares readers of a long document the whole of it: a table of contents, a summary, sections that open and
 * close, boxes at the top of sections. The first that is found, in this order.
 */
export function findLayers(document: PolicyDocument): DocumentPart[] {
  const layer =
    findContentsLinks(document) ??
    findEntries(document) ??
    findSummary(document) ??
    findDetails(document) ??
    findBoxes(document);
  return layer ? [layer] : [];
}

const keyOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}]+/gu, "");

/** A table of contents without links: lines that repeat the titles of sections. */
function findEntries({ sections, statements }: PolicyDocument): DocumentPart | undefined {
  const titles = new Set<string>();
  const entries: DocumentPart[] = [];
  let longest = 0;
  for (const { heading, statements: own, children } of sections) {
    if (!heading) continue;
    const { title, range } = heading;
    if (own.length || children.length) titles.add(keyOf(title));
    else entries.push({ quote: title, range, section: title });
    longest = Math.max(longest, title.length);
  }
  titles.delete("");
  for (const { visible, range, section } of statements) {
    if (visible.text.length > longest) continue;
    entries.push({ quote: visible.text, range, section: section.heading?.title ?? "" });
  }
  const found = new Map<string, DocumentPart>();
  for (const entry of entries) {
    const key = keyOf(entry.quote);
    if (titles.has(key)) found.set(key, entry);
  }
  if (found.size < Math.max(FEWEST_ENTRIES, titles.size * SMALLEST_SHARE)) return undefined;
  return [...found.values()].reduce((first, entry) => (entry.range[0] < first.range[0] ? entry : first));
}

function findSummary({ sections }: PolicyDocument): DocumentPart | undefined {
  for (const { heading, statements, children } of sections) {
    if (!heading || !SUMMARY_TITLES.has(keyOf(heading.title)) || !(statements.length || children.length))
      continue;
    return { quote: heading.title, range: heading.range, section: heading.title };
  }
  return undefined;
}

function findDetails({ ast, text }: PolicyDocument): DocumentPart | undefined {
  return partOf(
    text,
    ast.children.find((node) => node.type === "html" && node.value.includes("<details")),
  );
}

function findBoxes({ ast, text }: PolicyDocument): DocumentPart | undefined {
  const boxes = ast.children.filter(
    ({ type }, index) => type === "blockquote" && ast.children[index - 1]?.type === "heading",
  );
  return boxes.length >= FEWEST_BOXES ? partOf(text, boxes[0]) : undefined;
}

/** A block by its first line. */
function partOf(text: string, block: Nodes | undefined): DocumentPart | undefined {
  const start = block?.position?.start.offset;
  if (start === undefined) return undefined;
  const [line = ""] = text.slice(start, block?.position?.end.offset).split(/\r\n|\r|\n/u, 1);
  const quote = line
    .replace(/<[^<>]*>|^>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return { quote, range: [start, start + line.length], section: "" };
}
