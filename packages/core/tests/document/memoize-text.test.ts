import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoizeText } from "../../src/document/memoize-text.ts";

/** A memo that tells for which texts it had to compute. */
function createMemo(mostKept: number): {
  lengthOf: (text: string) => { length: number };
  computed: string[];
} {
  const computed: string[] = [];
  const lengthOf = memoizeText((text) => {
    computed.push(text);
    return { length: text.length };
  }, mostKept);
  return { lengthOf, computed };
}

describe("memoizeText", () => {
  it("computes what it was asked for before only once", () => {
    const { lengthOf, computed } = createMemo(4);
    expect(lengthOf("retention")).toBe(lengthOf("retention"));
    expect(computed).toEqual(["retention"]);
  });

  it("keeps what is asked for again and again, and forgets what is not", () => {
    const { lengthOf, computed } = createMemo(4);
    lengthOf("forgotten");
    for (let index = 0; index < 20; index++) {
      lengthOf("kept");
      lengthOf(`other ${index}`);
    }
    lengthOf("forgotten");
    const timesOf = (sought: string): number => computed.filter((text) => text === sought).length;
    expect([timesOf("kept"), timesOf("forgotten")]).toEqual([1, 2]);
  });

  it("gives what computing anew would give, in any order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 2 })),
        fc.integer({ min: 1, max: 5 }),
        (texts, mostKept) => {
          const { lengthOf } = createMemo(mostKept);
          expect(texts.map((text) => lengthOf(text).length)).toEqual(texts.map(({ length }) => length));
        },
      ),
    );
  });
});
