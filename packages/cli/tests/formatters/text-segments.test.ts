import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstEndingAfter, toSegments } from "../../src/formatters/text-segments.ts";

const stretch = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

describe("toSegments", () => {
  it("cuts where a stretch begins or ends", () => {
    const long = { start: 0, end: 10 };
    const inner = { start: 4, end: 6 };
    const apart = { start: 12, end: 13 };
    expect(toSegments([apart, long, inner])).toEqual([
      { start: 0, end: 4, items: [long], starting: [long], ending: [] },
      { start: 4, end: 6, items: [long, inner], starting: [inner], ending: [inner] },
      { start: 6, end: 10, items: [long], starting: [], ending: [long] },
      { start: 12, end: 13, items: [apart], starting: [apart], ending: [apart] },
    ]);
    expect(toSegments([{ start: 3, end: 3 }])).toEqual([]);
  });

  it("covers just what the stretches cover, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const segments = toSegments(stretches);
        const filled = stretches.filter(({ start, end }) => end > start);
        segments.forEach(({ start, end, items }, index) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(segments[index - 1]?.end ?? 0);
          const over = filled.filter((item) => item.start <= start && item.end >= end);
          expect(items).toHaveLength(Math.min(8, over.length));
          expect(items.every((item) => over.includes(item))).toBe(true);
        });
        for (let offset = 0; offset < 60; offset++) {
          const inSegment = segments.some(({ start, end }) => start <= offset && offset < end);
          expect(inSegment).toBe(filled.some(({ start, end }) => start <= offset && offset < end));
        }
        expect(segments.flatMap(({ starting }) => starting)).toHaveLength(filled.length);
        expect(segments.flatMap(({ ending }) => ending)).toHaveLength(filled.length);
      }),
    );
  });
});

describe("firstEndingAfter", () => {
  it("finds the stretch at an offset or the next behind it", () => {
    const stretches = [
      { start: 0, end: 2 },
      { start: 5, end: 8 },
    ];
    expect([0, 1, 2, 4, 7, 8].map((offset) => firstEndingAfter(stretches, offset))).toEqual([
      0, 0, 1, 1, 1, 2,
    ]);
  });
});
