import type { RuleContext } from "@eslint/core";
import { describe, expect, it } from "vitest";
import { lint, lintIn, reportAll, ruleOf, stubLanguage } from "./lint.ts";

describe("a text", () => {
  it("without anything to report gives nothing", () => {
    const { sourceCode, ...result } = lint("", { rule: reportAll("heading") });
    expect(result).toEqual({ messages: [], suppressedMessages: [], crashes: [], output: undefined });
    expect(sourceCode?.text).toBe("");
  });

  it("gives messages by position, those of one place in the order of the rules", () => {
    const rules = { b: reportAll("heading"), a: reportAll("heading"), late: reportAll("root:exit") };
    const { messages } = lint("\n# One\n\n# Two\n", rules);
    expect(messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ["test/late", 1, 1],
      ["test/b", 2, 1],
      ["test/a", 2, 1],
      ["test/b", 4, 1],
      ["test/a", 4, 1],
    ]);
  });

  it("is read without its byte order mark", () => {
    const rule = ruleOf(
      (context) => ({
        heading(node) {
          const fix = { fix: () => ({ range: context.sourceCode.getRange(node), text: "# Fixed" }) };
          if (context.sourceCode.getRange(node)[1] === 5)
            context.report({ node, messageId: "found", ...fix });
        },
      }),
      { fixable: "code" },
    );
    const { messages, sourceCode } = lint("\uFEFF# One\n", { rule });
    expect(sourceCode?.text).toBe("# One\n");
    expect(messages).toMatchObject([{ line: 1, column: 1, endColumn: 6, fix: { range: [0, 5] } }]);
    expect(lint("\uFEFF# One\n", { rule }, { fix: true }).output).toBe("\uFEFF# Fixed\n");
  });

  it("that cannot be parsed gives one fatal message for each error", () => {
    const errors = [{ message: "Too deep.", line: 3, column: 7 }];
    const language = stubLanguage({ parse: () => ({ ok: false, errors }) });
    const { messages, crashes, sourceCode } = lintIn(language, "> > >", { rule: reportAll("root") });
    expect(messages).toEqual([
      { ruleId: null, fatal: true, severity: 2, message: "Parsing error: Too deep.", line: 3, column: 7 },
    ]);
    expect(crashes).toEqual([]);
    expect(sourceCode).toBeUndefined();
  });
});

describe("a rule's context", () => {
  it("tells of the file, the options and the settings", () => {
    let context: RuleContext | undefined;
    const rule = ruleOf(
      (given) => {
        context = given;
        return {};
      },
      { schema: [{ type: "object" }, {}], defaultOptions: [{ depth: 1, names: ["a"] }] },
    );
    const config = {
      rules: { "test/rule": ["warn", { depth: 2 }, "more"] },
      settings: { policy: { dpo: true } },
    } as const;
    const { sourceCode } = lint(
      "",
      { rule },
      {
        config: { ...config, rules: { "test/rule": [...config.rules["test/rule"]] } },
        filename: "a/policy.md",
        cwd: "/site",
      },
    );
    expect(context).toMatchObject({
      id: "test/rule",
      options: [{ depth: 2, names: ["a"] }, "more"],
      settings: { policy: { dpo: true } },
      filename: "a/policy.md",
      physicalFilename: "a/policy.md",
      cwd: "/site",
      languageOptions: {},
    });
    expect(context?.sourceCode).toBe(sourceCode);
    expect(Object.isFrozen(context)).toBe(true);
  });

  it("has a name for text without a file", () => {
    const names: string[] = [];
    const rule = ruleOf((context) => {
      names.push(context.filename, context.physicalFilename);
      return {};
    });
    lint("", { rule });
    lint("", { rule }, { filename: "a.md/0.md", physicalFilename: "a.md" });
    expect(names).toEqual(["<text>", "<text>", "a.md/0.md", "a.md"]);
  });
});

describe("rules that do not run", () => {
  it("are those that are off and those that the filter leaves out", () => {
    const rules = { one: reportAll("root"), two: reportAll("root"), three: reportAll("root") };
    const config = { rules: { "test/one": "off", "test/two": "warn" } } as const;
    const ruleFilter = ({ severity }: { severity: number }): boolean => severity === 2;
    const { messages } = lint("", rules, { config, ruleFilter });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["test/three"]);
  });
});

describe("a rule that throws", () => {
  const thrown = new RangeError("no title\nbut a second line");
  const throwing = ruleOf((context) => ({
    heading(node) {
      context.report({ node, messageId: "found" });
      if (node.depth === 2) throw thrown;
    },
    "root:exit": (node) => context.report({ node, messageId: "found" }),
  }));

  it("is named with file and line, keeps its earlier messages and stops; others go on", () => {
    const rules = { throwing, other: reportAll("heading") };
    const { messages, crashes } = lint("# One\n\n## Two\n\n# Three\n", rules, { filename: "a.md" });
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ["test/throwing", 1],
      ["test/other", 1],
      ["test/throwing", 3],
      ["test/other", 3],
      ["test/throwing", 3],
      ["test/other", 5],
    ]);
    expect(messages[4]).toEqual({
      ruleId: "test/throwing",
      severity: 2,
      message: "Rule 'test/throwing' crashed: no title (while linting a.md:3).",
      line: 3,
      column: 1,
    });
    expect(crashes).toEqual([{ ruleId: "test/throwing", filename: "a.md", line: 3, error: thrown }]);
  });

  it.each<[string, () => never]>([
    [
      "an error",
      () => {
        throw thrown;
      },
    ],
    [
      "a word",
      () => {
        throw "no title";
      },
    ],
    [
      "nothing",
      () => {
        throw undefined;
      },
    ],
  ])("in create, or throws %s, is named with the file alone", (_name, create) => {
    const { messages, crashes } = lint("# One\n", { rule: ruleOf(create), other: reportAll("heading") });
    expect(messages).toHaveLength(2);
    expect(messages[1]?.message).toMatch(/^Rule 'test\/rule' crashed: .* \(while linting <text>\)\.$/u);
    expect(crashes).toMatchObject([{ ruleId: "test/rule", line: undefined }]);
  });

  it("without listeners, or with one that is no function, crashes too", () => {
    const none = ruleOf(() => JSON.parse("null"));
    const odd = ruleOf(() => JSON.parse('{ "heading": 1 }'));
    const errors = lint("", { none, odd }).crashes.map(({ error }) => String(error));
    expect(errors).toEqual([
      "TypeError: create() must return an object of listeners.",
      'TypeError: The listener of "heading" is not a function.',
    ]);
  });

  it("cannot be silenced by a directive, and its directives are not called unused", () => {
    const text = "<!-- policylint-disable test/throwing -->\n\n## Two\n\n<!-- policylint-disable -->\n";
    const { messages } = lint(text, { throwing });
    expect(messages.map(({ message, line }) => [message.slice(0, 28), line])).toEqual([
      ["Rule 'test/throwing' crashed", 3],
    ]);
  });
});

describe("a language that throws", () => {
  it.each([
    [
      "parse",
      stubLanguage({
        parse: () => {
          throw new RangeError("stack");
        },
      }),
    ],
    [
      "createSourceCode",
      stubLanguage({
        createSourceCode: () => {
          throw new RangeError("stack");
        },
      }),
    ],
    [
      "traverse",
      stubLanguage(
        {},
        {
          traverse: () => {
            throw new RangeError("stack");
          },
        },
      ),
    ],
    [
      "getDisableDirectives",
      stubLanguage(
        {},
        {
          getDisableDirectives: () => {
            throw new RangeError("stack");
          },
        },
      ),
    ],
  ])("in %s gives a fatal message", (_method, language) => {
    const { messages, crashes } = lintIn(language, "x", { rule: reportAll("root") }, { filename: "a.md" });
    const message = 'Language "stub/stub" crashed: stack (while linting a.md).';
    expect(messages).toEqual([{ ruleId: null, fatal: true, severity: 2, message, line: 1, column: 1 }]);
    expect(crashes).toMatchObject([{ ruleId: null, filename: "a.md", error: new RangeError("stack") }]);
  });

  it("or gives no text, as well", () => {
    const language = stubLanguage({ createSourceCode: () => JSON.parse('{ "ast": {} }') });
    expect(lintIn(language, "x", {}).messages).toMatchObject([{ fatal: true }]);
  });
});

describe("the source code's optional methods", () => {
  it("are called before any rule is made", () => {
    const calls: string[] = [];
    const language = stubLanguage(
      { defaultLanguageOptions: { mode: "strict" } },
      {
        applyLanguageOptions: ({ mode }) => calls.push(`applyLanguageOptions ${String(mode)}`),
        applyInlineConfig: () => ({ configs: [], problems: [], called: calls.push("applyInlineConfig") }),
        getDisableDirectives: () => ({
          directives: [],
          problems: [],
          called: calls.push("getDisableDirectives"),
        }),
        finalize: () => calls.push("finalize"),
      },
    );
    const rule = ruleOf(() => {
      calls.push("create");
      return {};
    });
    lintIn(language, "", { rule });
    const expected = ["applyInlineConfig", "getDisableDirectives", "finalize", "create"];
    expect(calls).toEqual(["applyLanguageOptions strict", ...expected]);
  });
});

describe("stats", () => {
  /** Each look at it is a millisecond later. */
  function createClock(): () => number {
    let now = 0;
    return () => now++;
  }
  const fixer = ruleOf(
    (context) => ({
      text(node) {
        if (node.value !== "a") return;
        context.report({ node, messageId: "found", fix: (editor) => editor.replaceText(node, "b") });
      },
    }),
    { fixable: "code" },
  );

  it("measures parsing, each rule and fixing, pass by pass", () => {
    const { stats, output } = lint(
      "a",
      { fixer, other: reportAll("root") },
      { fix: true, clock: createClock() },
    );
    expect(output).toBe("b");
    expect(stats).toEqual({
      fixPasses: 1,
      times: {
        passes: [
          {
            parse: { total: 1 },
            rules: { "test/fixer": { total: 2 }, "test/other": { total: 2 } },
            fix: { total: 1 },
            total: 11,
          },
          {
            parse: { total: 1 },
            rules: { "test/fixer": { total: 2 }, "test/other": { total: 2 } },
            fix: { total: 1 },
            total: 11,
          },
        ],
      },
    });
  });

  it("counts the time of a rule that throws, and of a text that cannot be parsed", () => {
    const thrower = ruleOf(() => {
      throw new Error("no");
    });
    const thrown = lint("a", { thrower }, { clock: createClock() });
    expect(thrown.stats?.times.passes[0]?.rules).toEqual({ "test/thrower": { total: 1 } });
    const unread = lintIn(
      stubLanguage({
        parse: () => {
          throw new Error("no");
        },
      }),
      "a",
      {},
      { clock: createClock() },
    );
    expect(unread.stats?.times.passes).toEqual([
      { parse: { total: 1 }, rules: {}, fix: { total: 0 }, total: 3 },
    ]);
  });

  it("is left out without a clock", () => {
    expect(lint("a", {})).not.toHaveProperty("stats");
  });
});
