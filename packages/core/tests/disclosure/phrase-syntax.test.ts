import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePhrase, parseSequence, PhraseSyntaxError } from "../../src/disclosure/phrase-syntax.ts";

describe("parsePhrase", () => {
  it("reads every kind of element", () => {
    expect(parsePhrase("^ you [can|may] delet* ..3 {your} # <email> (a|b c) $").sequence).toEqual([
      { type: "start" },
      { type: "word", word: "you" },
      {
        type: "optional",
        sequence: [
          { type: "choice", options: [[{ type: "word", word: "can" }], [{ type: "word", word: "may" }]] },
        ],
      },
      { type: "stem", stem: "delet" },
      { type: "gap", words: 3 },
      { type: "macro", name: "your" },
      { type: "recogniser", name: "number" },
      { type: "recogniser", name: "email" },
      {
        type: "choice",
        options: [
          [{ type: "word", word: "a" }],
          [
            { type: "word", word: "b" },
            { type: "word", word: "c" },
          ],
        ],
      },
      { type: "end" },
    ]);
  });

  it("reads conditions", () => {
    const phrase = parsePhrase("delete AND you NOT cookies IN rights|access NOT IN children");
    expect(phrase.and).toEqual([[{ type: "word", word: "you" }]]);
    expect(phrase.not).toEqual([[{ type: "word", word: "cookies" }]]);
    expect(phrase.inTopics).toEqual([["rights", "access"]]);
    expect(phrase.notInTopics).toEqual([["children"]]);
  });

  it("takes a word to the form that policies are read in", () => {
    expect(parsePhrase("opt-out").sequence).toEqual(parsePhrase("opt out").sequence);
    expect(parsePhrase("don't").sequence).toEqual(parsePhrase("do not").sequence);
    expect(parsePhrase("e-mail").sequence).toEqual([{ type: "word", word: "email" }]);
  });

  it.each([
    ["", "Expected a word", 0],
    ["AND you", "Expected a word", 0],
    ["you AND", "Expected a phrase after AND", 7],
    ["you ..3", "A gap needs a word on both sides", 7],
    ["..3 you", "A gap needs a word on both sides", 7],
    ["you ..0 may", "Expected a gap of 1 to 20 words", 7],
    ["you ..21 may", "Expected a gap of 1 to 20 words", 8],
    ["(you", 'Expected ")"', 4],
    ["(you|)", "Expected a word", 5],
    ["you) may", "Expected AND, NOT or IN", 3],
    ["{You}", "Expected the name of a macro", 1],
    ["You may", "Expected a word in lower case", 0],
    ["you IN Rights", "Expected a topic", 7],
    [`${"(".repeat(30)}you`, "Groups are nested too deeply", 20],
  ])("refuses %j", (source, message, offset) => {
    expect(() => parsePhrase(source)).toThrow(PhraseSyntaxError);
    expect(() => parsePhrase(source)).toThrow(`${message} at offset ${offset} of phrase "${source}"`);
  });

  it("reads any text or says where it is wrong", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab {}()[]|<>..9#^$*ANDOTI") });
    fc.assert(
      fc.property(text, (source) => {
        try {
          expect(parsePhrase(source).sequence.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(PhraseSyntaxError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("parseSequence", () => {
  it("refuses a condition", () => {
    expect(() => parseSequence("you AND me")).toThrow("Expected no condition");
  });
});
