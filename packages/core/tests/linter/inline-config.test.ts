import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config/resolve-config.ts";
import { lintText } from "../../src/linter/lint-text.ts";
import { configOf, lint, reportAll, ruleOf, type LintOptions } from "./lint.ts";

/** Reports its option at each heading. */
const titled = ruleOf(
  (context) => ({
    heading: (node) => context.report({ node, message: JSON.stringify(context.options[0]) }),
  }),
  {
    schema: [{ type: "object", properties: { depth: { type: "integer" } }, additionalProperties: false }],
    defaultOptions: [{ depth: 1 }],
  },
);

const rules = { titled, other: reportAll("paragraph") };

/** `severity message` of what is found in a document that begins with the comment and has one heading. */
function findings(comment: string, config: LintOptions["config"] = {}): string[] {
  const { messages } = lint(`<!-- ${comment} -->\n\n# One\n`, rules, { config });
  return messages.map(({ severity, message }) => `${severity} ${message}`);
}

describe("a configuration comment", () => {
  it.each([
    ['policylint test/titled: "warn"', ['1 {"depth":1}']],
    ["policylint test/titled: 1", ['1 {"depth":1}']],
    ['policylint test/titled: "off"', []],
    ["policylint test/titled: off, test/other: warn", []],
    ['policylint test/titled: ["warn", { "depth": 4 }]', ['1 {"depth":4}']],
    ['policylint test/titled: "warn" -- too strict here', ['1 {"depth":1}']],
    ["A note about policylint test/titled: off", ['2 {"depth":1}']],
  ])("%s", (comment, expected) => {
    expect(findings(comment)).toEqual(expected);
  });

  it("with a severity alone keeps the configured options", () => {
    const config = { rules: { "test/titled": ["error", { depth: 3 }] } } satisfies LintOptions["config"];
    expect(findings("policylint test/titled: warn", config)).toEqual(['1 {"depth":3}']);
    expect(findings('policylint test/titled: ["warn", {}]', config)).toEqual(['1 {"depth":1}']);
  });

  it("can switch a rule on", () => {
    const config = { rules: { "test/titled": "off", "test/other": "off" } } as const;
    expect(findings("policylint test/titled: warn", config)).toEqual(['1 {"depth":1}']);
    expect(findings("nothing", config)).toEqual([]);
  });

  it("that names an unknown rule says so at its place", () => {
    const { messages } = lint("Text.\n\n<!-- policylint test/none: error, titled: warn -->\n", rules);
    expect(messages.slice(1)).toEqual(
      ["test/none", "titled"].map((ruleId) => ({
        ruleId,
        severity: 2,
        message: `Definition for rule '${ruleId}' was not found.`,
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 51,
      })),
    );
  });

  it("that configures a rule again is ignored", () => {
    const text = "<!-- policylint test/titled: warn -->\n<!-- policylint test/titled: off -->\n\n# One\n";
    expect(
      lint(text, rules).messages.map(({ ruleId, severity, line, message }) => [
        ruleId,
        severity,
        line,
        message,
      ]),
    ).toEqual([
      [
        null,
        2,
        2,
        'Rule "test/titled" is already configured by another configuration comment in the preceding code. This configuration is ignored.',
      ],
      ["test/titled", 1, 4, '{"depth":1}'],
    ]);
  });

  it.each([
    [
      'policylint test/titled: "loud"',
      'Expected severity of "off", 0, "warn", 1, "error", or 2. You passed "loud".',
    ],
    [
      'policylint test/titled: ["warn", { "dept": 1 }]',
      '"test/titled" → option 1: unknown key "dept" (did you mean "depth"?); expected one of depth.',
    ],
    [
      'policylint test/titled: ["warn", { "depth": "1" }]',
      '"test/titled" → option 1 → depth: unexpected "1"; expected integer.',
    ],
    ['policylint test/other: ["warn", 1]', '"test/other": too many options; expected a severity alone.'],
  ])("that is wrong leaves the configuration as it is: %s", (comment, reason) => {
    const id = /test\/\w+/u.exec(comment)?.[0];
    expect(findings(comment)).toEqual([
      `2 Inline configuration for rule "${id}" is invalid:\n\t${reason}\n`,
      '2 {"depth":1}',
    ]);
  });

  it("for a rule of another language is refused, unless it switches it off", () => {
    const foreign = reportAll("heading", { languages: ["markdown/*"] });
    const config = { rules: { "test/foreign": "off" } } as const;
    const said = (severity: string): string[] =>
      lint(`<!-- policylint test/foreign: ${severity} -->\n# One\n`, { foreign }, { config }).messages.map(
        ({ message }) => message,
      );
    expect(said("off")).toEqual([]);
    expect(said("warn")).toEqual([
      'Inline configuration for rule "test/foreign" is invalid:\n\tRule does not support the language "test/markdown". Use a config block with "files" to apply the rule only to supported files, or disable it.\n',
    ]);
  });

  it("that cannot be read is a fatal error", () => {
    const { messages } = lint("<!-- policylint test/titled: [ -->\n", rules);
    expect(messages).toMatchObject([
      { ruleId: null, fatal: true, severity: 2, line: 1, column: 1, endColumn: 35 },
    ]);
  });

  it("has no effect where inline configuration is not allowed", () => {
    const text = "<!-- policylint test/titled: off -->\n<!-- policylint-disable -->\n\n# One\n";
    const silent = lint(text, rules, { allowInlineConfig: false });
    expect(silent.messages.map(({ line }) => line)).toEqual([4]);
    const config = { linterOptions: { noInlineConfig: true } };
    expect(lint(text, rules, { config, allowInlineConfig: false }).messages).toHaveLength(1);
    const { messages } = lint(text, rules, { config });
    expect(messages.map(({ ruleId, severity, line, message }) => [ruleId, severity, line, message])).toEqual([
      [
        null,
        1,
        1,
        "'<!-- policylint test/titled: off -->' has no effect because you have 'noInlineConfig' setting in your config.",
      ],
      [
        null,
        1,
        2,
        "'<!-- policylint-disable -->' has no effect because you have 'noInlineConfig' setting in your config.",
      ],
      ["test/titled", 2, 4, '{"depth":1}'],
    ]);
  });
});

describe("a configuration comment that changes nothing", () => {
  const { plugins } = configOf({ ...rules, third: reportAll("heading") });
  const config = resolveConfig({
    plugins,
    language: "test/markdown",
    rules: { "test/titled": "error", "test/other": "off" },
    linterOptions: { reportUnusedInlineConfigs: "error" },
  });

  it.each([
    ["test/titled: error", "is already configured to 'error'"],
    ['test/titled: ["error", { "depth": 1 }]', "is already configured to 'error' with the same options"],
    ["test/other: off", "is already configured to 'off'"],
    ["test/third: off", "is not enabled so can't be turned off"],
  ])("is reported where that is asked for: %s", (comment, reason) => {
    const id = /test\/\w+/u.exec(comment)?.[0];
    const text = `<!-- policylint ${comment} -->`;
    expect(lintText(text, { config }).messages).toEqual([
      {
        ruleId: null,
        severity: 2,
        message: `Unused inline config ('${id}' ${reason}).`,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: text.length + 1,
      },
    ]);
  });

  it.each([
    "test/titled: warn",
    'test/titled: ["error", { "depth": 2 }]',
    "test/titled: off",
    "test/other: warn",
    "test/third: warn",
  ])("is not confused with one that changes something: %s", (comment) => {
    expect(lintText(`<!-- policylint ${comment} -->`, { config }).messages).toEqual([]);
  });

  it("is left alone by default", () => {
    expect(lint("<!-- policylint test/titled: error -->\n", rules).messages).toEqual([]);
  });
});
