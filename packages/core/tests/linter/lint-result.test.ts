import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config/resolve-config.ts";
import { createLintResult } from "../../src/linter/lint-result.ts";
import type { LintMessage } from "../../src/types.ts";
import { configOf, ruleOf } from "./lint.ts";

const place = { ruleId: "r", message: "", line: 1, column: 1 };
const fix: LintMessage["fix"] = { range: [0, 1], text: "" };
const error: LintMessage = { ...place, severity: 2 };
const warning: LintMessage = { ...place, severity: 1 };

describe("createLintResult", () => {
  it("of a document without messages has neither source nor output", () => {
    expect(createLintResult({ filePath: "/a.md", messages: [], text: "x" })).toEqual({
      filePath: "/a.md",
      messages: [],
      suppressedMessages: [],
      errorCount: 0,
      fatalErrorCount: 0,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      usedDeprecatedRules: [],
    });
  });

  it("counts errors, fatal ones among them, warnings and what can be fixed", () => {
    const messages = [
      error,
      { ...error, fix },
      { ...error, fatal: true as const },
      warning,
      warning,
      { ...warning, fix },
    ];
    const suppressedMessages = [{ ...error, suppressions: [] }];
    expect(createLintResult({ filePath: "/a.md", messages, suppressedMessages, text: "x" })).toMatchObject({
      messages,
      suppressedMessages,
      errorCount: 3,
      fatalErrorCount: 1,
      warningCount: 3,
      fixableErrorCount: 1,
      fixableWarningCount: 1,
      source: "x",
    });
  });

  it("has the output of fixes instead of the source", () => {
    const result = createLintResult({ filePath: "/a.md", messages: [error], text: "x", output: "" });
    expect(result.output).toBe("");
    expect(result).not.toHaveProperty("source");
  });

  it("names deprecated rules that are on, with what replaces them", () => {
    const rules = {
      current: ruleOf(() => ({})),
      flagged: ruleOf(() => ({}), { deprecated: true, replacedBy: ["test/current"] }),
      described: ruleOf(() => ({}), { deprecated: { replacedBy: [{ rule: { name: "current" } }, {}] } }),
      gone: ruleOf(() => ({}), { deprecated: true }),
      off: ruleOf(() => ({}), { deprecated: true }),
    };
    const config = resolveConfig(configOf(rules), { rules: { "test/off": "off" } });
    expect(createLintResult({ filePath: "/a.md", messages: [], config }).usedDeprecatedRules).toEqual([
      { ruleId: "test/flagged", replacedBy: ["test/current"] },
      { ruleId: "test/described", replacedBy: ["current"] },
      { ruleId: "test/gone", replacedBy: [] },
    ]);
  });
});
