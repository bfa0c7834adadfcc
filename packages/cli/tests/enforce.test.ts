import { type LintResult, type RuleEnforcement } from "@policylint/core";
import { describe, expect, it } from "vitest";
import { defineConfig } from "../src/config.ts";
import { PolicyLint } from "../src/policylint.ts";

const policy = `<!-- policylint-disable-next-line gdpr/recipients -- later -->
# Privacy Policy

We process personal data.
`;

async function lint(enforcement: Record<string, RuleEnforcement>, today = "2027-01-15"): Promise<LintResult> {
  const linter = new PolicyLint({
    overrideConfigFile: true,
    baseConfig: defineConfig([
      {
        rules: { "gdpr/recipients": "error", "gdpr/retention-period": "error", "gdpr/children": "warn" },
        settings: { policy: { today, audience: ["general"] } },
        enforcement,
      },
    ]),
  });
  const [result] = await linter.lintText(policy);
  if (!result) throw new Error("There is no result.");
  return result;
}

/** What `enforcement` adds to the message of a rule, and its severity. */
async function outcome(
  ruleId: string,
  entry: RuleEnforcement,
  today?: string,
): Promise<[severity: number, added: string]> {
  const find = ({ messages, suppressedMessages }: LintResult) =>
    [...messages, ...suppressedMessages].find((message) => message.ruleId === ruleId);
  const plain = find(await lint({}, today));
  const enforced = find(await lint({ [ruleId]: entry }, today));
  if (!plain || !enforced) throw new Error(`${ruleId} reports nothing.`);
  expect(enforced.message.startsWith(plain.message)).toBe(true);
  return [enforced.severity, enforced.message.slice(plain.message.length)];
}

describe("enforcement", () => {
  it.each([
    ["before the day", "2027-01-30", [1, " A warning until 2027-01-31."]],
    ["on the day", "2027-01-31", [1, " A warning until 2027-01-31."]],
    ["after the day", "2027-02-01", [2, ""]],
  ])("with warnUntil, %s", async (_, today, expected) => {
    expect(await outcome("gdpr/retention-period", { warnUntil: "2027-01-31" }, today)).toEqual(expected);
  });

  it("names the owner", async () => {
    expect(await outcome("gdpr/retention-period", { owner: "Legal" })).toEqual([2, " Owner: Legal."]);
    expect(await outcome("gdpr/retention-period", { owner: "Legal", warnUntil: "2027-01-31" })).toEqual([
      1,
      " Owner: Legal. A warning until 2027-01-31.",
    ]);
  });

  it("leaves a warning a warning", async () => {
    expect(await outcome("gdpr/children", { warnUntil: "2027-01-31" })).toEqual([1, ""]);
    expect(await outcome("gdpr/children", { warnUntil: "2026-01-31" })).toEqual([1, ""]);
  });

  it("applies to suppressed messages and counts what is left", async () => {
    const entry = { warnUntil: "2027-01-31" };
    expect((await outcome("gdpr/recipients", entry))[0]).toBe(1);
    const { errorCount, warningCount } = await lint({ "gdpr/retention-period": entry });
    expect({ errorCount, warningCount }).toEqual({ errorCount: 0, warningCount: 2 });
  });

  it("touches no other rule", async () => {
    const { messages } = await lint({ "gdpr/recipients": { owner: "Legal", warnUntil: "2027-01-31" } });
    expect(messages).toEqual((await lint({})).messages);
  });
});
