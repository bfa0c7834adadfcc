import type { ConfigObject } from "@eslint/core";
import { ConfigError } from "../errors.ts";
import { isRecord } from "./deep-merge.ts";
import { describeValue } from "./describe-value.ts";
import { didYouMean } from "./near-name.ts";
import { expectedSeverity, toSeverityLevel } from "./severity.ts";

type Check = (value: unknown) => void;

function expectation(expected: string, test: (value: unknown) => boolean): Check {
  return (value) => {
    if (!test(value)) throw new ConfigError({ problem: `unexpected ${describeValue(value)}`, expected });
  };
}

const isSeverity = (value: unknown): boolean => toSeverityLevel(value) !== undefined;
const isPattern = (value: unknown): boolean => typeof value === "string" || typeof value === "function";
const isFilesEntry = (value: unknown): boolean =>
  isPattern(value) || (Array.isArray(value) && value.length > 0 && value.every(isPattern));

const checkRecord = expectation("an object", isRecord);
const checkText = expectation("a non-empty string", (value) => typeof value === "string" && value !== "");

const linterOptionChecks: Readonly<Record<string, Check>> = {
  noInlineConfig: expectation("true or false", (value) => typeof value === "boolean"),
  reportUnusedDisableDirectives: expectation(
    `true, false, ${expectedSeverity}`,
    (value) => typeof value === "boolean" || isSeverity(value),
  ),
  reportUnusedInlineConfigs: expectation(expectedSeverity, isSeverity),
};

const checks: Readonly<Record<string, Check>> = {
  name: checkText,
  basePath: checkText,
  files: expectation(
    "an array of glob patterns, with one at least",
    (value) => Array.isArray(value) && value.length > 0 && value.every(isFilesEntry),
  ),
  ignores: expectation(
    "an array of glob patterns",
    (value) => Array.isArray(value) && value.every(isPattern),
  ),
  plugins(value) {
    checkRecord(value);
    checkEntries(value, checkRecord);
  },
  language: expectation(
    `"namespace/name", such as "policylint/markdown"`,
    (value) => typeof value === "string" && /^[^/].*\/[^/]+$/su.test(value),
  ),
  languageOptions: checkRecord,
  settings: checkRecord,
  linterOptions: (value) => checkKeys(value, linterOptionChecks),
  rules(value) {
    checkRecord(value);
    checkEntries(value, checkRuleConfig);
  },
};

const checkSeverity = expectation(expectedSeverity, isSeverity);

function checkRuleConfig(value: unknown): void {
  if (!Array.isArray(value)) checkSeverity(value);
  else if (isSeverity(value[0])) return;
  else {
    const problem = `unexpected ${describeValue(value[0])} as severity`;
    throw new ConfigError({ problem, expected: expectedSeverity });
  }
}

function checkEntries(value: unknown, check: Check): void {
  if (!isRecord(value)) return;
  for (const [key, entry] of Object.entries(value)) checkAt(key, entry, check);
}

function checkKeys(value: unknown, keyChecks: Readonly<Record<string, Check>>): void {
  checkRecord(value);
  if (!isRecord(value)) return;
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined) continue;
    const check = Object.hasOwn(keyChecks, key) ? keyChecks[key] : undefined;
    if (!check) {
      const names = Object.keys(keyChecks);
      const problem = `unknown key${didYouMean(key, names)}`;
      throw new ConfigError({ keyPath: [key], problem, expected: `one of ${names.join(", ")}` });
    }
    checkAt(key, entry, check);
  }
}

function checkAt(key: string, value: unknown, check: Check): void {
  try {
    check(value);
  } catch (error) {
    throw error instanceof ConfigError ? error.within({ keyPath: [key] }) : error;
  }
}

/**
 * Checks the keys of one object of a flat configuration, apart from what only the whole configuration can
 * tell (whether rules and languages exist, whether options fit their rule).
 * @throws {ConfigError} with the key path inside the object
 */
export function validateConfigObject(config: unknown): asserts config is ConfigObject {
  if (!isRecord(config)) {
    throw new ConfigError({
      problem: `unexpected ${describeValue(config)}`,
      expected: "a configuration object",
    });
  }
  if ("extends" in config) {
    throw new ConfigError({
      keyPath: ["extends"],
      problem: "key has no effect in a bare object",
      expected: `the object inside defineConfig([…])`,
    });
  }
  checkKeys(config, checks);
}
