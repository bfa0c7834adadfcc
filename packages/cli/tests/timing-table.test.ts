import { createLintResult, type LintResult } from "@policylint/core";
import { describe, expect, it } from "vitest";
import { formatTimings } from "../src/timing-table.ts";

function resultWith(...passes: Record<string, number>[]): LintResult {
  const zero = { total: 0 };
  return createLintResult({
    filePath: "<text>",
    messages: [],
    stats: {
      fixPasses: 0,
      times: {
        passes: passes.map((rules) => ({
          parse: zero,
          fix: zero,
          total: 0,
          rules: Object.fromEntries(Object.entries(rules).map(([id, total]) => [id, { total }])),
        })),
      },
    },
  });
}

const rowsOf = (table: string): string[] => table.split("\n").slice(2);

describe("formatTimings", () => {
  it("adds the times of all passes and documents, the longest first", () => {
    const results = [resultWith({ "a/x": 1, "a/y": 2.5 }, { "a/x": 1 }), resultWith({ "a/y": 3.5 })];
    expect(formatTimings(results, "1")).toBe(
      [
        "Rule | Time (ms) | Relative",
        ":--- | --------: | -------:",
        "a/y  |     6.000 |    75.0%",
        "a/x  |     2.000 |    25.0%",
      ].join("\n"),
    );
  });

  it.each([
    ["1", 10],
    ["true", 10],
    ["11", 11],
    ["all", 12],
    ["ALL", 12],
  ])("shows with TIMING=%s %i of twelve rules", (wanted, count) => {
    const rules = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`a/${index}`, index + 1]));
    expect(rowsOf(formatTimings([resultWith(rules)], wanted))).toHaveLength(count);
  });

  it("is empty where nothing was measured", () => {
    expect(formatTimings([createLintResult({ filePath: "<text>", messages: [] })], "1")).toBe("");
  });
});
