import { describe, expect, it } from "vitest";
import { fromXml } from "xast-util-from-xml";
import { junit } from "../../src/formatters/junit.ts";
import { createResult, hostileResults, sampleResults } from "./results.ts";

describe("junit", () => {
  it("fails a case for each message and passes a clean document", () => {
    expect(junit(sampleResults, { cwd: "/policies" })).toBe(
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<testsuites name="policylint">',
        '<testsuite name="acme.md" package="policylint" tests="2" failures="2" errors="0" time="0">',
        '<testcase name="gdpr/retention-period" classname="acme.md" time="0"><failure message="No retention period is given; state how long the data are kept (Art. 13(2)(a) GDPR)." type="error">acme.md:3:1</failure></testcase>',
        '<testcase name="document/placeholder-text" classname="acme.md" time="0"><failure message="Placeholder left in." type="warning">acme.md:12:10</failure></testcase>',
        "</testsuite>",
        '<testsuite name="clean.md" package="policylint" tests="1" failures="0" errors="0" time="0">',
        '<testcase name="policylint" classname="clean.md" time="0" />',
        "</testsuite>",
        "</testsuites>",
        "",
      ].join("\n"),
    );
  });

  it("counts what could not be checked as an error", async () => {
    const fatal = {
      ruleId: null,
      fatal: true,
      severity: 2,
      message: "The file is binary.",
      line: 1,
      column: 1,
    } as const;
    const output = await junit([createResult("/policies/a.md", [fatal])], { cwd: "/policies" });
    expect(output).toContain('tests="1" failures="0" errors="1"');
    expect(output).toContain('<error message="The file is binary." type="error">a.md:1:1</error>');
  });

  it("stays well-formed whatever a document, a rule or a file name holds", async () => {
    const output = await junit(hostileResults, { cwd: "/policies" });
    const root = fromXml(output).children.at(-1);
    expect(root).toMatchObject({ type: "element", name: "testsuites" });
    expect(output).not.toContain("<script>");
    expect(output).not.toContain("]]>");
    expect(output).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\ufffe]|\p{Surrogate}/u);
  });
});
