import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGdprProvision, lawSourceOf, parseLawReference } from "../../src/law/law-citation.ts";

describe("parseLawReference", () => {
  it.each([
    ["GDPR Art. 16", { kind: "article", article: 16, paragraph: undefined, point: undefined }],
    ["GDPR Art. 7(3)", { kind: "article", article: 7, paragraph: 3, point: undefined }],
    ["GDPR Art. 13(2)(a)", { kind: "article", article: 13, paragraph: 2, point: "a" }],
    ["GDPR Art. 50(b)", { kind: "article", article: 50, paragraph: undefined, point: "b" }],
    ["GDPR Recital 32", { kind: "recital", recital: 32 }],
    ["ePrivacy Directive Art. 5(3)", { kind: "other", law: "ePrivacy Directive", pinpoint: "Art. 5(3)" }],
    ["UK GDPR Art. 22C", { kind: "other", law: "UK GDPR", pinpoint: "Art. 22C" }],
    ["11 CCR 7011(e)(4)", { kind: "other", law: "11 CCR", pinpoint: "7011(e)(4)" }],
    ["CJEU C-673/17", { kind: "other", law: "CJEU C-673/17", pinpoint: "" }],
    ["WP260 paras 29-31", { kind: "other", law: "WP260", pinpoint: "paras 29-31" }],
    ["CJEU C-673/17 para. 75", { kind: "other", law: "CJEU C-673/17", pinpoint: "para. 75" }],
  ])("reads %s", (ref, citation) => {
    expect(parseLawReference(ref)).toEqual(citation);
  });

  it.each([
    "",
    "GDPR",
    "GDPR Article 13",
    "GDPR Art.13",
    "gdpr Art. 13",
    "Art. 13 GDPR",
    "GDPR Art. 013",
    "GDPR Art. 13(0)",
    "GDPR Art. 13(2)(A)",
    "GDPR Art. 13(2)(a)(b)",
    "GDPR Art. 13 (2)",
    "GDPR Art. 13(2)(a) ",
    "GDPR Recitals 60, 71",
    "Seals Act s. 5",
    "PECRs reg. 6",
    "PECR  reg. 6",
    "PECR ",
  ])("refuses %j", (ref) => {
    expect(parseLawReference(ref)).toBeUndefined();
  });

  it.each([
    "GDPR Art. 77-79",
    "GDPR Art. 7(1)-(4)",
    "GDPR Art. 22(1) and (4)",
    "GDPR Art. 13, 14",
    "UK GDPR Art. 22A-22D",
    "UK GDPR Art. 44A–49",
    "PECR reg. 6 and Sch. A1",
    "11 CCR 7011(e), 7013",
    "WP260 paras 29-31, 35",
    "WP260 paras 9-",
  ])("refuses %s, which is several provisions", (ref) => {
    expect(parseLawReference(ref)).toBeUndefined();
  });

  it("reads any article, paragraph and point as it is written", () => {
    const number = fc.integer({ min: 1, max: 999 });
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
    fc.assert(
      fc.property(number, number, letter, (article, paragraph, point) => {
        const ref = `GDPR Art. ${article}(${paragraph})(${point})`;
        expect(parseLawReference(ref)).toEqual({ kind: "article", article, paragraph, point });
      }),
    );
  });
});

describe("isGdprProvision", () => {
  const isProvision = (ref: string): boolean => {
    const citation = parseLawReference(ref);
    return citation !== undefined && isGdprProvision(citation);
  };

  it.each([
    ["GDPR Art. 99", "GDPR Art. 100"],
    ["GDPR Art. 13(4)", "GDPR Art. 13(5)"],
    ["GDPR Art. 13(2)(f)", "GDPR Art. 13(2)(g)"],
    ["GDPR Art. 14(2)(g)", "GDPR Art. 14(2)(h)"],
    ["GDPR Art. 4(26)", "GDPR Art. 4(27)"],
    ["GDPR Art. 16", "GDPR Art. 16(1)"],
    ["GDPR Art. 50(d)", "GDPR Art. 50(e)"],
    ["GDPR Art. 6(1)(a)", "GDPR Art. 6(a)"],
    ["GDPR Art. 6(4)(e)", "GDPR Art. 6(2)(a)"],
    ["GDPR Recital 173", "GDPR Recital 174"],
  ])("knows %s and not %s", (known, unknown) => {
    expect(isProvision(known)).toBe(true);
    expect(isProvision(unknown)).toBe(false);
  });

  it("does not answer for other law", () => {
    expect(isProvision("UK GDPR Art. 13")).toBe(false);
  });
});

describe("lawSourceOf", () => {
  const titleOf = (ref: string): string | undefined => {
    const citation = parseLawReference(ref);
    return citation && lawSourceOf(citation)?.title;
  };

  it("gives an article its own title, a recital that of the Regulation", () => {
    expect(titleOf("GDPR Art. 77(1)")).toBe("Right to lodge a complaint with a supervisory authority");
    expect(titleOf("GDPR Recital 32")).toContain("2016/679");
    expect(titleOf("PECR reg. 6")).toContain("Privacy and Electronic Communications");
  });
});
