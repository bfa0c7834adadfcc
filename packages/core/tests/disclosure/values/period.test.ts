import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumbers } from "../../../src/disclosure/values/number-words.ts";
import { daysOf, parsePeriod } from "../../../src/disclosure/values/period.ts";
import { tokenize } from "../../../src/disclosure/tokens.ts";

const wordsOf = (text: string): string[] => tokenize({ text }).map(({ word }) => word);
const parse = (text: string): unknown => parsePeriod(wordsOf(text));

describe("parsePeriod", () => {
  it.each([
    ["90 days", { duration: "P90D" }],
    ["thirty (30) days", { duration: "P30D" }],
    ["one hundred eighty days", { duration: "P180D" }],
    ["twenty-four hours", { duration: "PT24H" }],
    ["24h", { duration: "PT24H" }],
    ["15 mins", { duration: "PT15M" }],
    ["30 minutes", { duration: "PT30M" }],
    ["a year", { duration: "P1Y" }],
    ["7-year", { duration: "P7Y" }],
    ["1.5 years", { duration: "P1.5Y" }],
    ["1,000 days", { duration: "P1000D" }],
    ["two quarters", { duration: "P6M" }],
    ["a fortnight", { duration: "P2W" }],
    ["6 to 8 weeks", { duration: "P8W", shortest: "P6W" }],
    ["between 6 and 8 weeks", { duration: "P8W", shortest: "P6W" }],
    ["8 to 6 weeks", { duration: "P6W" }],
    ["20 working days", { duration: "P20D", workingDays: true }],
    ["two calendar months", { duration: "P2M" }],
    ["days", undefined],
    ["90 apples", undefined],
    ["some days", undefined],
    ["constructor", undefined],
  ])("%s", (text, period) => {
    expect(parse(text)).toEqual(period);
  });

  const units = [
    ["second", "PT", "S"],
    ["minute", "PT", "M"],
    ["hour", "PT", "H"],
    ["day", "P", "D"],
    ["week", "P", "W"],
    ["month", "P", "M"],
    ["year", "P", "Y"],
  ] as const;

  it("gives back number and unit of every period in digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(...units),
        (number, [unit, prefix, letter]) => {
          const text = `${number} ${unit}${number === 1 ? "" : "s"}`;
          expect(parse(text)).toEqual({ duration: `${prefix}${number}${letter}` });
        },
      ),
    );
  });

  it("orders durations as their days", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(...units),
        (number, [, prefix, letter]) => {
          const longer = daysOf(`${prefix}${number + 1}${letter}`);
          expect(daysOf(`${prefix}${number}${letter}`)).toBeLessThan(longer);
        },
      ),
    );
  });

  it("never fails on whatever words", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("30", "to", "days", "hundred", "an"))),
        (words) => {
          const period = parsePeriod(words);
          expect(period === undefined || daysOf(period.duration) >= 0).toBe(true);
        },
      ),
    );
  });
});

describe("daysOf", () => {
  it("compares units", () => {
    expect(daysOf("P1Y")).toBe(365);
    expect(daysOf("P12M")).toBeCloseTo(365);
    expect(daysOf("PT36H")).toBe(1.5);
    expect(daysOf("PT0S")).toBe(0);
  });

  it.each(["", "P", "P1Y2M", "30 days", "PT1D"])("refuses %j", (text) => {
    expect(() => daysOf(text)).toThrow(RangeError);
  });
});

describe("readNumbers", () => {
  it.each([
    ["thirty 30", [30, 30]],
    ["two hundred and fifty", [200, 50]],
    ["twenty four", [24]],
    ["four twenty", [4, 20]],
    ["ten one", [10, 1]],
    ["hundred", [100]],
    ["no number", []],
  ])("%s", (text, numbers) => {
    expect(readNumbers(wordsOf(text))).toEqual(numbers);
  });
});
