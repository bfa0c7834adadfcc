import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { stylish } from "../../src/formatters/stylish.ts";
import { PolicyLint } from "../../src/index.ts";
import { createResult, hostileResults, sampleResults } from "./results.ts";

const linter = new PolicyLint({
  cwd: "/policies",
  overrideConfigFile: true,
  baseConfig: { rules: { "gdpr/vague-retention": "warn", "gdpr/right-to-erasure": "error" } },
});

async function report(policy: string, columns: number, color = false): Promise<string> {
  const results = await linter.lintText(policy, { filePath: "policy.md" });
  return (await linter.loadFormatter("stylish")).format(results, { columns, color });
}

const vague = "We keep personal data for as long as necessary.";

const longPolicy = [
  "# Privacy Policy",
  ...Array.from({ length: 6 }, () => vague),
  "## Cookies",
  "Cookies are small files.",
  "## Retention",
  ...Array.from({ length: 6 }, () => vague),
].join("\n\n");

describe("stylish in a terminal", () => {
  it("wraps messages under their first line, with the rule behind or below", async () => {
    expect(await stylish(sampleResults, { columns: 60 })).toBe(
      [
        "",
        "/policies/acme.md",
        "   3:1   error    No retention period is given; state how",
        "                  long the data are kept (Art. 13(2)(a)",
        "                  GDPR)  gdpr/retention-period",
        "  12:10  warning  Placeholder left in",
        "                  document/placeholder-text",
        "",
        "✖ 2 problems (1 error, 1 warning)",
        "",
      ].join("\n"),
    );
  });

  it("shows the words in question where it is wide enough, but no heading", async () => {
    const policy = `# Privacy Policy\n\n${vague}\n`;
    const wide = await report(policy, 120);
    expect(wide).toContain(
      [
        'days"  gdpr/vague-retention',
        "                │ We keep personal data for as long as necessary.",
        "                │    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~",
        "",
      ].join("\n"),
    );
    expect(wide.match(/│/gu)).toHaveLength(2);
    expect(await report(policy, 99)).not.toContain("│");
    expect(await report(policy, 120, true)).toContain(
      "\u001b[4mkeep personal data for as long as necessary\u001b[24m",
    );
  });

  it("cuts the line around the words to the width", async () => {
    const output = await report(`# Policy\n\n${"word ".repeat(200)}${vague} ${"more ".repeat(200)}\n`, 110);
    const [line = "", marks = ""] = output.split("\n").filter((text) => text.includes("│"));
    expect(line).toMatch(/│ ….*word We keep personal data for as long as necessary\. more.*…$/u);
    expect(stringWidth(line)).toBeLessThanOrEqual(110);
    expect(line.indexOf("keep")).toBe(marks.indexOf("~"));
  });

  it("counts wide characters as the terminal does", async () => {
    const output = await report(`# Policy\n\n個人情報 🛶: ${vague}\n`, 110);
    const [line = "", marks = ""] = output.split("\n").filter((text) => text.includes("│"));
    expect(stringWidth(line.slice(0, line.indexOf("keep")))).toBe(marks.indexOf("~"));
  });

  it("groups a long file by section, those without findings left out, and no short one", async () => {
    const lines = (await report(longPolicy, 80)).split("\n");
    const titles = lines.filter((line) => /^ {2}[A-Z]/u.test(line));
    expect(titles).toEqual(["  Privacy Policy", "  Retention"]);
    const retention = lines.indexOf("  Retention");
    expect(lines[retention + 1]).toMatch(/^ {2}21:4 /u);
    expect(lines[retention - 1]).not.toMatch(/^ {2}21:4 /u);
    const short = await report(`# Privacy Policy\n\n${vague}\n\n## Retention\n\n${vague}\n`, 80);
    expect(short).not.toContain("  Retention\n");
  });

  it("keeps ESLint's form where the output is no terminal", async () => {
    const results = await linter.lintText(longPolicy, { filePath: "policy.md" });
    const output = await (await linter.loadFormatter("stylish")).format(results);
    expect(output).toBe(stylish(results));
    expect(output).not.toContain("  Retention\n");
  });

  it("stays within the terminal and escapes control characters", async () => {
    const output = await stylish(hostileResults, { columns: 80 });
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/u);
    const [, , ...lines] = output.split("\n");
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
    const narrow = await stylish([createResult("/a.md", [...(sampleResults[0]?.messages ?? [])])], {
      columns: 1,
    });
    expect(narrow).toContain("gdpr/retention-period");
  });

  it("shows hostile words of a policy on one line", async () => {
    const output = await report(
      `# Policy\n\nWe keep \u202edata\u001b[2J \u0007for as long as necessary.\n`,
      110,
    );
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
    expect(output).toContain("│ We keep \\u202edata\\u001b[2J \\u0007for as long as necessary.");
  });
});
