import type { RuleTextEdit, RuleTextEditor, ViolationReport } from "@eslint/core";
import { describe, expect, it } from "vitest";
import type { LintMessage, ReportDescriptor } from "../../src/types.ts";
import { lint, lintIn, ruleOf, stubLanguage, type LintOptions } from "./lint.ts";

const meta = {
  messages: { found: "Found {{ what }}.", offer: "Write {{what}}." },
  fixable: "code",
  hasSuggestions: true,
} as const;

const text = "# One\n\nTwo *three* four.\n";
const threeRange: [number, number] = [11, 18];
const loc = { start: { line: 3, column: 5 }, end: { line: 3, column: 12 } };

/** What a rule gets for one report at `*three*`; the error where it throws. */
function report(
  descriptor: Partial<ReportDescriptor>,
  options: LintOptions & { meta?: object } = {},
): LintMessage[] {
  const rule = ruleOf(
    (context) => ({
      emphasis(node) {
        const full: ReportDescriptor = { node, messageId: "found", ...descriptor };
        send(context.report, full);
      },
    }),
    { ...meta, ...options.meta },
  );
  const { messages, crashes } = lint(text, { rule }, options);
  if (crashes[0]) throw crashes[0].error;
  return messages;
}

/** Rules written in JavaScript may report anything. */
function send(to: (violation: ViolationReport) => void, descriptor: ReportDescriptor): void {
  Reflect.apply(to, undefined, [descriptor]);
}

describe("a report", () => {
  it("becomes a message in ESLint's shape", () => {
    expect(report({ data: { what: "three" } })).toEqual([
      {
        ruleId: "test/rule",
        severity: 2,
        message: "Found three.",
        messageId: "found",
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 12,
      },
    ]);
  });

  it("may have a location or a position instead of a node", () => {
    const place = { line: 1, column: 3 };
    expect(report({ loc })).toMatchObject([{ line: 3, column: 5, endLine: 3, endColumn: 12 }]);
    expect(report({ loc: { start: place, end: loc.end } })).toMatchObject([
      { ...place, endLine: 3, endColumn: 12 },
    ]);
    const [message] = report({ loc: place });
    expect(message).toMatchObject(place);
    expect(message).not.toHaveProperty("endLine");
  });

  it("may have a message of its own", () => {
    const [message] = report({ messageId: undefined, message: "Free {{ what }}.", data: { what: 1 } });
    expect(message).toMatchObject({ message: "Free 1." });
    expect(message).not.toHaveProperty("messageId");
  });

  it("counts lines and columns from one, whatever the language does", () => {
    const rule = ruleOf((context) => ({ root: (node) => context.report({ node, messageId: "found" }) }));
    const zeroBased = stubLanguage({ lineStart: 0, columnStart: 0 });
    const [message] = lintIn(zeroBased, text, { rule }).messages;
    expect(message).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 2 });
  });

  it("may lower its severity, never raise it", () => {
    expect(report({ severity: "warn" })).toMatchObject([{ severity: 1 }]);
    const config = { rules: { "test/rule": "warn" } } as const;
    expect(report({}, { config })).toMatchObject([{ severity: 1 }]);
    expect(report({ severity: "warn" }, { config })).toMatchObject([{ severity: 1 }]);
  });

  it("may name related places", () => {
    const related = [{ message: "This says otherwise.", loc }];
    expect(report({ related })[0]?.related).toEqual([
      { message: "This says otherwise.", line: 3, column: 5, endLine: 3, endColumn: 12 },
    ]);
    expect(report({ related: [] })[0]).not.toHaveProperty("related");
  });

  it.each<[string, Partial<ReportDescriptor>, RegExp]>([
    ["no place", { node: undefined }, /needs a node or a loc/u],
    ["no message", { messageId: undefined }, /needs a messageId or a message/u],
    ["two messages", { message: "Found." }, /not both/u],
    ["an unknown messageId", { messageId: "lost" }, /'lost' is not among meta\.messages \(found, offer\)/u],
    ["an inherited messageId", { messageId: "constructor" }, /'constructor' is not among/u],
  ])("with %s stops its rule", (_name, descriptor, error) => {
    expect(() => report(descriptor)).toThrow(error);
  });
});

describe("placeholders", () => {
  it.each([
    ["{{ what }}", { what: "x" }, "x"],
    ["{{what}} {{ what }}", { what: 0 }, "0 0"],
    ["{{ what }}", {}, "{{ what }}"],
    ["{{ toString }}", {}, "{{ toString }}"],
    ["{{ what }}", { what: "{{ what }}" }, "{{ what }}"],
    ["{{ what }}", { what: "$&" }, "$&"],
    ["{ what } {{}}", { what: "x" }, "{ what } {{}}"],
  ])("%s with %j", (message, data, expected) => {
    expect(report({ messageId: undefined, message, data })).toMatchObject([{ message: expected }]);
  });
});

describe("fixes", () => {
  it("of every kind give the edit that they name", () => {
    const edits: [ReportDescriptor["fix"], RuleTextEdit][] = [
      [(fixer) => fixer.replaceTextRange(threeRange, "3"), { range: [11, 18], text: "3" }],
      [(fixer) => fixer.removeRange(threeRange), { range: [11, 18], text: "" }],
      [(fixer) => fixer.insertTextBeforeRange(threeRange, "("), { range: [11, 11], text: "(" }],
      [(fixer) => fixer.insertTextAfterRange(threeRange, ")"), { range: [18, 18], text: ")" }],
    ];
    for (const [fix, edit] of edits) expect(report({ fix })).toMatchObject([{ fix: edit }]);
  });

  it("by node use the node's range", () => {
    const byNode = ruleOf(
      (context) => ({
        emphasis(node) {
          const { report } = context;
          report({ node, messageId: "found", fix: (fixer) => fixer.replaceText(node, "3") });
          report({ node, messageId: "found", fix: (fixer) => fixer.remove(node) });
          report({ node, messageId: "found", fix: (fixer) => fixer.insertTextBefore(node, "(") });
          report({ node, messageId: "found", fix: (fixer) => fixer.insertTextAfter(node, ")") });
        },
      }),
      meta,
    );
    expect(lint(text, { byNode }).messages.map(({ fix }) => fix)).toEqual([
      { range: [11, 18], text: "3" },
      { range: [11, 18], text: "" },
      { range: [11, 11], text: "(" },
      { range: [18, 18], text: ")" },
    ]);
  });

  it("of several edits become one, with the text between them", () => {
    const fix = (fixer: RuleTextEditor): RuleTextEdit[] => [
      fixer.insertTextAfterRange(threeRange, ")"),
      fixer.removeRange([7, 8]),
      fixer.insertTextBeforeRange(threeRange, "("),
    ];
    expect(report({ fix })).toMatchObject([{ fix: { range: [7, 18], text: "wo (*three*)" } }]);
  });

  it("may be none", () => {
    for (const fix of [() => null, () => [], null, undefined]) {
      expect(report({ fix })[0]).not.toHaveProperty("fix");
    }
  });

  it("stop their rule where they overlap, have no range or the rule is not fixable", () => {
    const overlapping = (fixer: RuleTextEditor): RuleTextEdit[] => [
      fixer.removeRange([0, 3]),
      fixer.removeRange([2, 4]),
    ];
    expect(() => report({ fix: overlapping })).toThrow(/must not overlap/u);
    const rangeless = (): RuleTextEdit => JSON.parse('{ "text": "" }');
    expect(() => report({ fix: rangeless })).toThrow(/range of two offsets/u);
    const fix = (fixer: RuleTextEditor): RuleTextEdit => fixer.removeRange([0, 1]);
    expect(() => report({ fix }, { meta: { fixable: undefined } })).toThrow(/must set meta\.fixable/u);
  });

  it("are not made where they are not wanted", () => {
    const fix = (): never => {
      throw new Error("The fix was made.");
    };
    const suggest = [{ messageId: "offer", fix }];
    const [message] = report({ fix, suggest }, { disableFixes: true });
    expect(message).not.toHaveProperty("fix");
    expect(message).not.toHaveProperty("suggestions");
  });
});

describe("suggestions", () => {
  const fix = (fixer: RuleTextEditor): RuleTextEdit => fixer.replaceTextRange(threeRange, "3");

  it("have a description and an edit", () => {
    const suggest = [
      { messageId: "offer", data: { what: "3" }, fix },
      { desc: "Leave it.", fix: () => null },
      { desc: "Write {{ what }}.", data: { what: "III" }, fix },
    ];
    expect(report({ suggest })[0]?.suggestions).toEqual([
      { messageId: "offer", data: { what: "3" }, desc: "Write 3.", fix: { range: [11, 18], text: "3" } },
      { desc: "Write III.", data: { what: "III" }, fix: { range: [11, 18], text: "3" } },
    ]);
  });

  it("stop their rule where they lack a text, a fix, or the rule's consent", () => {
    expect(() => report({ suggest: [{ messageId: "lost", fix }] })).toThrow(/'lost' is not among/u);
    expect(() => report({ suggest: [{ desc: "", fix }] })).toThrow(/either a messageId or a desc/u);
    const fixless = [{ desc: "Write it.", fix: JSON.parse("1") }];
    expect(() => report({ suggest: fixless })).toThrow(/needs a fix function/u);
    const unannounced = { meta: { hasSuggestions: undefined } };
    expect(() => report({ suggest: [{ desc: "Write it.", fix }] }, unannounced)).toThrow(/hasSuggestions/u);
  });
});
