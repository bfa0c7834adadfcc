import { ConfigError } from "@policylint/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRegister, parseBaseline, parseSuppressions } from "../../src/review/register-format.ts";

const hash = (digit: string): string => digit.repeat(64);
const finding = { file: "legal/privacy.md", rule: "gdpr/children", fingerprint: hash("a") };
const suppression = { ...finding, reason: "Nobody under 18 can buy." };

/** The message of the error that a line causes. */
function errorOf(line: unknown): string {
  try {
    parseSuppressions(
      `\n${typeof line === "string" ? line : JSON.stringify(line)}\n`,
      "policylint.suppressions.jsonl",
    );
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "no error";
}

describe("a register", () => {
  it("is one entry a line, each finding once, sorted by file, rule and fingerprint", () => {
    const entries = [
      { ...finding, file: "b.md" },
      { ...finding, fingerprint: hash("b") },
      { ...finding, rule: "gdpr/access" },
      finding,
      { ...finding, file: "b.md" },
    ];
    expect(formatRegister(entries)).toBe(
      [
        `{"file":"b.md","rule":"gdpr/children","fingerprint":"${hash("a")}"}`,
        `{"file":"legal/privacy.md","rule":"gdpr/access","fingerprint":"${hash("a")}"}`,
        `{"file":"legal/privacy.md","rule":"gdpr/children","fingerprint":"${hash("a")}"}`,
        `{"file":"legal/privacy.md","rule":"gdpr/children","fingerprint":"${hash("b")}"}`,
        "",
      ].join("\n"),
    );
    expect(formatRegister([])).toBe("");
  });

  it("keeps the order of keys and leaves out what is not given", () => {
    const entry = { expires: "2027-01-31", owner: "Legal", reason: "Why.", created: undefined, ...finding };
    expect(formatRegister([entry])).toBe(
      `{"file":"legal/privacy.md","rule":"gdpr/children","fingerprint":"${hash("a")}",` +
        `"reason":"Why.","owner":"Legal","expires":"2027-01-31"}\n`,
    );
  });

  it("is read with the lines of its entries, blank ones passed over", () => {
    const text = `\r\n${JSON.stringify(finding)}\r\n\n  ${JSON.stringify({ ...finding, file: "b.md" })}`;
    expect(parseBaseline(text, "x")).toEqual([
      { line: 2, entry: finding },
      { line: 4, entry: { ...finding, file: "b.md" } },
    ]);
  });

  it("reads back what it wrote, whatever the words", () => {
    const text = fc.string({ unit: "binary", minLength: 1 });
    const entry = fc.record({
      file: text.map((name) => `legal/${name.replaceAll("/", "")}.md`),
      rule: text,
      fingerprint: fc.constantFrom(hash("0"), hash("f")),
      reason: text.filter((reason) => reason.trim() !== ""),
      owner: fc.option(text, { nil: undefined }),
      created: fc.constantFrom("2026-01-31", undefined),
      expires: fc.constantFrom("2027-02-28", undefined),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const written = formatRegister(entries);
        const read = parseSuppressions(written, "x").map((line) => line.entry);
        expect(formatRegister(read)).toBe(written);
        for (const one of read) expect(entries).toContainEqual(one);
        expect(written.split("\n")).toHaveLength(read.length + 1);
      }),
    );
  });
});

describe("an error in a register names line and key", () => {
  it.each([
    ["no JSON", "<<<<<<< HEAD", "no JSON; expected an object on one line."],
    ["no object", "[1]", "unexpected an array; expected an object."],
    ["null", "null", "unexpected null; expected an object."],
    [
      "unknown key",
      { ...suppression, resaon: "x" },
      'resaon: unknown key (did you mean "reason"?); expected one of file, rule, fingerprint, reason, owner, created, expires.',
    ],
    ["no reason", finding, "reason: missing."],
    [
      "an empty reason",
      { ...finding, reason: " " },
      'reason: unexpected " "; expected why the finding may stay.',
    ],
    ["no file", { ...suppression, file: undefined }, "file: missing."],
    [
      "a file outside",
      { ...suppression, file: "legal/../../privacy.md" },
      'file: unexpected "legal/../../privacy.md"; expected a path inside the folder of this file, with slashes.',
    ],
    [
      "an absolute path",
      { ...suppression, file: "/privacy.md" },
      'file: unexpected "/privacy.md"; expected a path inside the folder of this file, with slashes.',
    ],
    ["no rule", { ...suppression, rule: "" }, 'rule: unexpected ""; expected a non-empty string.'],
    [
      "no hash",
      { ...suppression, fingerprint: "abc" },
      'fingerprint: unexpected "abc"; expected 64 hexadecimal digits.',
    ],
    [
      "no day",
      { ...suppression, expires: "2027-02-30" },
      'expires: unexpected "2027-02-30"; expected a date such as "2026-11-20".',
    ],
  ])("%s", (_, line, message) => {
    const separator = /^\w+: /u.test(message) ? " → " : ": ";
    expect(errorOf(line)).toBe(`policylint.suppressions.jsonl: line 2${separator}${message}`);
  });

  it("and an inherited name is no key", () => {
    expect(errorOf('{"__proto__": "x"}')).toContain("line 2 → __proto__: unknown key");
    expect(errorOf({ constructor: "x" })).toContain("line 2 → constructor: unknown key");
  });
});
