import type { Language, Plugin } from "@eslint/core";
import { describe, expect, it } from "vitest";
import { createConfigArray, type ConfigArrayOptions } from "../../src/config/config-array.ts";
import { ConfigError } from "../../src/errors.ts";
import type { ConfigObject } from "../../src/types.ts";

function languageStub(defaults: Language["defaultLanguageOptions"] = {}): Language {
  return {
    fileType: "text",
    lineStart: 1,
    columnStart: 1,
    nodeTypeKey: "type",
    defaultLanguageOptions: defaults,
    validateLanguageOptions({ mode }) {
      if (mode === "wild") throw new TypeError('mode "wild" is not known.');
    },
    parse: () => ({ ok: true, ast: {} }),
    createSourceCode() {
      throw new Error("No text is read here.");
    },
  };
}

const create = (): Record<string, never> => ({});
const options = {
  type: "object",
  properties: {
    months: { type: "integer", minimum: 1 },
    names: { type: "array", items: { type: "string" } },
  },
  additionalProperties: false,
} as const;

const plugin: Plugin = {
  meta: { name: "policylint", namespace: "policies" },
  languages: { markdown: languageStub({ mode: "plain", nested: { a: 1, b: 2 } }), text: languageStub() },
  rules: {
    plain: { create },
    "retention-period": {
      meta: { schema: [options], defaultOptions: [{ months: 24, names: ["a"] }] },
      create,
    },
    choice: { meta: { schema: [{ enum: ["always", "never"] }, { type: ["string", "null"] }] }, create },
    free: { meta: { schema: false }, create },
    whole: {
      meta: { schema: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true } },
      create,
    },
    broken: { meta: { schema: [{ $ref: "#/nowhere" }] }, create },
    foreign: { meta: { languages: ["markdown/gfm", "json/*"] }, create },
    "text-only": { meta: { languages: ["gdpr/text"] }, create },
    "by-namespace": { meta: { languages: ["policies/*"] }, create },
  },
};

const base: ConfigObject = { files: ["**/*.md"], plugins: { gdpr: plugin }, language: "gdpr/markdown" };

/** The configuration of `/site/policy.md`. */
function resolve(...configs: ConfigObject[]): ReturnType<ReturnType<typeof createConfigArray>["getConfig"]> {
  return createConfigArray([base, ...configs], { basePath: "/site" }).getConfig("/site/policy.md");
}

/** The message of the ConfigError that a flat config causes; it may be anything, as in a user's file. */
function errorOf(config: unknown, { ...more }: Partial<ConfigArrayOptions> = {}): string {
  try {
    createConfigArray(config, { basePath: "/site", baseConfigs: [base], ...more }).getConfig(
      "/site/policy.md",
    );
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "no error";
}

describe("which configuration a file has", () => {
  const configs = createConfigArray(
    [
      { ignores: ["drafts/", "**/*.tmp.md"] },
      base,
      { files: ["**/*.txt"], ignores: ["old/**"], plugins: { gdpr: plugin }, language: "gdpr/text" },
      { basePath: "shop", rules: { "gdpr/plain": "warn" } },
      { files: ["legal/**"], rules: { "gdpr/plain": "error" } },
    ],
    { basePath: "/site" },
  );

  it.each([
    ["/site/a.md", "matched", "gdpr/markdown"],
    ["/site/deep/.hidden/a.md", "matched", "gdpr/markdown"],
    ["/site/a.txt", "matched", "gdpr/text"],
    ["/site/old/a.txt", "unconfigured", undefined],
    ["/site/a.pdf", "unconfigured", undefined],
    ["/site/drafts/a.md", "ignored", undefined],
    ["/site/a.tmp.md", "ignored", undefined],
    ["/elsewhere/a.md", "external", undefined],
  ])("%s is %s", (path, status, language) => {
    expect(configs.getConfigStatus(path)).toBe(status);
    expect(configs.getConfig(path)?.languageName).toBe(language);
    expect(configs.isFileIgnored(path)).toBe(status === "ignored");
  });

  it("depends on patterns and base path", () => {
    const severityIn = (path: string): unknown => configs.getConfig(path)?.rules["gdpr/plain"]?.[0];
    expect([severityIn("/site/a.md"), severityIn("/site/shop/a.md"), severityIn("/site/legal/a.md")]).toEqual(
      [undefined, 1, 2],
    );
  });

  it("is made once for files to which the same objects apply", () => {
    expect(configs.getConfig("/site/x.md")).toBe(configs.getConfig("/site/y/z.md"));
  });

  it("tells directories and patterns for a search", () => {
    expect(configs.isDirectoryIgnored("/site/drafts/")).toBe(true);
    expect(configs.isDirectoryIgnored("/site/legal/")).toBe(false);
    expect(configs.files).toEqual(["**/*.md", "**/*.txt", "legal/**"]);
  });

  it("may come from nested arrays", () => {
    const nested = createConfigArray([[[base]], []], { basePath: "/site" });
    expect(nested.getConfig("/site/a.md")?.language).toBe(plugin.languages?.["markdown"]);
  });
});

describe("a resolved configuration", () => {
  it("has every default", () => {
    expect(resolve()).toEqual({
      language: plugin.languages?.["markdown"],
      languageName: "gdpr/markdown",
      languageOptions: { mode: "plain", nested: { a: 1, b: 2 } },
      linterOptions: {
        noInlineConfig: false,
        reportUnusedDisableDirectives: 1,
        reportUnusedInlineConfigs: 0,
      },
      enforcement: {},
      plugins: { gdpr: plugin },
      rules: {},
      settings: {},
    });
  });

  it("normalises severities", () => {
    const rules = { "gdpr/plain": "error", "gdpr/free": ["warn"], "gdpr/choice": 0 } as const;
    const resolved = resolve({ rules: { ...rules, "gdpr/free": ["warn"] } });
    expect(resolved?.rules).toEqual({ "gdpr/plain": [2], "gdpr/free": [1], "gdpr/choice": [0] });
  });

  it("keeps earlier options where a later object has only a severity", () => {
    const first: ConfigObject = { rules: { "gdpr/retention-period": ["error", { months: 3 }] } };
    const entry = (...later: ConfigObject[]): unknown =>
      resolve(first, ...later)?.rules["gdpr/retention-period"];
    expect(entry({ rules: { "gdpr/retention-period": "warn" } })).toEqual([1, { months: 3, names: ["a"] }]);
    expect(entry({ rules: { "gdpr/retention-period": ["off"] } })).toEqual([0, { months: 3, names: ["a"] }]);
    expect(entry({ rules: { "gdpr/retention-period": ["warn", {}] } })).toEqual([
      1,
      { months: 24, names: ["a"] },
    ]);
  });

  it("puts options over the rule's defaults, and leaves both as they are", () => {
    const given = { names: ["b", "c"] };
    expect(resolve({ rules: { "gdpr/retention-period": [2, given] } })?.rules).toEqual({
      "gdpr/retention-period": [2, { months: 24, names: ["b", "c"] }],
    });
    expect(given).toEqual({ names: ["b", "c"] });
    expect(plugin.rules?.["retention-period"]?.meta?.defaultOptions).toEqual([{ months: 24, names: ["a"] }]);
  });

  it("merges settings, language options and linter options key by key", () => {
    const pattern = /x/u;
    const resolved = resolve(
      {
        settings: { policy: { dpo: true, audience: ["eu"] }, pattern: "x" },
        languageOptions: { nested: { b: 3 } },
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
      },
      {
        settings: { policy: { dpo: undefined, audience: ["uk"] }, pattern },
        linterOptions: { reportUnusedDisableDirectives: false, reportUnusedInlineConfigs: "warn" },
      },
    );
    expect(resolved?.settings).toEqual({ policy: { dpo: true, audience: ["uk"] }, pattern });
    expect(resolved?.settings["pattern"]).toBe(pattern);
    expect(resolved?.languageOptions).toEqual({ mode: "plain", nested: { a: 1, b: 3 } });
    expect(resolved?.linterOptions).toEqual({
      noInlineConfig: true,
      reportUnusedDisableDirectives: 0,
      reportUnusedInlineConfigs: 1,
    });
  });

  it("merges how rules are brought into force rule by rule", () => {
    const resolved = resolve(
      { enforcement: { "gdpr/plain": { owner: "Legal", warnUntil: "2027-01-31" } } },
      { enforcement: { "gdpr/plain": { owner: "Web" }, "gdpr/choice": { owner: "Legal" } } },
    );
    expect(resolved?.enforcement).toEqual({
      "gdpr/plain": { owner: "Web", warnUntil: "2027-01-31" },
      "gdpr/choice": { owner: "Legal" },
    });
  });

  it("has the plugins of all objects", () => {
    const other: Plugin = { rules: { x: { create } } };
    const resolved = resolve({ plugins: { other } }, { plugins: { other }, rules: { "other/x": 1 } });
    expect(Object.keys(resolved?.plugins ?? {})).toEqual(["gdpr", "other"]);
  });

  it("never takes a prototype for a setting", () => {
    const settings: Record<string, unknown> = JSON.parse('{ "__proto__": { "polluted": true }, "a": {} }');
    const resolved = resolve({ settings: { a: {} } }, { settings });
    expect(Object.keys(resolved?.settings ?? {})).toEqual(["a"]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("normalises language options through the language", () => {
    const language = { ...languageStub(), normalizeLanguageOptions: () => ({ normal: true }) };
    const own: Plugin = { languages: { own: language } };
    expect(resolve({ plugins: { own }, language: "own/own" })?.languageOptions).toEqual({ normal: true });
  });

  it("refuses no rule that is off", () => {
    expect(
      resolve({ rules: { "gone/rule": "off", "gdpr/foreign": 0, "gdpr/choice": ["off", 7] } }),
    ).toBeDefined();
  });

  it("lets rules run that can read the language", () => {
    expect(resolve({ rules: { "gdpr/by-namespace": 1, "gdpr/plain": 1 } })).toBeDefined();
    const text = { language: "gdpr/text", rules: { "gdpr/text-only": 1 } } as const;
    expect(resolve(text)).toBeDefined();
  });

  it("finds rules of a scoped plugin", () => {
    const scoped: Plugin = { rules: { "x/y": { create }, x: { create } } };
    const plugins = { "@shop/lint": scoped, a: scoped };
    expect(resolve({ plugins, rules: { "@shop/lint/x": 1, "a/x/y": 1 } })?.rules).toEqual({
      "@shop/lint/x": [1],
      "a/x/y": [1],
    });
  });
});

describe("an error in an object names its key and what was expected", () => {
  it.each<[string, unknown, string]>([
    ["no object", null, "unexpected null; expected a configuration object."],
    ["a function", () => ({}), "unexpected a function; expected a configuration object."],
    [
      "unknown key",
      { rulez: {} },
      'rulez: unknown key (did you mean "rules"?); expected one of name, basePath, files, ignores, plugins, language, languageOptions, settings, linterOptions, rules, enforcement.',
    ],
    [
      "extends",
      { extends: ["a"] },
      "extends: key has no effect in a bare object; expected the object inside defineConfig([…]).",
    ],
    ["name", { name: "" }, 'name: unexpected ""; expected a non-empty string.'],
    [
      "files",
      { files: "*.md" },
      'files: unexpected "*.md"; expected an array of glob patterns, with one at least.',
    ],
    [
      "no files",
      { files: [] },
      "files: unexpected an array; expected an array of glob patterns, with one at least.",
    ],
    ["ignores", { ignores: [1] }, "ignores: unexpected an array; expected an array of glob patterns."],
    ["plugins", { plugins: ["gdpr"] }, "plugins: unexpected an array; expected an object."],
    ["a plugin", { plugins: { gdpr: "gdpr" } }, 'plugins → gdpr: unexpected "gdpr"; expected an object.'],
    [
      "language",
      { language: "markdown" },
      'language: unexpected "markdown"; expected "namespace/name", such as "policylint/markdown".',
    ],
    ["settings", { settings: 1 }, "settings: unexpected 1; expected an object."],
    [
      "linter option",
      { linterOptions: { noInlineConfig: "yes" } },
      'linterOptions → noInlineConfig: unexpected "yes"; expected true or false.',
    ],
    [
      "unknown linter option",
      { linterOptions: { reportUnused: 1 } },
      "linterOptions → reportUnused: unknown key; expected one of noInlineConfig, reportUnusedDisableDirectives, reportUnusedInlineConfigs.",
    ],
    [
      "severity",
      { rules: { "gdpr/plain": "loud" } },
      'rules → "gdpr/plain": unexpected "loud"; expected "off", "warn", "error", 0, 1 or 2.',
    ],
    [
      "severity of three",
      { rules: { "gdpr/plain": [3] } },
      'rules → "gdpr/plain": unexpected 3 as severity; expected "off", "warn", "error", 0, 1 or 2.',
    ],
    [
      "no severity",
      { rules: { "gdpr/plain": [] } },
      'rules → "gdpr/plain": unexpected undefined as severity; expected "off", "warn", "error", 0, 1 or 2.',
    ],
    [
      "an unknown key of enforcement",
      { enforcement: { "gdpr/plain": { warnUtil: "2027-01-31" } } },
      'enforcement → "gdpr/plain" → warnUtil: unknown key (did you mean "warnUntil"?); expected one of warnUntil, owner.',
    ],
    [
      "a day that is none",
      { enforcement: { "gdpr/plain": { warnUntil: "2027-02-30" } } },
      'enforcement → "gdpr/plain" → warnUntil: unexpected "2027-02-30"; expected a date such as "2026-11-20".',
    ],
    [
      "no owner",
      { enforcement: { "gdpr/plain": { owner: "" } } },
      'enforcement → "gdpr/plain" → owner: unexpected ""; expected a non-empty string.',
    ],
  ])("%s", (_name, config, message) => {
    expect(errorOf(config)).toBe(message);
  });

  it("and the object among several, and the file", () => {
    const file = "policylint.config.js";
    expect(errorOf([{}, { rules: 1 }], { file })).toBe(
      "policylint.config.js: config 2 → rules: unexpected 1; expected an object.",
    );
    expect(errorOf([{}, { name: "our shop", rules: 1 }], { file })).toBe(
      'policylint.config.js: config 2 ("our shop") → rules: unexpected 1; expected an object.',
    );
  });
});

describe("an error in the configuration of a file names its key and what was expected", () => {
  const rule = (id: string, ...ruleOptions: unknown[]): unknown => ({
    rules: { [`gdpr/${id}`]: ["error", ...ruleOptions] },
  });

  it.each<[string, unknown, string]>([
    [
      "unknown plugin",
      { rules: { "gdrp/plain": 1 } },
      'rules → "gdrp/plain": no plugin "gdrp" (did you mean "gdpr"?); expected one of gdpr.',
    ],
    ["a core rule of ESLint", { rules: { semi: 1 } }, 'rules → semi: no plugin ""; expected one of gdpr.'],
    [
      "unknown rule",
      { rules: { "gdpr/retention-perod": 1 } },
      'rules → "gdpr/retention-perod": plugin "gdpr" has no rule "retention-perod" (did you mean "retention-period"?).',
    ],
    [
      "inherited rule",
      { rules: { "gdpr/constructor": 1 } },
      'rules → "gdpr/constructor": plugin "gdpr" has no rule "constructor".',
    ],
    [
      "rule of another plugin",
      { plugins: { b: { rules: { x: { create } } } }, rules: { "gdpr/x": 1 } },
      'rules → "gdpr/x": plugin "gdpr" has no rule "x" (did you mean "b/x"?).',
    ],
    [
      "unknown rule to enforce",
      { enforcement: { "gdpr/retention-perod": { owner: "Legal" } } },
      'enforcement → "gdpr/retention-perod": plugin "gdpr" has no rule "retention-perod" (did you mean "retention-period"?).',
    ],
    [
      "unknown language",
      { language: "gdpr/markdwn" },
      'language: unknown language "gdpr/markdwn" (did you mean "gdpr/markdown"?); expected one of gdpr/markdown, gdpr/text.',
    ],
    ["language options", { languageOptions: { mode: "wild" } }, 'languageOptions: mode "wild" is not known.'],
    [
      "a plugin twice",
      { plugins: { gdpr: {} } },
      "plugins → gdpr: a second plugin of this name; expected one plugin for each name.",
    ],
    [
      "too many options",
      rule("plain", 1),
      'rules → "gdpr/plain": too many options; expected a severity alone.',
    ],
    [
      "too many options for one",
      rule("retention-period", {}, {}),
      'rules → "gdpr/retention-period": too many options; expected at most 1.',
    ],
    [
      "type",
      rule("retention-period", 3),
      'rules → "gdpr/retention-period" → option 1: unexpected 3; expected object.',
    ],
    [
      "inner type",
      rule("retention-period", { months: "3" }),
      'rules → "gdpr/retention-period" → option 1 → months: unexpected "3"; expected integer.',
    ],
    [
      "item",
      rule("retention-period", { names: ["a", 1] }),
      'rules → "gdpr/retention-period" → option 1 → names → item 2: unexpected 1; expected string.',
    ],
    [
      "minimum",
      rule("retention-period", { months: 0 }),
      'rules → "gdpr/retention-period" → option 1 → months: unexpected 0; expected 1 or more.',
    ],
    [
      "key",
      rule("retention-period", { month: 3 }),
      'rules → "gdpr/retention-period" → option 1: unknown key "month" (did you mean "months"?); expected one of months, names.',
    ],
    [
      "choice",
      rule("choice", "sometimes"),
      'rules → "gdpr/choice" → option 1: unexpected "sometimes"; expected one of "always", "never".',
    ],
    [
      "second option",
      rule("choice", "never", 1),
      'rules → "gdpr/choice" → option 2: unexpected 1; expected string or null.',
    ],
    [
      "whole schema",
      rule("whole", "a", "a"),
      'rules → "gdpr/whole": an array does not fit: Duplicate items at indexes 0 and 1.',
    ],
    [
      "function",
      rule("whole", create),
      'rules → "gdpr/whole": options cannot be checked: Instances of "function" type are not supported; expected values that JSON can hold.',
    ],
    [
      "broken schema",
      rule("broken", 1),
      'rules → "gdpr/broken": options cannot be checked: Unresolved $ref "#/nowhere".  Absolute URI "https://github.com/cfworker#/nowhere"; expected values that JSON can hold.',
    ],
    [
      "language of a rule",
      { rules: { "gdpr/foreign": 1, "gdpr/text-only": 1, "gdpr/plain": 1 } },
      'rules: "gdpr/foreign", "gdpr/text-only" cannot read the language "gdpr/markdown"; expected markdown/gfm or json/* for "gdpr/foreign", or "files" that hold the rule to such files.',
    ],
  ])("%s", (_name, config, message) => {
    expect(errorOf(config)).toBe(message);
  });

  it("and the file", () => {
    expect(errorOf(rule("plain", 1), { file: "policylint.config.ts" })).toBe(
      'policylint.config.ts: rules → "gdpr/plain": too many options; expected a severity alone.',
    );
  });

  it("or that no language is set", () => {
    expect(errorOf({ files: ["**/*.md"] }, { baseConfigs: [] })).toBe(
      'language: no language is set; expected "namespace/name".',
    );
  });
});

describe("the schema of a rule", () => {
  it("false lets any options pass", () => {
    expect(resolve({ rules: { "gdpr/free": ["error", { x: 1 }, 2] } })?.rules["gdpr/free"]).toEqual([
      2,
      { x: 1 },
      2,
    ]);
  });

  it("is not read where there are no options, and never changed", () => {
    let reads = 0;
    const meta = {
      get schema() {
        reads++;
        return Object.freeze([Object.freeze({ type: "string" as const })]);
      },
    };
    const counting: Plugin = { rules: { counting: { meta: JSON.parse("{}"), create } } };
    Object.defineProperty(counting.rules?.["counting"], "meta", { value: meta });
    resolve({ plugins: { counting }, rules: { "counting/counting": "error" } });
    expect(reads).toBe(0);
    resolve({ plugins: { counting }, rules: { "counting/counting": ["error", "x"] } });
    expect(reads).toBe(1);
  });
});
