import { numberingOf, walkTree, type PolicyDocument } from "@policylint/core";
import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { SECTION_TOPICS } from "../vocabulary/section-topics.ts";

/** What a reference can lead to. */
export interface SectionTarget {
  readonly title: string;
  /** Is it a heading, rather than other words that stand out? */
  readonly isHeading: boolean;
  /** Offset into the source. */
  readonly start: number;
}

interface ReadTarget extends SectionTarget {
  readonly words: ReadonlySet<string>;
}

/** Words of a title that say nothing about its matter. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a about all an and any are as at be by can do does for from get have how i if in is it its may me more my of on or our section some that the this to us we what when where which with you your".split(
    " ",
  ),
);
/** Titles and lines of more words are sentences. */
const LONGEST_TITLE = 12;
/** Nobody refers to as many sections; a hostile document could, and each name is held against all titles. */
const MOST_NAMES = 300;
/** Where fewer headings are found, those that there are may have lost their marks. */
const FEWEST_HEADINGS = 3;
/** So much of a name must stand in a title that says less than the name. */
const SHARE_OF_NAME = 2 / 3;

/** What references within a document can lead to: headings, numbers, and other words that stand out like titles. */
export class SectionTargets {
  readonly #document: PolicyDocument;
  #targets: readonly ReadTarget[] | undefined;
  readonly #numbers = new Set<string>();
  readonly #labels = new Set<string>();
  /** The highest number that a section has, or would have. */
  readonly #last: number;
  readonly #found = new Map<string, readonly SectionTarget[]>();
  readonly #nearest = new Map<string, string | undefined>();

  constructor(document: PolicyDocument) {
    this.#document = document;
    let numbered = 0;
    let last = 0;
    for (const { title } of document.headings) {
      const counters = numberingOf(title)?.counters ?? [];
      if (counters.length > 0) numbered++;
      last = Math.max(last, counters[0] ?? 0);
      this.#addLine(title);
    }
    for (const { visible } of document.statements) this.#addLine(visible.text.slice(0, 40));
    for (const number of itemNumbers(document.ast)) this.#numbers.add(String(number));
    const count = document.headings.length;
    if (count < FEWEST_HEADINGS) this.#last = Number.POSITIVE_INFINITY;
    else this.#last = numbered * 2 >= count ? last : count;
  }

  /**
   * Is there a section of this number, such as "4" or "4.2"? Sections without numbers count in their order, and so does
   * every part of a section that does not number its parts.
   */
  hasNumber(number: string): boolean {
    const end = number.lastIndexOf(".");
    if (this.#numbers.has(number)) return true;
    if (end < 0) return Number(number) <= this.#last;
    const whole = number.slice(0, end);
    return this.hasNumber(whole) && !this.#numbers.has(`${whole}.1`);
  }

  /** Does a line open with these words: "Annex A"? */
  hasLabel(label: string): boolean {
    return this.#labels.has(label.toLowerCase());
  }

  /** The titles that a name can mean: case, plural, number and small words aside, one holds the other. */
  find(name: string): readonly SectionTarget[] {
    const words = contentWords(name);
    const key = name.toLowerCase();
    let found = this.#found.get(key);
    if (!found) {
      if (this.#found.size >= MOST_NAMES) return this.#all();
      // "Your choices - Cookies" leads to either.
      const names = [words, ...name.split(/\s[-–—>|]\s/u).map(contentWords)];
      found = this.#all().filter((target) => names.some((part) => isMeant(part, target)));
      this.#found.set(key, found);
    }
    return found;
  }

  /** The heading that comes nearest to a name: by a word that both have, or by a matter that both are on. */
  nearest(name: string): string | undefined {
    if (!this.#nearest.has(name)) this.#nearest.set(name, this.#findNearest(name));
    return this.#nearest.get(name);
  }

  #findNearest(name: string): string | undefined {
    const words = contentWords(name);
    const headings = this.#all().filter(({ isHeading }) => isHeading);
    const shared = headings.filter((heading) => [...words].some((word) => heading.words.has(word)));
    const topics = SECTION_TOPICS.filter((topic) => [...words].some((word) => topic.has(word)));
    const related = headings.filter((heading) =>
      topics.some((topic) => [...heading.words].some((word) => topic.has(word))),
    );
    const candidates = shared.length > 0 ? shared : related;
    return candidates.length === 1 ? candidates[0]?.title : undefined;
  }

  #all(): readonly ReadTarget[] {
    return (this.#targets ??= [...targetsOf(this.#document)]);
  }

  #addLine(line: string): void {
    const counters =
      /^\P{L}*\d/u.test(line) || /^[A-Z][a-z]+ [\dA-Z]/u.test(line) ? numberingOf(line)?.counters : undefined;
    const number = counters?.join(".");
    if (number !== undefined) this.#numbers.add(number);
    const [label] = /^(?:annex|appendix|schedule|exhibit)\s(?:\d{1,3}|[a-z]{1,4})\b/iu.exec(line) ?? [];
    if (label) this.#labels.add(label.toLowerCase());
  }
}

/** The words of a title that tell what it is about, in the singular. */
function contentWords(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  const content = words
    .filter((word) => !SMALL_WORDS.has(word) && !/^\d+$/u.test(word))
    .map((word) => word.replace(/['’]s$/u, ""))
    .map((word) => (word.length > 3 ? word.replace(/s$/u, "") : word));
  return new Set(content.length > 0 ? content : words);
}

function isMeant(name: ReadonlySet<string>, { words: title, isHeading }: ReadTarget): boolean {
  const shared = [...name].reduce((count, word) => count + (title.has(word) ? 1 : 0), 0);
  if (!isHeading && title.size > name.size + 1) return false;
  return (
    shared > 0 && (shared === name.size || (shared === title.size && shared >= name.size * SHARE_OF_NAME))
  );
}

function targetsOf({ headings, statements, ast }: PolicyDocument): ReadTarget[] {
  const targets = headings.map(({ title, range }) => read(title, range[0], true));
  for (const { visible, range } of statements) {
    // What ends like a sentence, or quotes, refers to sections rather than opens one.
    if (!/["“«„]|[.!?]$/u.test(visible.text.slice(0, 101)))
      targets.push(...readShort(visible.text, range[0]));
  }
  walkTree(ast, (node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === "strong" || node.type === "tableCell")
      targets.push(...readShort(toString(node), start));
    else if (node.type === "html") for (const target of readTags(node.value, start)) targets.push(target);
    return node.type !== "strong";
  });
  return targets;
}

const read = (title: string, start: number, isHeading: boolean): ReadTarget => ({
  title,
  start,
  isHeading,
  words: contentWords(title),
});

function* readShort(text: string, start: number): Generator<ReadTarget> {
  if (text !== "" && text.length <= 100 && text.split(/\s+/u).length <= LONGEST_TITLE)
    yield read(text, start, false);
}

/** Headings and summaries in HTML. */
function* readTags(html: string, start: number): Generator<ReadTarget> {
  for (const { 1: text = "", index } of html.matchAll(
    /<(?:h[1-6]|summary|strong|b)\b[^<>]{0,200}>([^<]{1,200})/giu,
  )) {
    yield read(text, start + index, false);
  }
}

/** The numbers of ordered lists, as a reader counts them. */
function itemNumbers(ast: Nodes): number[] {
  const numbers: number[] = [];
  walkTree(ast, (node) => {
    if (node.type === "list" && node.ordered) {
      for (let index = 0; index < node.children.length; index++) numbers.push((node.start ?? 1) + index);
    }
    return node.type !== "paragraph";
  });
  return numbers;
}
