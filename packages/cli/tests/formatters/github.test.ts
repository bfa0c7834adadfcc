import type { LintMessage } from "@policylint/core";
import { describe, expect, it } from "vitest";
import { github } from "../../src/formatters/github.ts";
import { createResult, hostileResults, sampleResults } from "./results.ts";

const at = (line: number, more: Partial<LintMessage> = {}): LintMessage => ({
  ruleId: "gdpr/vague-retention",
  severity: 2,
  message: `Finding ${line}.`,
  line,
  column: 1,
  ...more,
});

const lines = async (...results: Parameters<typeof createResult>[]): Promise<string[]> =>
  (
    await github(
      results.map((parts) => createResult(...parts)),
      { cwd: "/policies" },
    )
  ).split("\n");

describe("github", () => {
  it("annotates each finding at its words", () => {
    expect(github(sampleResults, { cwd: "/policies" })).toBe(
      [
        "::error file=acme.md,line=3,endLine=3,col=1,endColumn=9,title=gdpr/retention-period::No retention period is given; state how long the data are kept (Art. 13(2)(a) GDPR).",
        "::warning file=acme.md,line=12,col=10,title=document/placeholder-text::Placeholder left in.",
      ].join("\n"),
    );
    expect(github([createResult("/policies/clean.md", [])], { cwd: "/policies" })).toBe("");
  });

  it("leaves out the columns of a place that spans lines", async () => {
    expect(await lines(["/policies/a.md", [at(2, { endLine: 4, endColumn: 3 })]])).toEqual([
      "::error file=a.md,line=2,endLine=4,title=gdpr/vague-retention::Finding 2.",
    ]);
  });

  it("annotates ten of each severity and says how many more there are", async () => {
    const errors = Array.from({ length: 12 }, (_, index) => at(index + 1));
    const warnings = Array.from({ length: 10 }, (_, index) => at(index + 20, { severity: 1 }));
    const output = await lines(["/policies/a.md", [...errors, ...warnings]]);
    expect(output).toHaveLength(21);
    expect(output.filter((line) => line.startsWith("::error "))).toHaveLength(10);
    expect(output.filter((line) => line.startsWith("::warning "))).toHaveLength(10);
    expect(output.at(-1)).toBe(
      "::notice title=policylint::2 of 12 errors are not annotated: GitHub shows 10 of each severity. The job summary lists all.",
    );
  });

  it("ranks what could not be checked first and the first finding of each rule before others", async () => {
    const many = Array.from({ length: 10 }, (_, index) => at(index + 1));
    const other = at(90, { ruleId: "gdpr/overclaiming" });
    const fatal = at(1, { ruleId: null, fatal: true, message: "Binary." });
    const output = await lines(["/policies/a.md", [...many, other]], ["/policies/b.md", [fatal]]);
    expect(output.slice(0, 4)).toEqual([
      "::error file=b.md,line=1,col=1,title=policylint::Binary.",
      "::error file=a.md,line=1,col=1,title=gdpr/vague-retention::Finding 1.",
      "::error file=a.md,line=90,col=1,title=gdpr/overclaiming::Finding 90.",
      "::error file=a.md,line=2,col=1,title=gdpr/vague-retention::Finding 2.",
    ]);
  });

  it("lets no text begin a command of its own", async () => {
    const output = (await github(hostileResults, { cwd: "/policies" })).split("\n");
    expect(output).toHaveLength(2);
    expect(output.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\u2028]/u);
    expect(output[1]).toMatch(
      /^::error file=a<script>[^:,]*,line=1,endLine=1,col=1,endColumn=5,title=x\/a<script>[^:,]*::a<script>/u,
    );
    // "%0A" of the policy is text, not a line break.
    expect(output[1]).toContain("%250A");
  });
});
