import type { RuleDefinition } from "@policylint/core";
import { describe, it } from "vitest";
import type { RuleCases } from "./cases.ts";
import { checkInvalid, checkValid } from "./check-case.ts";
import type { NamedRule } from "./engines.ts";

/**
 * Defines vitest tests for a rule: each case runs in policylint and in ESLint and fails where their
 * messages, suppressed messages or fixed texts differ, or where they are not what the case expects.
 * `name` is the rule's id, `gdpr/children`; a name without a namespace gets `test/`.
 */
export function testRule(name: string, rule: RuleDefinition, cases: RuleCases): void {
  const named: NamedRule = { id: name.includes("/") ? name : `test/${name}`, rule };
  describe(name, () => {
    describe("valid", () => {
      for (const entry of cases.valid) {
        const testCase = typeof entry === "string" ? { code: entry } : entry;
        it(titleOf(testCase), () => checkValid(named, testCase));
      }
    });
    describe("invalid", () => {
      for (const testCase of cases.invalid) it(titleOf(testCase), () => checkInvalid(named, testCase));
    });
  });
}

function titleOf({ name, code }: { name?: string; code: string }): string {
  return name ?? (code === "" ? "(empty document)" : code);
}
