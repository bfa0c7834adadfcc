import { getPolicyDocument, visibleIndex, type PolicySource, type Statement } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { sectionWord } from "../wordings/section-word.ts";
import { capitalsBefore, namesInQuotes } from "./section-names.ts";

/** Words that send the reader to another part of the document. */
export interface SectionReference {
  /** `number`: "section 12"; `label`: "Annex A"; `name`: what a section is called. */
  readonly kind: "number" | "label" | "name";
  /** The number, the label or the name, without quotation marks. */
  readonly target: string;
  /** The place of the words that refer, in the source. */
  readonly range: readonly [start: number, end: number];
  /** Where the section is said to stand. */
  readonly direction: "above" | "below" | undefined;
  readonly statement: Statement;
}

/** Words so far before and after a reference decide what it leads to, in UTF-16 code units. */
const CONTEXT = 60;

const NUMBER =
  /^(?:\s|\sno\.?\s|,\s|,?\s(?:and|or|to)\s|\s?[–-]\s?)(\d{1,3}(?:\.\d{1,3}){0,4})(?:\([a-z\d]{1,3}\))*(?![\d.]?\d)/iu;
const MOST_NUMBERS = 10;
const LABEL = /^\s(\d{1,2}|[A-Z]|[IVX]{1,4})(?![\p{L}\p{N}])/u;
/** "Section 5 GDPR", "Section 5 German Act". */
const LAW_AFTER = /^(?:\s?\([^)]{1,6}\))*,?\s(?:[A-Z]{3,}|\p{Lu}\p{L}*\s(?:Act|Code|Law))\b/u;
const LAW_BEFORE =
  /(?:§|\b(?:acts?|codes?|laws?|gdpr|regulations?|u\.?s\.?c\.?|articles?|art\.|title|contractual|terms)\b)[^.;]{0,20}$/iu;
const ACRONYM_BEFORE = /\b[A-Z]{3,}\s$/u;
const OTHER_DOCUMENT = /^\W{0,3}\s(?:of|to|in|on|within|under|from)\b/iu;
const OWN_DOCUMENT =
  /^\W{0,3}\s(?:of|to|in|within)\s(?:this|our|the)\s(?:[\p{L}&]{1,15}\s){0,4}(?:policy|notice|statement|document|declaration)\b/iu;

/** The references of a document to its own sections. */
export function findSectionReferences(source: PolicySource): SectionReference[] {
  return [...findBySectionWord(source), ...findQuotedNames(source)];
}

function* findBySectionWord(source: PolicySource): Generator<SectionReference> {
  for (const { quote, range, statement } of lexicon.find(source, sectionWord)) {
    const { text } = statement.visible;
    const start = visibleIndex(statement.visible, range[0]);
    const end = start + quote.length;
    const before = text.slice(Math.max(0, start - 2 * CONTEXT), start);
    const after = text.slice(end, end + 2 * CONTEXT);
    const isPart = /^(?:section|clause)/iu.test(quote);
    const { targets, length } = isPart ? numbersIn(after) : labelIn(quote, after);
    const rest = after.slice(length);
    if (!staysInDocument(rest)) continue;
    if (targets.length === 0) {
      const name = isPart ? capitalsBefore(before) : undefined;
      if (name)
        yield referenceTo(
          "name",
          name,
          statement,
          start - (before.length - before.lastIndexOf(name)),
          start - 1,
          after,
        );
    } else if (!LAW_BEFORE.test(before) && !ACRONYM_BEFORE.test(before) && !LAW_AFTER.test(rest)) {
      for (const target of targets)
        yield referenceTo(isPart ? "number" : "label", target, statement, start, end + length, rest);
    }
  }
}

function numbersIn(after: string): { targets: string[]; length: number } {
  const targets: string[] = [];
  let length = 0;
  while (targets.length < MOST_NUMBERS) {
    const match = NUMBER.exec(after.slice(length));
    if (match?.[1] === undefined) break;
    targets.push(match[1]);
    length += match[0].length;
  }
  return { targets, length };
}

function labelIn(word: string, after: string): { targets: string[]; length: number } {
  const match = LABEL.exec(after);
  return match?.[1] === undefined
    ? { targets: [], length: 0 }
    : { targets: [`${word} ${match[1]}`], length: match[0].length };
}

function* findQuotedNames(source: PolicySource): Generator<SectionReference> {
  for (const statement of getPolicyDocument(source).statements) {
    const { text } = statement.visible;
    for (const { name, start, end } of namesInQuotes(text)) {
      const after = text.slice(end, end + 2 * CONTEXT);
      if (staysInDocument(after.replace(/^\W{0,3}sections?\b/iu, "")))
        yield referenceTo("name", name, statement, start, end, after);
    }
  }
}

/** Does what follows leave the reference in this document? */
const staysInDocument = (after: string): boolean => OWN_DOCUMENT.test(after) || !OTHER_DOCUMENT.test(after);

function referenceTo(
  kind: SectionReference["kind"],
  target: string,
  statement: Statement,
  start: number,
  end: number,
  after: string,
): SectionReference {
  const { visible } = statement;
  const [, word] = /^\W{0,3}(?:sections?\b)?[\s,(]{0,3}(above|below)\b/iu.exec(after) ?? [];
  return {
    kind,
    target,
    range: [visible.sourceOffset(start), visible.sourceOffset(end - 1) + 1],
    direction: word === undefined ? undefined : word.toLowerCase() === "above" ? "above" : "below",
    statement,
  };
}
