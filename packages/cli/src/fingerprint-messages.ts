import {
  findRule,
  getPolicyDocument,
  type LintMessage,
  type PolicySource,
  type ResolvedConfig,
} from "@policylint/core";
import { createFingerprint } from "./fingerprint.ts";

/** A heading or statement: what a finding can be about. */
interface Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a message is about: units of the document by index, end exclusive, and words beside them. */
interface Subject {
  readonly first: number;
  readonly last: number;
  readonly excerpt: string;
}

/** Code units of what a finding is known by where it stands outside statements, in a comment or in code. */
const longestExcerpt = 1000;

function unitsOf(source: PolicySource): Unit[] {
  const { headings, statements } = getPolicyDocument(source);
  return [...headings, ...statements]
    .map(({ range: [start, end], visible: { text } }) => ({ start, end, text }))
    .sort((left, right) => left.start - right.start);
}

function lineStartsOf(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ index, 0: { length } }) => index + length)];
}

/** A link is about its target too, which is no word of its statement. */
const isLink = (excerpt: string): boolean => /^!?[[<]/u.test(excerpt) && /[\])>]$/u.test(excerpt);

/** Finds what messages are about. */
class SubjectFinder {
  readonly #text: string;
  readonly #units: readonly Unit[];
  readonly #lineStarts: readonly number[];

  constructor(source: PolicySource) {
    this.#text = source.text;
    this.#units = unitsOf(source);
    this.#lineStarts = lineStartsOf(source.text);
  }

  /** The statements and headings that a message reaches into, else what stands at its place. */
  find({ line, column, endLine, endColumn }: LintMessage): Subject {
    const start = this.#offsetOf(line, column);
    const end = endLine === undefined || endColumn === undefined ? start : this.#offsetOf(endLine, endColumn);
    const excerpt = this.#excerpt(start, end);
    const first = this.#firstUnitBehind(start);
    let last = first;
    for (let unit = this.#units[last]; unit && unit.start < Math.max(end, start + 1);) {
      unit = this.#units[++last];
    }
    if (last > first) return { first, last, excerpt: isLink(excerpt) ? excerpt : "" };
    const place = excerpt.trim()
      ? excerpt
      : this.#excerpt(this.#offsetOf(line, 1), this.#offsetOf(line + 1, 1));
    return { first, last, excerpt: place };
  }

  wordsOf({ first, last, excerpt }: Subject): string {
    return [...this.#units.slice(first, last).map(({ text }) => text), excerpt].join("\n");
  }

  #offsetOf(line: number, column: number): number {
    return (this.#lineStarts[line - 1] ?? this.#text.length) + column - 1;
  }

  #excerpt(start: number, end: number): string {
    return this.#text.slice(start, Math.min(end, start + longestExcerpt));
  }

  /** The index of the first unit that does not end before an offset. */
  #firstUnitBehind(offset: number): number {
    let low = 0;
    let high = this.#units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#units[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function requirementOf(ruleId: string, config: ResolvedConfig): string | undefined {
  const docs: object = findRule(config, ruleId)?.meta?.docs ?? {};
  return "requirement" in docs && typeof docs.requirement === "string" ? docs.requirement : undefined;
}

/**
 * Makes what gives the messages of one document their fingerprints. Messages of no rule get none: they are about how
 * the document is checked, not about what it says.
 */
export function createFingerprinter(
  source: PolicySource,
  config: ResolvedConfig,
): <Message extends LintMessage>(message: Message) => Message {
  const finder = new SubjectFinder(source);
  // A hostile document has any number of findings in a statement without end.
  const known = new Map<string, string>();
  return (message) => {
    const { ruleId, messageId, fatal } = message;
    if (ruleId === null || fatal) return message;
    const requirement = requirementOf(ruleId, config);
    const isAbsence = messageId === "missing" && requirement !== undefined;
    const subject = isAbsence ? undefined : finder.find(message);
    const key = JSON.stringify([ruleId, subject]);
    let fingerprint = known.get(key);
    if (fingerprint === undefined) {
      const words = subject && finder.wordsOf(subject);
      fingerprint = createFingerprint({ ruleId, requirement, words });
      known.set(key, fingerprint);
    }
    return { ...message, fingerprint };
  };
}
