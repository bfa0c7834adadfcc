import assert from "node:assert/strict";
import { applyFixes, interpolate, type LintMessage, type LintSuggestion } from "@policylint/core";
import type { ExpectedError, ExpectedSuggestion, InvalidCase, ValidCase } from "./cases.ts";
import { assertSameInBothEngines } from "./compare-engines.ts";
import {
  configOf,
  filenameOf,
  runInEslint,
  runInPolicylint,
  type EngineResult,
  type NamedRule,
} from "./engines.ts";

/** Runs a case in both engines. @throws where they differ or one of them fails */
function runCase(named: NamedRule, testCase: ValidCase): EngineResult {
  const { code } = testCase;
  const config = configOf(named, testCase);
  const filename = filenameOf(testCase);
  const ours = runInPolicylint(code, config, filename);
  assertSameInBothEngines(ours, runInEslint(code, config, filename));
  const foreign = ours.messages.filter(({ ruleId }) => ruleId !== named.id);
  assert.deepEqual(foreign, [], `messages that are not of the rule ${named.id}`);
  for (const message of ours.messages) assertFilled(message, named);
  return ours;
}

/** @throws {AssertionError} where the report gave no data for a placeholder of its message */
function assertFilled({ message, messageId = "" }: LintMessage, { rule }: NamedRule): void {
  const placeholders = rule.meta?.messages?.[messageId]?.match(/\{\{[^{}]+\}\}/gu) ?? [];
  const unfilled = placeholders.filter((placeholder) => message.includes(placeholder));
  assert.deepEqual(unfilled, [], `placeholders without data in "${messageId}"`);
}

/** @throws {AssertionError} where the rule reports anything, or the engines differ */
export function checkValid(named: NamedRule, testCase: ValidCase): void {
  const { messages } = runCase(named, testCase);
  assert.deepEqual(messages.map(summary), [], "the rule reports a document that shall be valid");
}

/** @throws {AssertionError} where the rule's messages are not the expected ones, or the engines differ */
export function checkInvalid(named: NamedRule, testCase: InvalidCase): void {
  const { errors, code } = testCase;
  assert.ok(errors.length > 0, "an invalid case must expect one error at least");
  for (const error of errors) assertComplete(error);
  const { messages, output } = runCase(named, testCase);
  assert.deepEqual(
    messages.map((message, index) => selected(message, errors[index], code)),
    errors.map((error) => expected(error, named)),
    "the rule's messages (actual) are not those of the case (expected)",
  );
  assert.equal(output, testCase.output ?? code, "the text after fixes is not the case's output");
}

function assertComplete({ messageId, line, column }: ExpectedError): void {
  const isComplete = typeof messageId === "string" && typeof line === "number" && typeof column === "number";
  assert.ok(isComplete, "every expected error must have messageId, line and column");
}

function summary({ messageId, message, line, column }: LintMessage): Record<string, unknown> {
  return { messageId, message, line, column };
}

type Values = Record<string, unknown>;

/** What the case expects, in full: the message is computed from `data` where it is not given. */
function expected(error: ExpectedError, named: NamedRule): Values {
  const { data, suggestions = [], ...rest } = error;
  const values: Values = { ...rest, suggestions: suggestions.map((item) => expectedSuggestion(item, named)) };
  if (data) values["message"] ??= messageOf(error.messageId, data, named);
  return values;
}

function expectedSuggestion({ messageId, data, output }: ExpectedSuggestion, named: NamedRule): Values {
  return { messageId, desc: messageOf(messageId, data, named), output };
}

function messageOf(messageId: string, data: ExpectedError["data"], { rule }: NamedRule): string {
  const template = rule.meta?.messages?.[messageId];
  assert.ok(template !== undefined, `the rule has no message "${messageId}"`);
  return interpolate(template, data);
}

/** The same keys of the message that was made. */
function selected(message: LintMessage, error: ExpectedError | undefined, code: string): Values {
  if (!error) return summary(message);
  const { messageId, line, column, endLine, endColumn, suggestions = [] } = message;
  const values: Values = { messageId, line, column };
  if (error.endLine !== undefined) values["endLine"] = endLine;
  if (error.endColumn !== undefined) values["endColumn"] = endColumn;
  if (error.message !== undefined || error.data) values["message"] = message.message;
  if (error.severity) values["severity"] = message.severity === 1 ? "warn" : "error";
  return {
    ...values,
    suggestions: suggestions.map((suggestion) => madeSuggestion(suggestion, message, code)),
  };
}

function madeSuggestion(
  { messageId, desc, fix }: LintSuggestion,
  message: LintMessage,
  code: string,
): Values {
  const { output } = applyFixes(code, [{ ...message, fix }]);
  return { messageId, desc, output };
}
