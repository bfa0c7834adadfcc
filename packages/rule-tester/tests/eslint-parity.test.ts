import { existsSync, readFileSync, readdirSync } from "node:fs";
import markdown from "@eslint/markdown";
import {
  lintText,
  MarkdownLanguage,
  resolveConfig,
  type ConfigObject,
  type Plugin,
  type RuleDefinition,
} from "@policylint/core";
import { describe, expect, it } from "vitest";
import { assertSameInBothEngines } from "../src/compare-engines.ts";
import { runInEslint, runInPolicylint, type EngineResult } from "../src/engines.ts";

const plugin: Plugin = markdown;
const ruleIds = Object.keys(plugin.rules ?? {}).map((name) => `markdown/${name}`);
const folders = [new URL("documents/", import.meta.url), new URL("../../../fixtures/", import.meta.url)];

function readDocuments(folder: URL): { name: string; text: string }[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
}

const documents = folders.flatMap(readDocuments).flatMap(({ name, text }) => [
  { name, text },
  { name: `${name} with CRLF and byte order mark`, text: `\uFEFF${text.replaceAll("\n", "\r\n")}` },
]);

/** The rules as errors, with every report that ESLint can make of comments. */
function configWith(rules: readonly string[], overrides: ConfigObject): ConfigObject {
  return {
    files: ["**"],
    plugins: { markdown: plugin },
    language: "markdown/gfm",
    languageOptions: { frontmatter: "yaml" },
    rules: Object.fromEntries(rules.map((id) => [id, "error"])),
    linterOptions: { reportUnusedInlineConfigs: "warn" },
    ...overrides,
  };
}

/** The rules that throw on the text or on what fixes make of it. */
function crashedRules(text: string, config: ConfigObject): Set<string | null> {
  const options = { config: resolveConfig(config), filename: "policy.md" };
  const runs = [lintText(text, options), lintText(text, { ...options, fix: true })];
  return new Set(runs.flatMap(({ crashes }) => crashes.map(({ ruleId }) => ruleId)));
}

/**
 * Where a rule throws, ESLint's run ends and ours goes on: then ESLint must end, and both are compared
 * without the rules that throw.
 */
function compareEngines(text: string, overrides: ConfigObject): EngineResult {
  const all = configWith(ruleIds, overrides);
  const crashed = crashedRules(text, all);
  if (crashed.size > 0) expect(() => runInEslint(text, all, "policy.md")).toThrow();
  const others = ruleIds.filter((id) => !crashed.has(id));
  const config = configWith(others, overrides);
  const eslints = runInEslint(text, config, "policy.md");
  assertSameInBothEngines(runInPolicylint(text, config, "policy.md"), eslints);
  return eslints;
}

describe("the rules of @eslint/markdown in both engines", () => {
  it.each(documents)("under its own language: $name", ({ text }) => {
    compareEngines(text, {});
  });

  it.each(documents)("under our language: $name", ({ text }) => {
    const language = new MarkdownLanguage({ directivePrefixes: ["eslint", "policylint"] });
    const languages = { ...plugin.languages, gfm: language };
    compareEngines(text, { plugins: { markdown: { ...plugin, languages } }, languageOptions: {} });
  });

  it.each(documents)("with comments forbidden: $name", ({ text }) => {
    compareEngines(text, { linterOptions: { noInlineConfig: true } });
  });

  it("compares a good part of the rules and of the linter's own messages", () => {
    const results = documents.map(({ text }) => compareEngines(text, {}));
    const reported = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
    expect(reported.size).toBeGreaterThan(12);
    const texts = results.flatMap(({ messages }) => messages.map(({ message }) => message));
    for (const start of [
      "Unused eslint-disable",
      "Unused eslint-enable",
      "Unused inline",
      "Definition for",
    ]) {
      expect(texts.filter((text) => text.startsWith(start))).not.toEqual([]);
    }
    expect(results.flatMap(({ suppressedMessages }) => suppressedMessages)).not.toEqual([]);
  });

  it("goes on where a rule throws and ESLint ends its run", () => {
    const text = "# Contact\n\nWrite to team\\@reed.example <b>now</b>.\n";
    const config = configWith(ruleIds, {});
    expect(() => runInEslint(text, config, "policy.md")).toThrow();
    const { messages, crashes } = lintText(text, { config: resolveConfig(config), filename: "policy.md" });
    expect(crashes.map(({ ruleId }) => ruleId)).toContain("markdown/no-bare-urls");
    expect(messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toContainEqual([
      "markdown/no-html",
      3,
      29,
    ]);
  });

  it("refuses a rule for another language, as ESLint does", () => {
    const rule: RuleDefinition = { meta: { languages: ["markdown/*"] }, create: () => ({}) };
    const config: ConfigObject = {
      files: ["**"],
      plugins: { test: { rules: { rule } }, policylint: { languages: { markdown: new MarkdownLanguage() } } },
      language: "policylint/markdown",
      rules: { "test/rule": "error" },
    };
    expect(() => runInEslint("# Title\n", config, "policy.md")).toThrow(/do not support the language/u);
    expect(() => runInPolicylint("# Title\n", config, "policy.md")).toThrow(
      /"test\/rule" cannot read the language "policylint\/markdown"/u,
    );
  });
});
