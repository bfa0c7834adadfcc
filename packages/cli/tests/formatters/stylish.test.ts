import { describe, expect, it } from "vitest";
import { stylish } from "../../src/formatters/stylish.ts";
import { createResult, sampleResults } from "./results.ts";

describe("stylish", () => {
  it("aligns place, severity, message and rule, and counts", () => {
    expect(stylish(sampleResults)).toBe(
      [
        "",
        "/policies/acme.md",
        "   3:1   error    No retention period is given; state how long the data are kept (Art. 13(2)(a) GDPR)  gdpr/retention-period",
        "  12:10  warning  Placeholder left in                                                                  document/placeholder-text",
        "",
        "✖ 2 problems (1 error, 1 warning)",
        "",
      ].join("\n"),
    );
  });

  it("prints nothing where nothing was found", () => {
    expect(stylish([createResult("/policies/clean.md", [])])).toBe("");
    expect(stylish([])).toBe("");
  });

  it("separates files by an empty line and uses the singular for one", () => {
    const message = { ruleId: "gdpr/children", severity: 1, message: "Say so.", line: 1, column: 1 } as const;
    const output = stylish([createResult("/a.md", [message]), createResult("/b.md", [])]);
    expect(output).toBe(
      "\n/a.md\n  1:1  warning  Say so  gdpr/children\n\n✖ 1 problem (0 errors, 1 warning)\n",
    );
    expect(stylish([createResult("/a.md", [message]), createResult("/b.md", [message])])).toContain(
      "gdpr/children\n\n/b.md\n",
    );
  });

  it("puts a message of several lines on one", () => {
    const message = {
      ruleId: "gdpr/x",
      severity: 2,
      message: "It is wrong:\n\texpected one.\n",
      line: 1,
      column: 1,
    } as const;
    expect(stylish([createResult("/a.md", [message])])).toContain(
      "1:1  error  It is wrong: expected one  gdpr/x",
    );
  });

  it("shows a message without a rule, or without a place", () => {
    const output = stylish([
      createResult("/a.md", [
        { ruleId: null, fatal: true, severity: 2, message: "The file is binary.", line: 1, column: 1 },
      ]),
    ]);
    expect(output).toContain("  1:1  error  The file is binary\n");
  });

  it("colours only when asked", () => {
    expect(stylish(sampleResults, { color: true })).toContain("\u001b[31merror");
    expect(stylish(sampleResults, { color: true })).toContain("\u001b[33mwarning");
    expect(stylish(sampleResults, { color: false })).not.toContain("\u001b");
    expect(stylish(sampleResults, {})).not.toContain("\u001b");
  });

  it("escapes control characters of messages, rules and file names, coloured or not", () => {
    const results = [
      createResult("/evil\u001b]0;title\u0007.md", [
        {
          ruleId: "x/\u009by",
          severity: 2,
          message: "“\u001b[2J\u202eabc\n  9:9  error”",
          line: 1,
          column: 1,
        },
      ]),
    ];
    expect(stylish(results)).toBe(
      "\n/evil\\u001b]0;title\\u0007.md\n  1:1  error  “\\u001b[2J\\u202eabc\\n  9:9  error”  x/\\u009by\n\n✖ 1 problem (1 error, 0 warnings)\n",
    );
    expect(stylish(results, { color: true })).not.toMatch(/\u001b(?!\[\d)|\u001b\[2J|\u009b|\u202e/u);
  });
});
