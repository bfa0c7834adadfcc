import { ConfigError } from "../errors.ts";
import { isRecord } from "./deep-merge.ts";
import { describeValue } from "./describe-value.ts";
import { didYouMean } from "./near-name.ts";

/** Throws a ConfigError, its key path beginning inside the value, where the value does not fit. */
export type Check = (value: unknown) => void;

/** A check whose error says what was expected. */
export function expectation(expected: string, test: (value: unknown) => boolean): Check {
  return (value) => {
    if (!test(value)) throw new ConfigError({ problem: `unexpected ${describeValue(value)}`, expected });
  };
}

export const checkRecord = expectation("an object", isRecord);

export const checkText = expectation(
  "a non-empty string",
  (value) => typeof value === "string" && value !== "",
);

export const checkBoolean = expectation("true or false", (value) => typeof value === "boolean");

/** Is it a day of the calendar, `2026-11-20`? */
export function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(value);
  // The engine reads 30 February as 2 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

export const checkDate = expectation(`a date such as "2026-11-20"`, isDate);

/** A check for one of a few names; the error suggests the nearest. */
export function oneOf(names: readonly string[]): Check {
  return (value) => {
    if (typeof value === "string" && names.includes(value)) return;
    const hint = typeof value === "string" ? didYouMean(value, names) : "";
    throw new ConfigError({
      problem: `unexpected ${describeValue(value)}${hint}`,
      expected: `one of ${names.map((name) => JSON.stringify(name)).join(", ")}`,
    });
  };
}

/** A check for an array, each item of which passes `check`. */
export function listOf(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) {
      throw new ConfigError({ problem: `unexpected ${describeValue(value)}`, expected: "an array" });
    }
    for (const [index, item] of value.entries()) checkAt(`item ${index + 1}`, item, check);
  };
}

/** Checks the value of every key. */
export function checkEntries(value: unknown, check: Check): void {
  checkRecord(value);
  if (!isRecord(value)) return;
  for (const [key, entry] of Object.entries(value)) checkAt(key, entry, check);
}

/** Checks an object that has no keys but these; an undefined value is as good as none. */
export function checkKeys(value: unknown, keyChecks: Readonly<Record<string, Check>>): void {
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

/** Checks the value of one key, which then stands in the error's key path. */
export function checkAt(key: string, value: unknown, check: Check): void {
  try {
    check(value);
  } catch (error) {
    throw error instanceof ConfigError ? error.within({ keyPath: [key] }) : error;
  }
}
