import { describe, expect, it } from "vitest";
import { gitlab } from "../../src/formatters/gitlab.ts";
import { createResult, hostileResults, hostileText, sampleResults } from "./results.ts";

interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number; end?: number } };
}

async function read(...args: Parameters<typeof gitlab>): Promise<Issue[]> {
  return JSON.parse(await gitlab(...args));
}

const context = { cwd: "/policies" };

describe("gitlab", () => {
  it("lists issues with path, lines and severity", async () => {
    const issues = await read(sampleResults, context);
    expect(issues.map(({ fingerprint, ...issue }) => issue)).toEqual([
      {
        description: "No retention period is given; state how long the data are kept (Art. 13(2)(a) GDPR).",
        check_name: "gdpr/retention-period",
        severity: "major",
        location: { path: "acme.md", lines: { begin: 3, end: 3 } },
      },
      {
        description: "Placeholder left in.",
        check_name: "document/placeholder-text",
        severity: "minor",
        location: { path: "acme.md", lines: { begin: 12 } },
      },
    ]);
    expect(issues[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("knows a finding by its own fingerprint wherever it moves, and by its file", async () => {
    const message = {
      ruleId: "gdpr/x",
      severity: 2,
      message: "Say so.",
      line: 1,
      column: 1,
      fingerprint: "abc",
    } as const;
    const [first] = await read([createResult("/policies/a.md", [message])], context);
    const [moved] = await read([createResult("/policies/a.md", [{ ...message, line: 9 }])], context);
    const [other] = await read([createResult("/policies/b.md", [message])], context);
    const [changed] = await read(
      [createResult("/policies/a.md", [{ ...message, fingerprint: "abd" }])],
      context,
    );
    expect(moved?.fingerprint).toBe(first?.fingerprint);
    expect(other?.fingerprint).not.toBe(first?.fingerprint);
    expect(changed?.fingerprint).not.toBe(first?.fingerprint);
  });

  it("gives each finding a fingerprint of its own, since GitLab drops the second of two", async () => {
    const message = { ruleId: "gdpr/x", severity: 2, message: "Say so.", line: 1, column: 1 } as const;
    const issues = await read([createResult("/policies/a.md", [message, message])], context);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it("keeps hostile text as text", async () => {
    const output = await gitlab(hostileResults, context);
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]|\p{Surrogate}/u);
    const [issue, fatal] = await read(hostileResults, context);
    expect(issue?.description).toBe(hostileText);
    expect(issue?.location.path).toBe(`${hostileText}.md`);
    expect(fatal).toMatchObject({
      check_name: "policylint",
      severity: "critical",
      location: { lines: { begin: 1 } },
    });
  });
});
