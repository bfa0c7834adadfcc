import {
  MarkdownLanguage,
  TextLanguage,
  type ConfigObject,
  type RuleDefinition,
  type RuleTextEdit,
  type RuleTextEditor,
} from "@policylint/core";
import fc from "fast-check";
import { describe, it } from "vitest";
import { assertSameInBothEngines } from "../src/compare-engines.ts";
import { runInEslint, runInPolicylint } from "../src/engines.ts";

/** Reports what the selector matches, with a fix or a suggestion that takes it out. */
function reporting(selector: string, change?: "fix" | "suggest"): RuleDefinition {
  return {
    meta: {
      messages: { found: "Found {{ type }}, {{ options }}.", offer: "Take {{ type }} out." },
      fixable: "code",
      hasSuggestions: true,
      schema: [{ enum: ["loose", "strict"] }],
      defaultOptions: ["loose"],
      languages: ["*"],
    },
    create: (context) => ({
      [selector](node) {
        const data = { type: node.type, options: context.options.join() };
        const fix = (fixer: RuleTextEditor): RuleTextEdit[] => [
          fixer.insertTextAfter(node, "-"),
          fixer.remove(node),
        ];
        context.report({
          node,
          messageId: "found",
          data,
          ...(change === "fix" ? { fix } : {}),
          ...(change === "suggest" ? { suggest: [{ messageId: "offer", data, fix }] } : {}),
        });
      },
    }),
  };
}

const rules: Record<string, RuleDefinition> = {
  titles: reporting("heading > text:first-child"),
  strong: reporting("strong", "fix"),
  items: reporting("listItem:exit, listItem:nth-child(2)", "suggest"),
  all: reporting("paragraph *"),
  off: reporting("root"),
};

const directivePrefixes = ["policylint", "eslint"];
const languages = {
  markdown: new MarkdownLanguage({ directivePrefixes }),
  text: new TextLanguage({ directivePrefixes }),
};

const ruleList = fc
  .array(fc.constantFrom("test/titles", "test/strong", "test/items", "test/all", "test/off", "test/none"), {
    maxLength: 3,
  })
  .map((ids) => ids.join(", "));
const severity = fc.constantFrom("off", "warn", "error", "1", '["warn", "strict"]', '["error"]', '"loud"');
const reason = fc.constantFrom("", " -- as agreed", " -- a -- b");
const prefix = fc.constantFrom(...directivePrefixes);

const directive = fc
  .tuple(prefix, fc.constantFrom("disable", "enable", "disable-line", "disable-next-line"), ruleList, reason)
  .map(([word, type, list, why]) => `<!-- ${word}-${type} ${list}${why} -->`);
const configuration = fc
  .tuple(prefix, fc.constantFrom("titles", "strong", "items", "off", "none"), severity, reason)
  .map(([word, name, level, why]) => `<!-- ${word} test/${name}: ${level}${why} -->`);
const words = fc.constantFrom(
  "# Title",
  "## Rights *of yours*",
  "Plain words.",
  "Some **bold** and **more** words.",
  "- one",
  "- two **three**",
  "> quoted **words**",
  "| a | b |\n|---|---|\n| **c** | d |",
  "```\n**code**\n```",
  "",
);
const block = fc.oneof({ weight: 3, arbitrary: words }, directive, configuration);
const line = fc.oneof(
  block,
  fc.tuple(words, directive).map((parts) => parts.join(" ")),
);
const document = fc
  .tuple(
    fc.array(line, { maxLength: 14 }),
    fc.constantFrom("\n", "\n\n", "\r\n\r\n"),
    fc.constantFrom("", "\uFEFF"),
  )
  .map(([lines, lineEnd, mark]) => mark + lines.join(lineEnd));

const linterOptions = fc.record({
  reportUnusedDisableDirectives: fc.constantFrom<("off" | "warn" | "error" | boolean)[]>(
    "off",
    "warn",
    "error",
    true,
    false,
  ),
  reportUnusedInlineConfigs: fc.constantFrom<("off" | "warn" | "error")[]>("off", "warn", "error"),
});

describe.each(["markdown", "text"])("any %s document with any directives", (language) => {
  it("gives the same messages, suppressed messages and fixes in both engines", () => {
    fc.assert(
      fc.property(document, linterOptions, (text, chosen) => {
        const config: ConfigObject = {
          files: ["**"],
          plugins: { test: { rules }, policylint: { languages } },
          language: `policylint/${language}`,
          rules: {
            "test/titles": "error",
            "test/strong": "error",
            "test/items": ["error", "strict"],
            "test/all": "error",
            "test/off": "off",
          },
          linterOptions: chosen,
        };
        assertSameInBothEngines(
          runInPolicylint(text, config, "policy.md"),
          runInEslint(text, config, "policy.md"),
        );
      }),
      { numRuns: 60 },
    );
  });
});
