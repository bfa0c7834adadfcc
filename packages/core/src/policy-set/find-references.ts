import type { SourceLocation } from "@eslint/core";
import { containsWords, contentWords } from "../disclosure/content-words.ts";
import { getPolicyIndex, type TokenIndex } from "../disclosure/token-index.ts";
import type { PolicySource } from "../document/policy-document.ts";
import type { Section, Statement } from "../document/types.ts";
import { visibleIndex } from "../document/visible-index.ts";
import type { SourceRange } from "../types.ts";
import { documentLinks, leadsOut, type DocumentLink } from "./document-links.ts";
import { isDocumentNoun, topicOf, type Topic } from "./topics.ts";

/** Words of a policy that leave a matter to another document. */
export interface DocumentReference {
  /** Where its link leads; undefined for a document that is only named. */
  readonly url: string | undefined;
  readonly quote: string;
  readonly range: SourceRange;
  readonly loc: SourceLocation;
  readonly section: string;
}

/** A reference with the words that tell what it is about. */
interface ReadReference extends DocumentReference {
  /** What the document is called, without the noun: "retention" of "Retention Schedule"; empty without a noun. */
  readonly title: readonly string[];
  /** The sentence, where it refers to a document in so many words; else empty. */
  readonly sentence: readonly string[];
  /** The heading above, where the section holds hardly more than the reference; else empty. */
  readonly heading: readonly string[];
}

type Place = Pick<DocumentReference, "url" | "quote" | "range">;

/** A text of nothing but links must not take longer to read than one of words. */
const MOST_REFERENCES = 500;
const LONGEST_TITLE = 12;
/** In characters. */
const LONGEST_SENTENCE = 400;

const NAMED =
  /\bour ((?:[\p{L}\d&'’-]{1,30} ){1,5})(?:policy|notice|statement|schedule|declaration|guidelines)\b/giu;

/** A sentence that refers to a document has one of these words, or "set out". */
const REFERRING: readonly string[] =
  "see read refer consult review visit described explained found listed available details information more learn governed".split(
    " ",
  );

const references = new WeakMap<PolicySource, readonly ReadReference[]>();

/**
 * Where the policy leaves a matter to another document: by the document's title ("Retention Schedule"), by the sentence
 * ("for how long we keep data see …"), or by the section that holds nothing else.
 */
export function findReferences(source: PolicySource, topics: readonly Topic[]): DocumentReference[] {
  let all = references.get(source);
  if (!all) references.set(source, (all = readReferences(source)));
  return all.filter(({ title, sentence, heading }) =>
    topics.some(
      (topic) =>
        containsWords(title, topic) ||
        (topic.length > 1 && containsWords(sentence, topic)) ||
        (heading.length === topic.length && containsWords(heading, topic)),
    ),
  );
}

function readReferences(source: PolicySource): ReadReference[] {
  const { document, lines, tokens } = getPolicyIndex(source);
  const links = documentLinks(source);
  const referring = findReferring(tokens);
  const naming = new Set(tokens.unitsWith("our").filter((unit) => referring.has(unit)));
  const found: ReadReference[] = [];
  let next = 0;
  for (const statement of document.statements) {
    const [start, end] = statement.range;
    const inside: DocumentLink[] = [];
    while ((links[next]?.range[0] ?? Number.POSITIVE_INFINITY) < start) next++;
    for (let link = links[next]; link && link.range[0] < end; link = links[++next]) inside.push(link);
    const isNaming = inside.length === 0 && naming.has(statement.index);
    const places = isNaming ? namedDocuments(statement) : linkedDocuments(statement, inside);
    if (places.length === 0) continue;
    const context = contextOf(statement, referring.has(statement.index));
    for (const place of places) {
      // Whom to ask is no document.
      if (/\bcontact/iu.test(place.quote)) continue;
      found.push({ ...place, ...context, title: titleOf(place.quote), loc: lines.locationOf(place.range) });
    }
    if (found.length >= MOST_REFERENCES) return found.slice(0, MOST_REFERENCES);
  }
  return found;
}

/** The statements that refer to a document in so many words, by their place in the policy. */
function findReferring(tokens: TokenIndex): ReadonlySet<number> {
  const setOut = Array.from(tokens.positionsOf("set")).filter((token) => tokens.words[token + 1] === "out");
  return new Set([
    ...REFERRING.flatMap((word) => tokens.unitsWith(word)),
    ...setOut.map((token) => tokens.unitAt(token).index),
  ]);
}

/** The documents to which links of a statement lead. */
function linkedDocuments(statement: Statement, links: readonly DocumentLink[]): Place[] {
  return links.filter(leadsOut).map(({ url, range }) => ({
    url,
    quote: visibleBetween(statement, range),
    range,
  }));
}

/** The documents that a statement names. */
function namedDocuments({ visible }: Statement): Place[] {
  return [...visible.text.matchAll(NAMED)].map(({ 0: quote, index }) => ({
    url: undefined,
    quote,
    range: [visible.sourceOffset(index), visible.sourceOffset(index + quote.length - 1) + 1],
  }));
}

function titleOf(quote: string): string[] {
  const words = contentWords(quote);
  return words.length <= LONGEST_TITLE && words.some(isDocumentNoun) ? topicOf(quote) : [];
}

function contextOf(
  { visible, section }: Statement,
  isReferring: boolean,
): Pick<ReadReference, "sentence" | "heading" | "section"> {
  const title = section.heading?.title ?? "";
  const refers = isReferring && visible.text.length <= LONGEST_SENTENCE;
  return {
    sentence: refers ? topicOf(visible.text) : [],
    heading: refers && isOnlyReference(section) ? topicOf(title) : [],
    section: title,
  };
}

const isOnlyReference = ({ statements, children }: Section): boolean =>
  statements.length <= 2 && children.length === 0;

/** The words of a statement as a reader sees them between two places of the source. */
function visibleBetween({ visible }: Statement, [start, end]: SourceRange): string {
  const words = visible.text.slice(visibleIndex(visible, start), visibleIndex(visible, end));
  return words.replace(/\s+/gu, " ").trim();
}
