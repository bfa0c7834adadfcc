import type { DisclosureFact } from "@policylint/core";
import type { RequirementFact } from "policylint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutyFinder } from "../src/duties.ts";
import { touches } from "../src/positions.ts";

const loc = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function dutyWith(ranges: readonly (readonly [number, number])[]): RequirementFact {
  const evidence = ranges.map((range) => ({
    quote: "",
    range,
    loc,
    section: "",
    phrase: "",
    status: "present" as const,
  }));
  const fact: DisclosureFact = { id: "children", status: "present", polarity: "affirmed", evidence };
  return { ruleId: "gdpr/children", title: "Children", law: [], fact, isTriggered: true };
}

describe("the duties in a range", () => {
  it("are those with evidence that touches it, in whichever order the evidence stands", () => {
    const range = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(fc.array(fc.array(range, { maxLength: 6 }), { maxLength: 4 }), range, (evidence, asked) => {
        const duties = evidence.map(dutyWith);
        const expected = duties.filter((_, index) => evidence[index]?.some((one) => touches(one, asked)));
        expect(dutyFinder(duties)(asked)).toEqual(expected);
      }),
    );
  });
});
