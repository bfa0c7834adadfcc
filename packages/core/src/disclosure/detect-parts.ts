import type { DisclosureDefinition, DisclosureFact } from "./disclosure.ts";
import type { PolicyIndex } from "./token-index.ts";

/** The fact where parts of the document prove a disclosure; undefined where its phrases have to tell. */
export function detectParts(
  { id, findParts }: DisclosureDefinition,
  { document, lines }: PolicyIndex,
): DisclosureFact | undefined {
  const parts = findParts?.(document) ?? [];
  if (!parts.length) return undefined;
  const evidence = parts.map((part) => ({
    ...part,
    loc: lines.locationOf(part.range),
    phrase: "",
    status: "present" as const,
  }));
  return { id, status: "present", polarity: "affirmed", evidence };
}

/** What parts of the document prove, together with what its words say: both are evidence where both prove it. */
export function joinParts(parts: DisclosureFact | undefined, words: DisclosureFact): DisclosureFact {
  if (!parts) return words;
  if (words.status !== "present" || words.isPartial) return parts;
  const evidence = [...parts.evidence, ...words.evidence].sort((a, b) => a.range[0] - b.range[0]);
  return { ...words, evidence };
}
