import { ConfigError } from "../errors.ts";
import type { ConfigObject } from "../types.ts";
import {
  checkAt,
  checkBoolean,
  checkEntries,
  checkKeys,
  checkRecord,
  checkText,
  expectation,
  type Check,
} from "./checks.ts";
import { isRecord } from "./deep-merge.ts";
import { describeValue } from "./describe-value.ts";
import { checkEnforcement } from "./enforcement.ts";
import { checkPolicySettings } from "./policy-settings-checks.ts";
import { expectedSeverity, toSeverityLevel } from "./severity.ts";

const isSeverity = (value: unknown): boolean => toSeverityLevel(value) !== undefined;
const isPattern = (value: unknown): boolean => typeof value === "string" || typeof value === "function";
const isFilesEntry = (value: unknown): boolean =>
  isPattern(value) || (Array.isArray(value) && value.length > 0 && value.every(isPattern));

const linterOptionChecks: Readonly<Record<string, Check>> = {
  noInlineConfig: checkBoolean,
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
    checkEntries(value, checkRecord);
  },
  language: expectation(
    `"namespace/name", such as "policylint/markdown"`,
    (value) => typeof value === "string" && /^[^/].*\/[^/]+$/su.test(value),
  ),
  languageOptions: checkRecord,
  settings(value) {
    checkRecord(value);
    if (isRecord(value) && value["policy"] !== undefined)
      checkAt("policy", value["policy"], checkPolicySettings);
  },
  linterOptions: (value) => checkKeys(value, linterOptionChecks),
  rules(value) {
    checkEntries(value, checkRuleConfig);
  },
  enforcement: checkEnforcement,
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
