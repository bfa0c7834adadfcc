import {
  defineRule,
  type Position,
  type RuleDefinition,
  type RuleTextEdit,
  type RuleTextEditor,
} from "@policylint/core";
import type { Text } from "mdast";
import { describe, expect, it } from "vitest";
import type { ExpectedError, InvalidCase } from "../src/cases.ts";
import { checkInvalid, checkValid } from "../src/check-case.ts";
import type { NamedRule } from "../src/engines.ts";

/** Reports every "TODO", removes it, and offers another word. */
const noTodo = defineRule<"todo" | "replace", [{ word: string }]>({
  meta: {
    type: "problem",
    docs: {
      description: "Reports unfinished text.",
      recommended: "error",
      presets: { recommended: { rule: "error" }, strict: { rule: "error" } },
    },
    messages: { todo: "Replace {{ word }} by the real words.", replace: "Write {{ other }}." },
    schema: [{ type: "object", properties: { word: { type: "string" } }, additionalProperties: false }],
    defaultOptions: [{ word: "TODO" }],
    languages: ["policylint/*", "markdown/*"],
    fixable: "code",
    hasSuggestions: true,
  },
  create(context) {
    const [{ word }] = context.options;
    return {
      "paragraph > text"(node: Text) {
        const start = context.sourceCode.getRange(node)[0] + node.value.indexOf(word);
        if (!node.value.includes(word)) return;
        const at = (index: number): Position => context.sourceCode.getLocFromIndex(index);
        const range: [number, number] = [start, start + word.length];
        context.report({
          loc: { start: at(range[0]), end: at(range[1]) },
          messageId: "todo",
          data: { word },
          fix: (fixer) => fixer.replaceTextRange(range, "-"),
          suggest: [
            {
              messageId: "replace",
              data: { other: "30 days" },
              fix: (fixer) => fixer.replaceTextRange(range, "30 days"),
            },
          ],
        });
      },
    };
  },
});

const named = { id: "test/no-todo", rule: noTodo };
const suggestions = [{ messageId: "replace", data: { other: "30 days" }, output: "We keep it 30 days.\n" }];
const error = { messageId: "todo", line: 1, column: 12, suggestions };
const invalid = { code: "We keep it TODO.\n", errors: [error], output: "We keep it -.\n" };

function withError(change: Partial<ExpectedError>): InvalidCase {
  return { ...invalid, errors: [{ ...error, ...change }] };
}

describe("a case that holds", () => {
  it("passes where the rule is silent", () => {
    checkValid(named, { code: "We keep it for 30 days.\n" });
    checkValid(named, { code: "We keep it TODO.\n", options: [{ word: "TBD" }] });
  });

  it("passes with place, message, end, severity, suggestions and output", () => {
    checkInvalid(named, withError({ data: { word: "TODO" }, endLine: 1, endColumn: 16, severity: "error" }));
    checkInvalid(named, withError({ message: "Replace TODO by the real words." }));
  });

  it("passes in plain text", () => {
    checkInvalid(named, { ...invalid, language: "text" });
  });

  it("passes for a message that a directive of either prefix suppresses", () => {
    for (const prefix of ["policylint", "eslint"]) {
      checkValid(named, { code: `<!-- ${prefix}-disable test/no-todo -->\n\nTODO\n` });
    }
  });
});

describe("a case that does not hold fails", () => {
  it.each<[string, InvalidCase]>([
    ["wrong line", withError({ line: 2 })],
    ["wrong column", withError({ column: 11 })],
    ["wrong end", withError({ endColumn: 17 })],
    ["wrong message id", withError({ messageId: "replace" })],
    ["wrong data", withError({ data: { word: "TBD" } })],
    ["wrong message", withError({ message: "Replace TODO." })],
    ["wrong severity", withError({ severity: "warn" })],
    ["suggestions not expected", withError({ suggestions: [] })],
    [
      "wrong suggestion",
      withError({ suggestions: [{ ...suggestions[0], messageId: "replace", output: "" }] }),
    ],
    ["an error too many", { ...invalid, errors: [error, error] }],
    ["no errors expected", { ...invalid, errors: [] }],
    ["a fix without an output", { code: invalid.code, errors: invalid.errors }],
    ["another output", { ...invalid, output: "We keep it.\n" }],
  ])("%s", (_name, testCase) => {
    expect(() => checkInvalid(named, testCase)).toThrow();
  });

  it("an expected error without its column, as JavaScript can write it", () => {
    const incomplete: unknown = { messageId: "todo", line: 1 };
    const errors: ExpectedError[] = [];
    errors.push(...JSON.parse(JSON.stringify([incomplete])));
    expect(() => checkInvalid(named, { ...invalid, errors })).toThrow(/messageId, line and column/u);
  });

  it("a valid document with a report", () => {
    expect(() => checkValid(named, { code: invalid.code })).toThrow(/shall be valid/u);
  });

  it("a placeholder without data", () => {
    const { id, rule } = differingRule({}, {});
    const unfilled = { id, rule: { ...rule, meta: { ...rule.meta, messages: { title: "{{ what }}." } } } };
    const errors = [{ messageId: "title", line: 1, column: 1 }];
    expect(() => checkInvalid(unfilled, { code: "# Title\n", errors })).toThrow(/placeholders without data/u);
  });

  it("options that the schema refuses", () => {
    expect(() => checkValid(named, { code: "", options: [{ words: "x" }] })).toThrow(/did you mean "word"/u);
  });
});

/** A rule that reports one thing in our engine and another in ESLint, whose contexts have a class. */
function differingRule(ours: object, eslints: object): NamedRule {
  const rule: RuleDefinition = {
    meta: { messages: { title: "Title.", other: "Other." }, languages: ["*"], fixable: "code" },
    create(context) {
      const isOurs = Object.getPrototypeOf(context) === Object.prototype;
      const change = isOurs ? ours : eslints;
      const start = { line: 1, column: 1 };
      return { root: () => context.report({ messageId: "title", loc: start, ...change }) };
    },
  };
  return { id: "test/differing", rule };
}

describe("a case fails where the engines differ", () => {
  const code = "# Title\n";
  const expected = { code, errors: [{ messageId: "title", line: 1, column: 1 }] };
  const fix = (fixer: RuleTextEditor): RuleTextEdit => fixer.insertTextAfterRange([0, 7], "!");

  it.each<[string, object]>([
    ["line", { loc: { line: 2, column: 1 } }],
    ["column", { loc: { line: 1, column: 3 } }],
    ["end", { loc: { start: { line: 1, column: 1 }, end: { line: 1, column: 8 } } }],
    ["message", { messageId: "other" }],
    ["fix", { fix }],
  ])("in the %s", (_name, change) => {
    expect(() => checkInvalid(differingRule({}, change), expected)).toThrow(/ESLint's \(expected\)/u);
    expect(() => checkInvalid(differingRule(change, {}), expected)).toThrow(/ESLint's \(expected\)/u);
  });

  it("in suppressed messages", () => {
    const suppressed = { code: `<!-- policylint-disable -->\n${code}` };
    const later = { loc: { line: 2, column: 1 } };
    checkValid(differingRule(later, later), suppressed);
    const differing = differingRule(later, { ...later, messageId: "other" });
    expect(() => checkValid(differing, suppressed)).toThrow(/suppressed messages \(actual\)/u);
  });

  it("but not in what only our engine knows", () => {
    const loc = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const ours = { severity: "warn", related: [{ message: "See here.", loc }] };
    checkInvalid(differingRule(ours, {}), {
      code,
      errors: [{ messageId: "title", line: 1, column: 1, severity: "warn" }],
    });
  });
});

describe("a rule that throws", () => {
  it("fails the case with the rule's own error", () => {
    const broken = new RangeError("no heading");
    const rule: RuleDefinition = {
      meta: { languages: ["*"] },
      create: () => ({
        heading() {
          throw broken;
        },
      }),
    };
    expect(() => checkValid({ id: "test/broken", rule }, { code: "# Title\n" })).toThrow(broken);
  });
});
