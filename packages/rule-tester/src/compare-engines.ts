import assert from "node:assert/strict";
import type { LintMessage } from "@policylint/core";
import type { EngineResult } from "./engines.ts";

/**
 * A message as both engines must make it: without `severity`, which our rules can lower, without `related`,
 * which ESLint ignores, and with ESLint's word for directives, which it uses for those of every prefix.
 */
function comparable(message: LintMessage): Record<string, unknown> {
  const { severity: _severity, related: _related, ...rest } = message;
  return { ...rest, message: message.message.replaceAll("policylint-", "eslint-") };
}

/** @throws {AssertionError} where the engines differ in messages, suppressed messages or fixed text */
export function assertSameInBothEngines(ours: EngineResult, eslints: EngineResult): void {
  assert.deepEqual(
    ours.messages.map(comparable),
    eslints.messages.map(comparable),
    "policylint's messages (actual) differ from ESLint's (expected)",
  );
  assert.deepEqual(
    ours.suppressedMessages.map(comparable),
    eslints.suppressedMessages.map(comparable),
    "policylint's suppressed messages (actual) differ from ESLint's (expected)",
  );
  assert.equal(
    ours.output,
    eslints.output,
    "policylint's fixed text (actual) differs from ESLint's (expected)",
  );
}
