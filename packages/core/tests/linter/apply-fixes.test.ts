import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/linter/apply-fixes.ts";
import type { LintMessage } from "../../src/types.ts";
import { lint, ruleOf } from "./lint.ts";

function fixing(start: number, end: number, text: string, line = 1): LintMessage {
  return {
    ruleId: "r",
    severity: 2,
    message: "",
    line,
    column: start + 1,
    fix: { range: [start, end], text },
  };
}

const unfixable: LintMessage = { ruleId: "r", severity: 2, message: "", line: 1, column: 1 };

describe("applyFixes", () => {
  it.each<[string, string, LintMessage[], string, number]>([
    ["nothing", "abc", [], "abc", 0],
    ["no fix", "abc", [unfixable], "abc", 1],
    ["one", "abc", [fixing(1, 2, "x")], "axc", 0],
    ["two, in any order", "abc", [fixing(2, 3, "z"), fixing(0, 1, "x")], "xbz", 0],
    ["an insertion at each end", "abc", [fixing(0, 0, "<"), fixing(3, 3, ">")], "<abc>", 0],
    ["overlapping ones: the first", "abcd", [fixing(0, 2, "x"), fixing(1, 3, "y")], "xcd", 1],
    ["touching ones: the first", "abcd", [fixing(0, 2, "x"), fixing(2, 3, "y")], "xcd", 1],
    ["one with a reversed range", "abc", [fixing(2, 1, "x")], "abc", 1],
    ["behind a byte order mark", "\uFEFFabc", [fixing(0, 1, "x")], "\uFEFFxbc", 0],
    ["the byte order mark away", "\uFEFFabc", [fixing(-1, 0, "")], "abc", 0],
    ["a second byte order mark never", "\uFEFFabc", [fixing(0, 0, "\uFEFF")], "\uFEFFabc", 0],
  ])("%s", (_name, text, messages, output, left) => {
    const result = applyFixes(text, messages);
    expect(result.output).toBe(output);
    expect(result.messages).toHaveLength(left);
    expect(result.fixed).toBe(left < messages.length);
  });

  it("applies what the filter wants and keeps the rest by position", () => {
    const messages = [fixing(2, 3, "z", 3), fixing(0, 1, "x", 1), { ...unfixable, line: 2 }];
    const result = applyFixes("abc", messages, ({ line }) => line === 3);
    expect(result).toEqual({ output: "abz", fixed: true, messages: [messages[1], messages[2]] });
    expect(applyFixes("abc", messages, false)).toEqual({ output: "abc", fixed: false, messages });
  });

  it("gives what applying the fixes one by one from the end gives", () => {
    const gaps = fc.array(
      fc.record({
        gap: fc.integer({ min: 1, max: 4 }),
        length: fc.nat(3),
        text: fc.string({ maxLength: 3 }),
      }),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(fc.string({ minLength: 48, maxLength: 60 }), gaps, (text, parts) => {
        let end = 0;
        const messages = parts.map(({ gap, length, text: replacement }) => {
          const start = end + gap;
          end = start + length;
          return fixing(start, end, replacement);
        });
        fc.pre(!text.startsWith("\uFEFF"));
        const expected = messages.reduceRight((current, { fix }) => {
          const [from, to] = fix?.range ?? [0, 0];
          return current.slice(0, from) + (fix?.text ?? "") + current.slice(to);
        }, text);
        expect(applyFixes(text, messages.toReversed()).output).toBe(expected);
      }),
    );
  });
});

/** Replaces the first of `from` in the document by `to`. */
function replacing(from: string, to: string): ReturnType<typeof ruleOf> {
  return ruleOf(
    (context) => ({
      root(node) {
        const start = "text" in context.sourceCode ? context.sourceCode.text.indexOf(from) : -1;
        if (start === -1) return;
        const range: [number, number] = [start, start + from.length];
        context.report({ node, messageId: "found", fix: (fixer) => fixer.replaceTextRange(range, to) });
      },
    }),
    { fixable: "code" },
  );
}

describe("fixing", () => {
  it("goes on until nothing is left to fix", () => {
    const rules = { one: replacing("a", "b"), two: replacing("b", "c") };
    expect(lint("aab\n", rules, { fix: true })).toMatchObject({ output: "ccc\n", messages: [] });
  });

  it("stops after ten passes", () => {
    const { output, messages } = lint("", { rule: growing() }, { fix: true });
    expect(output).toBe("+".repeat(10));
    expect(messages).toHaveLength(1);
  });

  it("stops where it comes back to an earlier text", () => {
    const rules = { there: replacing("a", "b"), back: replacing("b", "a") };
    expect(lint("a\n", rules, { fix: true })).toMatchObject({ output: undefined, messages: [{ line: 1 }] });
  });

  it("leaves the text alone where nothing is to fix or no fix is wanted", () => {
    const rules = { rule: replacing("a", "b") };
    expect(lint("x\n", rules, { fix: true }).output).toBeUndefined();
    expect(lint("a\n", rules).output).toBeUndefined();
    expect(lint("a\n", rules, { fix: () => false })).toMatchObject({ output: undefined, messages: [{}] });
  });

  it("removes unused directives", () => {
    const text = "<!-- policylint-disable -->\n\nx\n";
    expect(lint(text, {}, { fix: true })).toMatchObject({ output: " \n\nx\n", messages: [] });
  });
});

/** Always finds something to add. */
function growing(): ReturnType<typeof ruleOf> {
  return ruleOf(
    (context) => ({
      root: (node) => context.report({ node, messageId: "found", fix: () => ({ range: [0, 0], text: "+" }) }),
    }),
    { fixable: "code" },
  );
}
