import { contentWords } from "../disclosure/content-words.ts";
import type { DisclosureDefinition } from "../disclosure/disclosure.ts";

/** What a document of a policy is called. */
const NOUNS: ReadonlySet<string> = new Set(
  "policy policies notice notices statement schedule declaration guidelines list page".split(" "),
);

export const isDocumentNoun = (word: string): boolean => NOUNS.has(word);

/** The words that two titles of one matter have in common: without nouns of documents, in the singular. */
export function topicOf(title: string): string[] {
  return contentWords(title)
    .filter((word) => !isDocumentNoun(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/u, "") : word));
}

export type Topic = readonly string[];

/** A heading of more disclosures is on none of them: a document on "your rights" says nothing of a single right. */
const MOST_SHARED = 2;

/** What a document that makes a disclosure may be about, by the disclosure's id: its name and its own headings. */
export function topicsOfDisclosures(
  definitions: readonly DisclosureDefinition[],
): ReadonlyMap<string, readonly Topic[]> {
  const counts = new Map<string, number>();
  const named = definitions.map(({ id, headings }) => {
    const topics = new Map(headings.map((heading) => [topicOf(heading).join(" "), topicOf(heading)]));
    for (const key of topics.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    return { id, topics };
  });
  return new Map(
    named.map(({ id, topics }) => {
      const own = [...topics]
        .filter(([key]) => (counts.get(key) ?? 0) <= MOST_SHARED)
        .map(([, topic]) => topic);
      return [id, [topicOf(id.replaceAll("-", " ")), ...own].filter((topic) => topic.length > 0)];
    }),
  );
}
