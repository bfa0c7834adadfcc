import type { PolicySource } from "../document/policy-document.ts";
import type { SourceLocation } from "@eslint/core";
import type { Heading, PolicyDocument } from "../document/types.ts";
import { containsWords, contentWords } from "./content-words.ts";
import { getPolicyIndex } from "./token-index.ts";

/** The heading that names the document, else the first one. */
function titleOf(headings: readonly Heading[]): Heading | undefined {
  return headings.find(({ depth }) => depth === 1) ?? headings[0];
}

interface Title {
  readonly heading: Heading;
  readonly words: readonly string[];
}

const titlesOfPolicies = new WeakMap<PolicyDocument, readonly Title[]>();

/** The headings with their words, read once a policy. */
function titlesOf(document: PolicyDocument): readonly Title[] {
  let titles = titlesOfPolicies.get(document);
  if (!titles) {
    titles = document.headings.map((heading) => ({ heading, words: contentWords(heading.title) }));
    titlesOfPolicies.set(document, titles);
  }
  return titles;
}

/**
 * The headings of the sections in which a disclosure is expected, in document order.
 * @param headings titles under which it is expected
 */
export function findExpectedHeadings(source: PolicySource, headings: readonly string[]): readonly Heading[] {
  const sought = headings.map(contentWords).filter(({ length }) => length > 0);
  return titlesOf(getPolicyIndex(source).document).flatMap(({ heading, words }) =>
    sought.some((expected) => containsWords(words, expected)) ? heading : [],
  );
}

/**
 * Where to report that a disclosure is missing: the heading that fits best, else the title, else the first words.
 * @param headings titles under which it is expected, best first
 */
export function findAnchor(source: PolicySource, headings: readonly string[]): SourceLocation {
  const { document, lines } = getPolicyIndex(source);
  const titles = titlesOf(document);
  for (const expected of headings) {
    const sought = contentWords(expected);
    const found =
      titles.find(({ words }) => words.length === sought.length && containsWords(words, sought)) ??
      (sought.length ? titles.find(({ words }) => containsWords(words, sought)) : undefined);
    if (found) return lines.locationOf(found.heading.range);
  }
  const range = titleOf(document.headings)?.range ?? document.statements[0]?.range ?? [0, 0];
  return lines.locationOf(range);
}
