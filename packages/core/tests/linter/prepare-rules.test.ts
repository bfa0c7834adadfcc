import type { ConfigObject, TextSourceCode } from "@eslint/core";
import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config/resolve-config.ts";
import { lintText } from "../../src/linter/lint-text.ts";
import { configOf, ruleOf } from "./lint.ts";

/** Lints with a plugin that prepares, and notes in which order it was asked and its rules ran. */
function lintPrepared(config: ConfigObject = {}, prepare?: () => void) {
  const calls: string[] = [];
  const listen = (name: string) => ruleOf(() => ({ root: () => void calls.push(name) }));
  const given = configOf({ one: listen("one"), two: listen("two") }, config);
  const test = {
    ...given.plugins?.["test"],
    prepare({ text }: TextSourceCode) {
      calls.push(`prepare ${text}`);
      prepare?.();
    },
  };
  const { messages } = lintText("# One", { config: resolveConfig({ ...given, plugins: { test } }) });
  return { calls, messages };
}

describe("a plugin that prepares for its rules", () => {
  it("does so once, before the first of them hears of the document", () => {
    expect(lintPrepared().calls).toEqual(["prepare # One", "one", "two"]);
  });

  it("is not asked where none of its rules is on", () => {
    const rules = { "test/one": "off", "test/two": "off" } as const;
    expect(lintPrepared({ rules: { ...rules, "test/two": "warn" } }).calls).toEqual(["prepare # One", "two"]);
    expect(lintPrepared({ rules }).calls).toEqual([]);
  });

  it("may fail, and its rules run all the same", () => {
    const fail = () => {
      throw new Error("Not now.");
    };
    expect(lintPrepared({}, fail)).toEqual({ calls: ["prepare # One", "one", "two"], messages: [] });
  });
});
