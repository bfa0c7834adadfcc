import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureShare } from "./wilson.ts";

describe("measureShare", () => {
  // Figures of Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("gives for %i of %i the interval of the literature", (hits, of, low, high) => {
    const measured = measureShare(hits, of);
    expect(measured?.share).toBeCloseTo(hits / of, 4);
    expect(measured?.low).toBeCloseTo(low, 4);
    expect(measured?.high).toBeCloseTo(high, 4);
  });

  it("gives nothing without cases", () => {
    expect(measureShare(0, 0)).toBeUndefined();
  });

  it("holds the share, stays between 0 and 1 and narrows with the number of cases", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (hits, misses) => {
        const of = hits + misses;
        fc.pre(of > 0);
        const one = measureShare(hits, of);
        const ten = measureShare(hits * 10, of * 10);
        if (!one || !ten) throw new Error("no cases");
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low - one.share).toBeLessThan(1e-4);
        expect(one.share - one.high).toBeLessThan(1e-4);
        expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
        expect([one.of, ten.of]).toEqual([of, of * 10]);
      }),
    );
  });
});
