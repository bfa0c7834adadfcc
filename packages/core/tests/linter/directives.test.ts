import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suppressMessages } from "../../src/linter/suppress.ts";
import type { DisableDirective } from "../../src/linter/directives.ts";
import type { LintMessage, Suppression } from "../../src/types.ts";
import { applyFixes } from "../../src/linter/apply-fixes.ts";
import { lint, reportAll, type LintOptions } from "./lint.ts";

const rules = { a: reportAll("paragraph"), b: reportAll("paragraph"), quiet: reportAll("table") };

/** `rule:line` of what is left and, after a bar, of what is suppressed. */
function outcome(text: string, options: LintOptions = {}): string {
  const config = { linterOptions: { reportUnusedDisableDirectives: "off" } } as const;
  const { messages, suppressedMessages } = lint(text, rules, { config, ...options });
  const names = (list: readonly LintMessage[]): string =>
    list.map(({ ruleId, line }) => `${ruleId?.replace("test/", "")}:${line}`).join(" ");
  return `${names(messages)} | ${names(suppressedMessages)}`.trim();
}

describe("directives", () => {
  it.each<[string, string[], string]>([
    ["none", ["x", "", "y"], "a:1 b:1 a:3 b:3 |"],
    ["disable all", ["<!-- policylint-disable -->", "", "x"], "| a:3 b:3"],
    ["disable one rule", ["<!-- policylint-disable test/a -->", "", "x"], "b:3 | a:3"],
    ["disable two rules", ["<!-- policylint-disable test/a, 'test/b' -->", "", "x"], "| a:3 b:3"],
    ["disable from here on", ["x", "", "<!-- policylint-disable -->", "", "y"], "a:1 b:1 | a:5 b:5"],
    [
      "enable all",
      ["<!-- policylint-disable -->", "", "x", "", "<!-- policylint-enable -->", "", "y"],
      "a:7 b:7 | a:3 b:3",
    ],
    [
      "enable one of all",
      ["<!-- policylint-disable -->", "", "x", "", "<!-- policylint-enable test/a -->", "", "y"],
      "a:7 | a:3 b:3 b:7",
    ],
    [
      "enable all of one",
      ["<!-- policylint-disable test/a -->", "", "x", "", "<!-- policylint-enable -->", "", "y"],
      "b:3 a:7 b:7 | a:3",
    ],
    ["disable-line", ["x <!-- policylint-disable-line test/a -->", "", "y"], "b:1 a:3 b:3 | a:1"],
    ["disable-next-line", ["<!-- policylint-disable-next-line -->", "x", "", "y"], "a:4 b:4 | a:2 b:2"],
    [
      "disable-next-line before a paragraph",
      ["- <!-- policylint-disable-next-line -->", "  ", "  x"],
      "a:3 b:3 |",
    ],
    ["of another prefix", ["<!-- eslint-disable -->", "", "x"], "a:3 b:3 |"],
    ["in a code block", ["    <!-- policylint-disable -->", "", "x"], "a:3 b:3 |"],
  ])("%s", (_name, lines, expected) => {
    expect(outcome(lines.join("\n"))).toBe(expected.trim());
  });

  it("keep their justification with the message", () => {
    const text = "<!-- policylint-disable test/a -- see ticket 7 -->\n<!-- policylint-disable -->\n\nx\n";
    const suppressed = lint(text, rules).suppressedMessages;
    expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      [
        "test/a",
        [
          { kind: "directive", justification: "see ticket 7" },
          { kind: "directive", justification: "" },
        ],
      ],
      ["test/b", [{ kind: "directive", justification: "" }]],
    ]);
  });

  it("for rules that do not exist are errors", () => {
    const { messages } = lint("<!-- policylint-disable test/c -->\n", rules);
    expect(messages).toEqual([
      {
        ruleId: "test/c",
        severity: 2,
        message: "Definition for rule 'test/c' was not found.",
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 35,
      },
    ]);
  });
});

type Reported = LintOptions["reportUnusedDisableDirectives"] & {};

/** What is said of unused directives, with the text after the fix of each alone. */
function unused(text: string, options: LintOptions = {}): [place: string, message: string, fixed: string][] {
  const { messages } = lint(text, rules, options);
  return messages
    .filter(({ message }) => message.startsWith("Unused"))
    .map((message) => [
      `${message.line}:${message.column}`,
      message.message.replace(/^Unused policylint-/u, ""),
      applyFixes(text, [message]).output,
    ]);
}

describe("an unused directive", () => {
  it.each([
    ["<!-- policylint-disable -->", "disable directive (no problems were reported).", " "],
    [
      "<!-- policylint-disable-line test/a -->",
      "disable directive (no problems were reported from 'test/a').",
      " ",
    ],
    [
      "<!-- policylint-disable test/a, test/b -->",
      "disable directive (no problems were reported from 'test/a' or 'test/b').",
      " ",
    ],
    [
      "<!-- policylint-disable-next-line test/a,test/b,test/quiet -- x -->",
      "disable directive (no problems were reported from 'test/a', 'test/b', or 'test/quiet').",
      " ",
    ],
    [
      "<!-- policylint-enable -->",
      "enable directive (no matching policylint-disable directives were found).",
      " ",
    ],
    [
      "<!-- policylint-enable test/a -->",
      "enable directive (no matching policylint-disable directives were found for 'test/a').",
      " ",
    ],
  ])("as a whole: %s", (text, message, fixed) => {
    expect(unused(`${text}\n`)).toEqual([["1:1", message, `${fixed}\n`]]);
  });

  it.each([
    ["test/quiet, test/a, test/b", "test/a, test/b"],
    ["test/a, test/quiet , test/b", "test/a, test/b"],
    ["test/a , test/b , test/quiet", "test/a , test/b"],
    ["test/a,'test/quiet',test/b", "test/a,test/b"],
    ["test/a,\ntest/quiet,\ntest/b", "test/a,\ntest/b"],
    ["test/a, test/quiet -- test/quiet is meant", "test/a -- test/quiet is meant"],
    ["test/quiet,, test/a", ", test/a"],
  ])("in part: %s", (list, left) => {
    const message = "disable directive (no problems were reported from 'test/quiet').";
    const text = (rest: string): string => `<!-- policylint-disable ${rest} -->\n\nx\n`;
    const said = unused(text(list)).filter(([, what]) => what.includes("quiet"));
    expect(said).toEqual([["1:1", message, text(left)]]);
  });

  it("in a quote whose prefix stands within the list is reported without a fix", () => {
    const text = "> <!-- policylint-disable test/a,\n> test/quiet -->\n>\n> x\n";
    const message = "disable directive (no problems were reported from 'test/quiet').";
    expect(unused(text)).toEqual([["1:3", message, text]]);
  });

  it("is reported at its start, also for the next line", () => {
    const text = "x\n\n- <!-- policylint-disable-next-line\n  test/quiet -->\n";
    expect(unused(text).map(([place]) => place)).toEqual(["3:3"]);
  });

  it("is not one that another makes needless, nor an enabling one that ends something", () => {
    const used = "<!-- policylint-disable -->\n\nx\n\n<!-- policylint-enable -->\n";
    expect(unused(used)).toEqual([]);
    const twice = "<!-- policylint-disable -->\n<!-- policylint-disable test/a -->\n\nx\n";
    expect(unused(twice)).toEqual([]);
    const before = "<!-- policylint-disable test/a -->\n<!-- policylint-disable -->\n\nx\n";
    expect(unused(before).map(([place]) => place)).toEqual(["1:1"]);
    const second = `${used}\n<!-- policylint-enable test/a -->\n`;
    expect(unused(second).map(([place]) => place)).toEqual(["7:1"]);
  });

  it("has the severity of the configuration, which the caller can override", () => {
    const text = "<!-- policylint-disable -->\n";
    const severities = (value: Reported, override?: Reported): number[] => {
      const config = { linterOptions: { reportUnusedDisableDirectives: value } };
      const { messages } = lint(text, rules, { config, reportUnusedDisableDirectives: override });
      return messages.map(({ severity }) => severity);
    };
    expect(lint(text, rules).messages.map(({ severity }) => severity)).toEqual([1]);
    const values: Reported[] = [true, "warn", 1, "error", 2, false, "off", 0];
    expect(values.map((value) => severities(value))).toEqual([[1], [1], [1], [2], [2], [], [], []]);
    expect(severities("off", true)).toEqual([2]);
    expect(severities("error", "warn")).toEqual([1]);
    expect(severities("error", false)).toEqual([]);
  });

  it("of a rule that did not run is left alone, and so is one of all rules", () => {
    const text =
      "<!-- policylint-disable test/quiet -->\n<!-- policylint-disable -->\n<!-- policylint-disable-line test/a -->\n";
    const ruleFilter = ({ ruleId }: { ruleId: string }): boolean => ruleId !== "test/quiet";
    expect(unused(text, { ruleFilter }).map(([place]) => place)).toEqual(["3:1"]);
  });

  it("has no fix where fixes are not wanted", () => {
    const { messages } = lint("<!-- policylint-disable -->\n", rules, { disableFixes: true });
    expect(messages).toMatchObject([{ ruleId: null }]);
    expect(messages[0]).not.toHaveProperty("fix");
  });
});

const ruleIds = ["r1", "r2"];
const place = fc.record({ line: fc.integer({ min: 1, max: 5 }), column: fc.integer({ min: 1, max: 3 }) });
const byPlace = (first: { line: number; column: number }, second: { line: number; column: number }): number =>
  first.line - second.line || first.column - second.column;

const messageList = fc
  .array(fc.tuple(place, fc.constantFrom(...ruleIds, null)), { maxLength: 12 })
  .map((list) =>
    list.map(([at, ruleId]): LintMessage => ({ ruleId, severity: 2, message: "", ...at })).sort(byPlace),
  );

const directiveList = fc.array(
  fc
    .tuple(
      place,
      fc.constantFrom(...ruleIds, null),
      fc.constantFrom("disable", "enable", "disable-line", "disable-next-line"),
      fc.constantFrom("x", "y"),
    )
    .map(([at, ruleId, type, justification]): DisableDirective => {
      const comment = {
        type,
        node: undefined,
        list: "",
        ruleIds: ruleId === null ? [] : [ruleId],
        justification,
      };
      return { comment, ruleId, ...at };
    }),
  { maxLength: 12 },
);

/** The plain meaning of directives, read anew for each message. */
function expectedSuppressions(message: LintMessage, directives: readonly DisableDirective[]): Suppression[] {
  const relevant = directives.filter(({ ruleId }) => ruleId === null || ruleId === message.ruleId);
  let block: DisableDirective[] = [];
  for (const directive of relevant.toSorted(byPlace)) {
    if (byPlace(directive, message) > 0) break;
    if (directive.comment.type === "disable") block.push(directive);
    if (directive.comment.type === "enable") block = [];
  }
  const lines = relevant
    .filter(({ comment, line }) => line + (comment.type === "disable-next-line" ? 1 : 0) === message.line)
    .filter(({ comment }) => comment.type === "disable-line" || comment.type === "disable-next-line");
  return [...block, ...lines].map(({ comment: { justification } }) => ({ kind: "directive", justification }));
}

function sorted(suppressions: readonly Suppression[]): string[] {
  return suppressions.map(({ justification }) => justification).sort();
}

describe("suppressMessages", () => {
  it("means what directives say, message by message", () => {
    fc.assert(
      fc.property(messageList, directiveList, (messages, directives) => {
        const { messages: kept, suppressedMessages, used } = suppressMessages(messages, directives);
        const all = [...kept, ...suppressedMessages].length;
        expect(all).toBe(messages.length);
        const expected = messages.map((message) => expectedSuppressions(message, directives));
        expect(suppressedMessages.map(({ suppressions }) => sorted(suppressions))).toEqual(
          expected.filter((list) => list.length > 0).map(sorted),
        );
        expect(kept).toEqual(messages.filter((_message, index) => expected[index]?.length === 0));
        expect(used.size > 0).toBe(suppressedMessages.length > 0);
      }),
    );
  });

  it("names at most twenty directives for one message", () => {
    const comment = { type: "disable", node: undefined, list: "", ruleIds: [], justification: "" } as const;
    const directives = Array.from({ length: 500 }, (): DisableDirective => ({
      comment,
      ruleId: null,
      line: 1,
      column: 1,
    }));
    const message: LintMessage = { ruleId: "r1", severity: 2, message: "", line: 2, column: 1 };
    const { suppressedMessages, used } = suppressMessages([message], directives);
    expect(suppressedMessages[0]?.suppressions).toHaveLength(20);
    expect([...used]).toEqual([directives[499]]);
  });
});
