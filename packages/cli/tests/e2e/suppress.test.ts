import type { LintResult } from "@policylint/core";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { Workspace } from "../support/workspace.ts";

const file = "policylint.suppressions.jsonl";
const rule = "gdpr/vague-recipients";
const policy = `# Privacy Policy

We share your data with trusted partners.

## More

We share your data with various third parties.
`;

let workspace: Workspace;

function useConfig(today: string): void {
  workspace.write(
    "policylint.config.mjs",
    `export default [{ rules: { "${rule}": "error" }, settings: { policy: { today: "${today}" } } }];\n`,
  );
}

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  workspace = new Workspace();
  useConfig("2026-11-20");
  workspace.write("legal/privacy.md", policy);
  workspace.write("legal/terms.md", "# Terms\n");
});
afterEach(() => workspace.remove());

function entries(): Record<string, string>[] {
  return workspace
    .read(file)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("policylint suppress", () => {
  it("writes down one finding with reason, owner and days", () => {
    const args = ["--reason", "Listed on request.", "--owner", "Legal", "--expires", "2027-01-31"];
    expect(workspace.run(["suppress", ...args, rule, "legal/privacy.md:3"])).toEqual({
      status: 0,
      stdout: `${file}: suppresses ${rule} in legal/privacy.md until 2027-01-31.\n`,
      stderr: "",
    });
    expect(entries()).toEqual([
      {
        file: "legal/privacy.md",
        rule,
        fingerprint: expect.stringMatching(/^[\da-f]{64}$/u),
        reason: "Listed on request.",
        owner: "Legal",
        created: "2026-11-20",
        expires: "2027-01-31",
      },
    ]);
    const { status, stdout } = workspace.run(["."]);
    expect(stdout).toContain("7:1");
    expect(stdout).not.toContain("3:1");
    expect(status).toBe(1);
  });

  it("lets the finding come back after its last day, with the reason why it is back", () => {
    workspace.write("legal/privacy.md", policy.split("\n## More")[0] ?? "");
    workspace.run([
      "suppress",
      "--reason",
      "Until launch.",
      "--expires",
      "2027-01-31",
      rule,
      "legal/privacy.md",
    ]);
    useConfig("2027-01-31");
    expect(workspace.run(["."])).toEqual({ status: 0, stdout: "", stderr: "" });
    useConfig("2027-02-01");
    const { status, stdout } = workspace.run(["."]);
    expect(stdout).toContain("Its suppression expired on 2027-01-31: Until launch");
    expect(status).toBe(1);
  });

  it("replaces what was written down for the same finding", () => {
    workspace.run(["suppress", "--reason", "First.", "--expires", "2026-12-01", rule, "legal/privacy.md:7"]);
    workspace.run(["suppress", "--reason", "Second.", rule, "legal/privacy.md:7"]);
    workspace.run(["suppress", "--reason", "Other.", rule, "legal/privacy.md:3"]);
    expect(
      entries()
        .map(({ reason, expires }) => [reason, expires])
        .sort(),
    ).toEqual([
      ["Other.", undefined],
      ["Second.", undefined],
    ]);
    expect(workspace.run(["."])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("reports an entry whose clause was edited, at its line", () => {
    workspace.run(["suppress", "--reason", "On request.", rule, "legal/privacy.md:3"]);
    workspace.run(["suppress", "--reason", "On request.", rule, "legal/privacy.md:7"]);
    workspace.write("legal/privacy.md", policy.replace("trusted", "our trusted"));
    const { status, stdout } = workspace.run([".", "--format", "json"]);
    const results: LintResult[] = JSON.parse(stdout);
    const messagesOf = (name: string): LintResult["messages"] | undefined =>
      results.find(({ filePath }) => filePath === workspace.resolve(name))?.messages;
    const [edited] = messagesOf("legal/privacy.md") ?? [];
    expect(edited).toMatchObject({ ruleId: rule, line: 3 });
    const kept = results.flatMap(({ suppressedMessages }) =>
      suppressedMessages.map((message) => message.fingerprint),
    );
    const line = entries().findIndex(({ fingerprint = "" }) => !kept.includes(fingerprint)) + 1;
    expect(messagesOf(file)).toEqual([
      expect.objectContaining({ ruleId: null, severity: 1, line, column: 1 }),
    ]);
    expect(status).toBe(1);
  });

  it("takes a file whose name ends like a line", () => {
    workspace.write("a.md:3", policy);
    workspace.write(
      "policylint.config.mjs",
      `export default [{ files: ["**/*.md:3"], rules: { "${rule}": "error" } }];\n`,
    );
    expect(workspace.run(["suppress", "--reason", "x", rule, "a.md:3:7"]).status).toBe(0);
    expect(entries()[0]?.["file"]).toBe("a.md:3");
  });

  it.each([
    [
      ["--reason", "x", rule, "legal/privacy.md"],
      `'${rule}' has several findings in legal/privacy.md, at lines 3, 7: name one, as in legal/privacy.md:3.`,
    ],
    [["--reason", "x", rule, "legal/privacy.md:5"], `'${rule}' reports nothing in legal/privacy.md:5.`],
    [
      ["--reason", "x", "gdpr/vague-recipient", "legal/privacy.md"],
      `'gdpr/vague-recipient' reports nothing in legal/privacy.md. Did you mean '${rule}'?`,
    ],
    [["--reason", " ", rule, "legal/privacy.md:3"], "'policylint suppress' needs a reason: --reason=TEXT."],
    [[rule, "legal/privacy.md:3"], "'policylint suppress' needs a reason: --reason=TEXT."],
    [
      ["--reason", "x", rule],
      "'policylint suppress' needs a rule and a file, as in 'policylint suppress gdpr/children privacy.md:12'.",
    ],
    [
      ["--reason", "x", "--expires", "soon", rule, "legal/privacy.md:3"],
      "Option '--expires' must be a day such as 2027-01-31, not 'soon'.",
    ],
    [
      ["--reason", "x", "--expires", "2026-11-19", rule, "legal/privacy.md:3"],
      "Option '--expires' must not be a day that is past, like '2026-11-19'.",
    ],
    [
      ["--reason", "x", rule, "legal/none.md"],
      'No files matching the pattern "legal/none.md" were found.\nPlease check for typing mistakes in the pattern.',
    ],
    [["--reason", "x", rule, "."], "'policylint suppress' takes one file, not '.'."],
  ])("refuses %j", (args, message) => {
    expect(workspace.run(["suppress", ...args])).toEqual({ status: 2, stdout: "", stderr: `${message}\n` });
  });

  it("writes nothing where the document cannot be checked", () => {
    workspace.write("legal/bad.md", Buffer.from([0x41, 0]));
    expect(workspace.run(["suppress", "--reason", "x", rule, "legal/bad.md"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "legal/bad.md: The file is binary, not text: it contains NUL bytes.\n",
    });
  });
});

describe("comments in documents", () => {
  it("can be forbidden, while suppressions beside them count", () => {
    workspace.write(
      "policylint.config.mjs",
      `export default [{ rules: { "${rule}": "error" }, linterOptions: { noInlineConfig: true } }];\n`,
    );
    workspace.write(
      "legal/privacy.md",
      policy.replace("We share", `<!-- policylint-disable-next-line ${rule} -- x -->\nWe share`),
    );
    workspace.run(["suppress", "--reason", "x", rule, "legal/privacy.md:8"]);
    const { stdout } = workspace.run(["."]);
    expect(stdout).toContain("4:1");
    expect(stdout).toContain("noInlineConfig");
    expect(stdout).not.toContain("8:1");
  });
});
