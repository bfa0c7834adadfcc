import type { RuleDefinition, TraversalStep } from "@eslint/core";
import { describe, expect, it } from "vitest";
import { lint, lintIn, ruleOf, stubLanguage } from "./lint.ts";

/** Lints and gives the selectors in the order in which their listeners were called. */
function callsOf(text: string, selectors: readonly string[]): string[] {
  const calls: string[] = [];
  const rule = ruleOf(() =>
    Object.fromEntries(selectors.map((selector) => [selector, () => calls.push(selector)])),
  );
  const { crashes } = lint(text, { rule });
  expect(crashes).toEqual([]);
  return calls;
}

const text = "# One *two*\n\nThree\n\n- four\n- five\n\n## Six\n";

describe("selectors", () => {
  it.each([
    ["heading", 2],
    ["Heading", 0],
    ["heading[depth=1]", 1],
    ["heading[depth=3]", 0],
    ["heading > text:first-child", 2],
    ["heading > text:last-child", 1],
    ["heading text", 3],
    ["listItem:nth-child(2)", 1],
    ["listItem:nth-last-child(2)", 1],
    ["listItem ~ listItem", 1],
    ["heading + paragraph", 1],
    ["list + paragraph", 0],
    ["heading, paragraph", 5],
    [":matches(heading, list)", 3],
    ["heading:has(emphasis)", 1],
    ["heading:not(:has(emphasis))", 1],
    ["paragraph > *", 3],
    ["emphasis > text[value=/^tw/]", 1],
    ["root:exit", 1],
    ["heading.children", 2],
    ["heading.title", 0],
  ])("%s is called %i times", (selector, times) => {
    expect(callsOf(text, [selector])).toHaveLength(times);
  });

  it("are called on entering, `:exit` on leaving", () => {
    expect(callsOf("# *a*\n", ["emphasis:exit", "heading:exit", "heading", "emphasis", "text"])).toEqual([
      "heading",
      "emphasis",
      "text",
      "emphasis:exit",
      "heading:exit",
    ]);
  });

  it("are called from the least to the most specific, then by their text", () => {
    const selectors = ["heading[depth=1]", "root > heading", "*", "heading", ":matches(heading)", "[depth]"];
    expect(callsOf("#\n", selectors).filter((selector) => selector !== "*")).toEqual([
      ":matches(heading)",
      "heading",
      "root > heading",
      "[depth]",
      "heading[depth=1]",
    ]);
    expect(callsOf("#\n", selectors)[0]).toBe("*");
  });

  it("of one kind are called rule by rule", () => {
    const calls: string[] = [];
    const named = (name: string): RuleDefinition => ruleOf(() => ({ heading: () => calls.push(name) }));
    lint("#\n", { b: named("b"), a: named("a") });
    expect(calls).toEqual(["b", "a"]);
  });

  it("that cannot be read stop their rule and name the place", () => {
    const { crashes } = lint("#\n", { rule: ruleOf(() => ({ "heading[": () => {} })) });
    expect(crashes.map(({ error }) => String(error))).toEqual([
      expect.stringContaining('Cannot read the selector "heading["'),
    ]);
  });
});

describe("listeners", () => {
  it("receive the node and its parent", () => {
    const received: unknown[] = [];
    const rule = ruleOf(() => ({
      "heading > text"(...args) {
        received.push(...args.map(({ type }) => type));
      },
    }));
    lint("# One\n", { rule });
    expect(received).toEqual(["text", "heading"]);
  });

  it("may be undefined", () => {
    expect(lint("#\n", { rule: ruleOf(() => ({ heading: undefined })) }).crashes).toEqual([]);
  });
});

describe("the source code's own steps", () => {
  it("may go to any depth", () => {
    const nodes = Array.from({ length: 5_000 }, () => ({ type: "level" }));
    const enter = nodes.map((target): TraversalStep => ({ kind: 1, target, phase: 1, args: [target] }));
    const leave = nodes.map((target): TraversalStep => ({ kind: 1, target, phase: 2, args: [target] }));
    const language = stubLanguage({}, { traverse: () => [...enter, ...leave.reverse()] });
    let calls = 0;
    const rule = ruleOf(() => ({ "level:exit": () => calls++ }));
    expect(lintIn(language, "", { rule }).crashes).toEqual([]);
    expect(calls).toBe(5_000);
  });

  it("may call listeners by name", () => {
    const step: TraversalStep = { kind: 2, target: "onSection", args: ["Cookies", 2] };
    const received: unknown[] = [];
    const rule = ruleOf(() => ({ onSection: (...args) => received.push(args) }));
    lintIn(stubLanguage({}, { traverse: () => [step] }), "", { rule });
    expect(received).toEqual([["Cookies", 2]]);
  });

  it("may have classes of nodes and another key for the type", () => {
    const target = { kind: "title" };
    const language = stubLanguage(
      { nodeTypeKey: "kind", matchesSelectorClass: (name, node) => name === "heading" && node === target },
      { traverse: () => [{ kind: 1, target, phase: 1, args: [target] }] },
    );
    const calls: string[] = [];
    const selectors = [":heading", ":other", "title", "root"];
    lintIn(language, "", {
      rule: ruleOf(() => Object.fromEntries(selectors.map((name) => [name, () => calls.push(name)]))),
    });
    expect(calls).toEqual([":heading", "title"]);
  });
});
