import { isGdprProvision, parseLawReference } from "@policylint/core";
import { expect, it } from "vitest";
import { readCitedLaw } from "../../eval/cited-law.ts";

const LONGEST_QUOTATION = 25;

const cited = (await readCitedLaw()).map(({ owner, reference }) => ({ owner, ...reference }));

it("finds the references of rules and of disclosures", () => {
  for (const kind of ["rule gdpr/", "rule document/", "disclosure "]) {
    expect(cited.some(({ owner }) => owner.startsWith(kind))).toBe(true);
  }
});

it.each(cited)("$owner: $ref is one provision that exists", ({ ref }) => {
  const citation = parseLawReference(ref);
  expect(citation, "a reference in the form that parseLawReference reads").toBeDefined();
  if (citation && citation.kind !== "other") expect(isGdprProvision(citation)).toBe(true);
});

it.each(cited.filter(({ words }) => words !== undefined))(
  "$owner: $ref is quoted shortly",
  ({ words = "" }) => {
    const count = words.split(/\s+/u).filter((word) => word !== "").length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(LONGEST_QUOTATION);
  },
);
