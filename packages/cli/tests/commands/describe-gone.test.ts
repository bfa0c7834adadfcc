import { describe, expect, it } from "vitest";
import { describeGone } from "../../src/commands/describe-gone.ts";

const gone = (count: number): { file: string; rule: string; fingerprint: string }[] =>
  Array.from({ length: count }, (_, index) => ({
    file: `/site/legal/${index}.md`,
    rule: "gdpr/children",
    fingerprint: "0".repeat(64),
  }));

describe("describeGone", () => {
  it("lists findings by document and rule", () => {
    expect(describeGone(gone(1), "/site")).toBe(
      '1 finding of the baseline is gone; "policylint baseline --prune" takes out:\n  legal/0.md  gdpr/children',
    );
  });

  it("lists ten at most, and counts the others", () => {
    const lines = describeGone(gone(12), "/site").split("\n");
    expect(lines[0]).toBe('12 findings of the baseline are gone; "policylint baseline --prune" takes out:');
    expect(lines.slice(10)).toEqual(["  legal/9.md  gdpr/children", "  and 2 more"]);
    expect(describeGone(gone(10), "/site")).not.toContain("more");
  });
});
