import { appendFileSync } from "node:fs";
import type { LintResult } from "@policylint/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFingerprint } from "../../src/fingerprint.ts";
import { PolicyLint, type PolicyLintOptions } from "../../src/policylint.ts";
import type { SuppressionEntry } from "../../src/review/register.ts";
import { Workspace } from "../support/workspace.ts";

const vague = "We share your data with trusted partners.";
const policy = `# Privacy Policy

We process personal data.

${vague}
`;
const rule = "gdpr/vague-recipients";
const fingerprint = createFingerprint({ ruleId: rule, requirement: "vague-recipients", words: vague });

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
  workspace.write("legal/privacy.md", policy);
});
afterEach(() => workspace.remove());

function suppress(entry: Partial<SuppressionEntry> = {}, file = "policylint.suppressions.jsonl"): void {
  const whole = {
    file: "legal/privacy.md",
    rule,
    fingerprint,
    reason: "They are named on request.",
    ...entry,
  };
  appendFileSync(workspace.resolve(file), `${JSON.stringify(whole)}\n`);
}

function addToBaseline(entry: { file?: string; rule?: string; fingerprint?: string } = {}): void {
  const whole = { file: "legal/privacy.md", rule, fingerprint, ...entry };
  appendFileSync(workspace.resolve("policylint.baseline.jsonl"), `${JSON.stringify(whole)}\n`);
}

function createLinter(today = "2026-11-20", options: PolicyLintOptions = {}): PolicyLint {
  return new PolicyLint({
    cwd: workspace.folder,
    overrideConfigFile: true,
    baseConfig: { rules: { [rule]: "error" }, settings: { policy: { today } } },
    ...options,
  });
}

async function lint(today?: string, options?: PolicyLintOptions): Promise<LintResult[]> {
  return createLinter(today, options).lintFiles("legal");
}

const messagesOf = (results: readonly LintResult[]): string[] =>
  results.flatMap(({ messages }) => messages.map(({ message }) => message));

describe("a suppression beside the document", () => {
  it("takes its finding out of the messages and keeps the reason", async () => {
    const [before] = await lint();
    suppress();
    const [result, ...others] = await lint();
    expect(result).toMatchObject({
      messages: [],
      errorCount: 0,
      filePath: workspace.resolve("legal/privacy.md"),
    });
    expect(result?.suppressedMessages).toEqual([
      {
        ...before?.messages[0],
        suppressions: [{ kind: "file", justification: "They are named on request." }],
      },
    ]);
    expect(others).toEqual([]);
  });

  it("may stand in the folder of the document, which then has no other", async () => {
    suppress({ reason: "outer" });
    suppress({ file: "privacy.md", reason: "inner" }, "legal/policylint.suppressions.jsonl");
    const [result] = await lint();
    expect(result?.suppressedMessages[0]?.suppressions).toEqual([{ kind: "file", justification: "inner" }]);
  });

  it.each([
    ["another document", { file: "legal/terms.md" }],
    ["another rule", { rule: "gdpr/vague-purpose" }],
    ["other words", { fingerprint: "0".repeat(64) }],
  ])("leaves a finding of %s alone", async (_, entry) => {
    suppress(entry);
    const [result] = await lint();
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual([rule]);
    expect(result?.suppressedMessages).toEqual([]);
  });

  it("ends with the day that it names, and says so in the message that is back", async () => {
    suppress({ expires: "2026-11-20" });
    expect((await lint("2026-11-20"))[0]?.messages).toEqual([]);
    const [result, ...others] = await lint("2026-11-21");
    expect(result?.errorCount).toBe(1);
    expect(result?.messages[0]?.message).toMatch(
      / Its suppression expired on 2026-11-20: They are named on request\.$/u,
    );
    expect(others).toEqual([]);
  });

  it("holds where one entry has expired and another has not", async () => {
    suppress({ expires: "2026-01-01" });
    suppress({ expires: "2027-01-01", reason: "later" });
    const [result] = await lint();
    expect(result?.suppressedMessages[0]?.suppressions).toEqual([{ kind: "file", justification: "later" }]);
  });

  it("ends with an edit of the clause, but not with one of its punctuation or place", async () => {
    suppress();
    workspace.write(
      "legal/privacy.md",
      policy.replace(vague, `\n## Sharing\n\n- **${vague.slice(0, -1)}**!`),
    );
    expect(messagesOf(await lint())).toEqual([]);
    workspace.write("legal/privacy.md", policy.replace("trusted", "reliable"));
    const [result, register] = await lint();
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual([rule]);
    expect(register).toMatchObject({
      filePath: workspace.resolve("policylint.suppressions.jsonl"),
      messages: [
        {
          ruleId: null,
          severity: 1,
          message:
            "The suppression of gdpr/vague-recipients in legal/privacy.md matches no finding: its words were changed, or it is gone. Remove this line; what is reported instead wants a decision of its own.",
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: workspace.read("policylint.suppressions.jsonl").trimEnd().length + 1,
        },
      ],
      warningCount: 1,
    });
  });

  it("that matches nothing is reported as unused comments are, at its line", async () => {
    suppress();
    suppress({ fingerprint: "0".repeat(64) });
    const report = async (reportUnusedDisableDirectives: "error" | "off"): Promise<unknown> =>
      (await lint("2026-11-20", { overrideConfig: { linterOptions: { reportUnusedDisableDirectives } } }))
        .slice(1)
        .flatMap(({ messages }) => messages.map(({ line, severity }) => ({ line, severity })));
    expect(await report("error")).toEqual([{ line: 2, severity: 2 }]);
    expect(await report("off")).toEqual([]);
  });

  it("is reported where its document does not exist, and not where that was not linted", async () => {
    suppress();
    workspace.write("legal/terms.md", "# Terms\n");
    suppress({ file: "legal/terms.md" });
    suppress({ file: "legal/gone.md" });
    expect(messagesOf(await createLinter().lintFiles("legal/privacy.md"))).toEqual([
      "The suppression of gdpr/vague-recipients is for legal/gone.md, which does not exist. Remove this line, or correct the path.",
    ]);
  });

  it("is not called unmatched where the document could not be checked", async () => {
    suppress();
    workspace.write("legal/privacy.md", Buffer.from([0xff, 0xfe, 0x41]));
    expect((await lint()).map(({ filePath }) => filePath)).toEqual([workspace.resolve("legal/privacy.md")]);
  });

  it("stands beside a comment that suppresses the same", async () => {
    suppress();
    const comment = `<!-- policylint-disable-next-line ${rule} -- in the text -->`;
    workspace.write("legal/privacy.md", policy.replace(vague, `${comment}\n${vague}`));
    const [result, ...others] = await lint();
    expect(result?.suppressedMessages[0]?.suppressions).toEqual([
      { kind: "directive", justification: "in the text" },
      { kind: "file", justification: "They are named on request." },
    ]);
    expect(others).toEqual([]);
  });

  it("counts for a text under the document's name, and for none without a name", async () => {
    suppress();
    const linter = createLinter();
    const [named] = await linter.lintText(policy, { filePath: "legal/privacy.md" });
    const [nameless] = await linter.lintText(policy);
    expect([named?.messages.length, nameless?.messages.length]).toEqual([0, 1]);
  });

  it("is read anew at each run", async () => {
    const linter = createLinter();
    expect(messagesOf(await linter.lintFiles("legal"))).toHaveLength(1);
    suppress();
    expect(messagesOf(await linter.lintFiles("legal"))).toEqual([]);
  });

  it("can be left out of account", async () => {
    suppress();
    expect(messagesOf(await lint("2026-11-20", { applySuppressions: false }))).toHaveLength(1);
  });

  it("ends the run where its file is wrong", async () => {
    workspace.write("policylint.suppressions.jsonl", '{"file":"legal/privacy.md"}\n');
    await expect(lint()).rejects.toThrow("policylint.suppressions.jsonl: line 1 → rule: missing.");
  });
});

describe("the baseline", () => {
  it("takes known findings out of the messages", async () => {
    addToBaseline();
    const [result] = await lint();
    expect(result).toMatchObject({ messages: [], errorCount: 0 });
    expect(result?.suppressedMessages[0]?.suppressions).toEqual([
      { kind: "file", justification: "It is in the baseline." },
    ]);
  });

  it("sees a finding that took the place of a known one", async () => {
    addToBaseline();
    const swapped = "We share your data with various third parties.";
    workspace.write("legal/privacy.md", policy.replace(vague, swapped));
    expect((await lint())[0]?.messages.map((message) => message.fingerprint)).toEqual([
      createFingerprint({ ruleId: rule, requirement: "vague-recipients", words: swapped }),
    ]);
  });

  it("holds a reason beside it where a suppression has one", async () => {
    addToBaseline();
    suppress();
    expect((await lint())[0]?.suppressedMessages[0]?.suppressions).toEqual([
      { kind: "file", justification: "They are named on request." },
      { kind: "file", justification: "It is in the baseline." },
    ]);
  });

  it("can be left out of account", async () => {
    addToBaseline();
    expect(messagesOf(await lint("2026-11-20", { applyBaseline: false }))).toHaveLength(1);
  });

  it("takes no message that is about how the document is checked", async () => {
    workspace.write("legal/privacy.md", "<!-- policylint-disable-line -->\n");
    const [result] = await lint();
    addToBaseline({ rule: "null", fingerprint: "0".repeat(64) });
    expect((await lint())[0]?.messages).toEqual(result?.messages);
  });
});
