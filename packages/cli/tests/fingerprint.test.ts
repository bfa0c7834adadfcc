import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFingerprint, normalizeWords } from "../src/fingerprint.ts";

const finding = {
  ruleId: "gdpr/vague-retention",
  requirement: "retention-period",
  words: "We keep your data for as long as necessary.",
};

describe("normalizeWords", () => {
  it.each([
    ["We keep it — “as long as necessary”.", "we keep it as long as necessary"],
    ["  We\nkeep\tIT, for 12 months!  ", "we keep it for 12 months"],
    ["don’t", "don t"],
    ["don't", "don t"],
    ["ﬁve year\u00ads", "five years"],
    ["Größe der Straße", "größe der straße"],
    [" — ?\n! ", "— ? !"],
    ["", ""],
  ])("of %j makes %j", (text, words) => {
    expect(normalizeWords(text)).toBe(words);
  });

  it("changes nothing in what it made", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = normalizeWords(text);
        expect(normalizeWords(words)).toBe(words);
      }),
    );
  });
});

describe("createFingerprint", () => {
  it("is a SHA-256 that is the same for ever", () => {
    expect(createFingerprint(finding)).toBe(
      "001184b7675eeac5940dd2c2727573d8173f07364f6a8f10d7c6d6bc7683d31a",
    );
  });

  it.each([
    ["punctuation and case", "WE KEEP your data, for as long as necessary"],
    ["line breaks", "We keep your\n  data for as long\n  as necessary."],
    ["quotation marks and dashes", "We keep your data – for “as long as necessary”."],
  ])("is the same for other %s", (_, words) => {
    expect(createFingerprint({ ...finding, words })).toBe(createFingerprint(finding));
  });

  it.each([
    ["other words", { words: "We keep your data for as long as needed." }],
    ["another number", { words: "We keep your data for as long as necessary 2." }],
    ["another rule", { ruleId: "gdpr/vague-purpose" }],
    ["another requirement", { requirement: "purposes" }],
    ["no requirement", { requirement: undefined }],
    ["no words", { words: undefined }],
    ["empty words", { words: "" }],
  ])("is another for %s", (_, change) => {
    expect(createFingerprint({ ...finding, ...change })).not.toBe(createFingerprint(finding));
  });

  it("tells a document that says nothing from words without a letter", () => {
    const absent = createFingerprint({ ...finding, words: undefined });
    expect(createFingerprint({ ...finding, words: "" })).not.toBe(absent);
    expect(createFingerprint({ ...finding, words: "null" })).not.toBe(absent);
  });
});
