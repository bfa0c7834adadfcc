import type { PolicySource } from "../document/policy-document.ts";
import type { SourceLocation } from "@eslint/core";
import type { Heading } from "../document/types.ts";
import { getPolicyIndex } from "./token-index.ts";
import { tokenize } from "./tokens.ts";

/** Words that two writings of one heading may differ in. */
const FILLERS = new Set(
  "the a an your our my we i you of to and for this that is are s with it do does".split(" "),
);

const contentWords = (title: string): string[] => {
  return tokenize({ text: title })
    .map(({ word }) => word)
    .filter((word) => !FILLERS.has(word) && !/^\d/u.test(word));
};

function contains(words: readonly string[], sought: readonly string[]): boolean {
  return words.some((_, start) => sought.every((word, offset) => words[start + offset] === word));
}

/** The heading that names the document, else the first one. */
function titleOf(headings: readonly Heading[]): Heading | undefined {
  return headings.find(({ depth }) => depth === 1) ?? headings[0];
}

/**
 * Where to report that a disclosure is missing: the heading that fits best, else the title, else the first words.
 * @param headings titles under which it is expected, best first
 */
export function findAnchor(source: PolicySource, headings: readonly string[]): SourceLocation {
  const { document, lines } = getPolicyIndex(source);
  const titles = document.headings.map((heading) => ({ heading, words: contentWords(heading.title) }));
  for (const expected of headings) {
    const sought = contentWords(expected);
    const found =
      titles.find(({ words }) => words.length === sought.length && contains(words, sought)) ??
      (sought.length ? titles.find(({ words }) => contains(words, sought)) : undefined);
    if (found) return lines.locationOf(found.heading.range);
  }
  const range = titleOf(document.headings)?.range ?? document.statements[0]?.range ?? [0, 0];
  return lines.locationOf(range);
}
