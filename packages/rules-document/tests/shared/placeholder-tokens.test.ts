import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPlaceholderTokens } from "../../src/shared/placeholder-tokens.ts";

const pieces = fc.constantFrom(
  "[Company Name]",
  "{{email}}",
  "<insert date>",
  "privacy@yourdomain.com",
  "[",
  "]",
  "{{",
  "}}",
  "<",
  "$",
  "%",
  "@",
  " ",
  "\n",
  "a",
  "TODO",
  "XXX",
  "🦊",
  "[●]",
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));

describe("findPlaceholderTokens", () => {
  it("gives parts of the text, in order and none of them empty", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const [start, end] of findPlaceholderTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it("finds a blank wherever it stands between words", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z ]{0,40}$/u),
        fc.stringMatching(/^[a-z ]{0,40}$/u),
        (before, after) => {
          const found = findPlaceholderTokens(`${before} [Company Name] ${after}`);
          expect(found).toEqual([[before.length + 1, before.length + 15]]);
        },
      ),
    );
  });

  it("finds nothing in words alone", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,.;:()]{0,200}$/u), (text) => {
        expect(findPlaceholderTokens(text)).toEqual([]);
      }),
    );
  });
});
