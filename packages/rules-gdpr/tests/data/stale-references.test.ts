import { describe, expect, it } from "vitest";
import { STALE_REFERENCES_AS_OF, staleReferences } from "../../src/data/stale-references.ts";

describe("stale references", () => {
  it("have an id and phrases of their own", () => {
    const ids = staleReferences.map(({ id }) => id);
    const phrases = staleReferences.flatMap((reference) => reference.phrases);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it("were stale on the day of the table, with a source", () => {
    for (const { since = "", source } of staleReferences) {
      expect(since <= STALE_REFERENCES_AS_OF).toBe(true);
      expect(source).toMatch(/^https:\/\//u);
    }
  });
});
