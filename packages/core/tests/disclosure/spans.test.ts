import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage, firstSpanFrom, sortSpans, union, type Spans } from "../../src/disclosure/spans.ts";

const spans = fc
  .array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 5 })), { maxLength: 12 })
  .map((pairs) => sortSpans(pairs.flatMap(([start, length]) => [start, start + length])));

const pairsOf = (list: Spans): string[] =>
  Array.from({ length: list.length / 2 }, (_, pair) => `${list[pair * 2]}-${list[pair * 2 + 1]}`);

const tokensOf = (list: Spans): number[] => {
  const tokens = new Set<number>();
  for (let index = 0; index < list.length; index += 2) {
    for (let token = list[index] ?? 0; token < (list[index + 1] ?? 0); token++) tokens.add(token);
  }
  return [...tokens].sort((left, right) => left - right);
};

describe("union", () => {
  it("holds every span of every list once, in order", () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 4 }), (lists) => {
        expect(pairsOf(union(lists))).toEqual(pairsOf(sortSpans(lists.flat())));
      }),
    );
  });
});

describe("coverage", () => {
  it("covers the same tokens in runs that do not touch", () => {
    fc.assert(
      fc.property(spans, (list) => {
        const runs = coverage(list);
        expect(tokensOf(runs)).toEqual(tokensOf(list));
        for (let index = 2; index < runs.length; index += 2) {
          expect(runs[index]).toBeGreaterThan(runs[index - 1] ?? 0);
        }
      }),
    );
  });
});

describe("firstSpanFrom", () => {
  it("finds what a look at each span finds", () => {
    fc.assert(
      fc.property(spans, fc.nat(40), (list, token) => {
        let expected = 0;
        while (expected < list.length && (list[expected] ?? 0) < token) expected += 2;
        expect(firstSpanFrom(list, token)).toBe(expected);
      }),
    );
  });
});
