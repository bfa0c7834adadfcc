import { Validator, type OutputUnit, type Schema } from "@cfworker/json-schema";
import { ConfigError, reasonOf } from "../errors.ts";
import { isRecord, ownValue } from "./deep-merge.ts";
import { describeValue } from "./describe-value.ts";
import { didYouMean } from "./near-name.ts";

/** Throws a ConfigError, its key path beginning with the option, where the options do not fit. */
export type OptionsValidator = (options: readonly unknown[]) => void;

/** ESLint's forms of `meta.schema` as one schema of the array of options; undefined where all is allowed. */
function arraySchemaOf(schema: unknown): Schema | undefined {
  if (schema === false) return undefined;
  if (schema === undefined) return { type: "array", maxItems: 0 };
  if (Array.isArray(schema)) return { type: "array", items: schema, maxItems: schema.length };
  if (isRecord(schema)) return schema;
  throw new TypeError("it must be an array, an object or false");
}

/** The validator marks the schema that it reads, which may be shared or frozen: it gets a copy. */
function copyOf(schema: Schema): Schema {
  const copy: unknown = JSON.parse(JSON.stringify(schema));
  return isRecord(copy) ? copy : {};
}

/**
 * Makes a check of rule options out of a rule's `meta.schema`: draft 4 of JSON Schema, as in ESLint. The
 * schema is interpreted, never compiled to code, so that it works where `eval` is forbidden.
 * @throws {ConfigError} where the schema itself is broken
 */
export function compileOptionsSchema(ruleSchema: unknown): OptionsValidator {
  let schema: Schema;
  let validator: Validator;
  try {
    const found = arraySchemaOf(ruleSchema);
    if (!found) return () => {};
    schema = copyOf(found);
    validator = new Validator(schema, "4");
  } catch (cause) {
    throw new ConfigError({ problem: `the rule's meta.schema is broken: ${reasonOf(cause)}`, cause });
  }
  return (options) => {
    let errors: readonly OutputUnit[];
    try {
      errors = validator.validate(options).errors;
    } catch (cause) {
      const problem = `options cannot be checked: ${reasonOf(cause)}`;
      throw new ConfigError({ problem, expected: "values that JSON can hold", cause });
    }
    const failure = mostExact(errors);
    if (failure) throw failureError(failure, schema, options);
  };
}

/** Keywords whose failure is only that of the keyword which follows in the list. */
const wrappers: ReadonlySet<string> = new Set([
  "$ref",
  "additionalItems",
  "allOf",
  "dependencies",
  "items",
  "patternProperties",
  "prefixItems",
  "properties",
]);

/** What keywords expect whose value says it all. */
const bounds: ReadonlyMap<string, (value: string) => string> = new Map([
  ["minimum", (value: string) => `${value} or more`],
  ["maximum", (value: string) => `${value} or less`],
  ["minLength", (value: string) => `text of ${value} characters or more`],
  ["minItems", (value: string) => `${value} items or more`],
  ["pattern", (value: string) => `text that matches ${value}`],
]);

function mostExact(errors: readonly OutputUnit[]): OutputUnit | undefined {
  return errors.find(({ keyword }) => !wrappers.has(keyword)) ?? errors[0];
}

function failureError(failure: OutputUnit, schema: Schema, options: readonly unknown[]): ConfigError {
  const { keyword, keywordLocation, instanceLocation, error } = failure;
  const keyPath = pathOf(instanceLocation);
  const wanted = valueAt(schema, keywordLocation);
  const value = describeValue(valueAt(options, instanceLocation));
  if (keyword === "additionalProperties") {
    const key = /"(.*)"/su.exec(error)?.[1] ?? "";
    const properties = valueAt(schema, keywordLocation.replace(/additionalProperties$/u, "properties"));
    const names = isRecord(properties) ? Object.keys(properties) : [];
    const problem = `unknown key "${key}"${didYouMean(key, names)}`;
    return new ConfigError({
      keyPath,
      problem,
      expected: names.length > 0 ? `one of ${names.join(", ")}` : "none",
    });
  }
  if (keyword === "maxItems" && instanceLocation === "#") {
    const expected = wanted === 0 ? "a severity alone" : `at most ${String(wanted)}`;
    return new ConfigError({ problem: "too many options", expected });
  }
  if (keyword === "type") {
    const expected = Array.isArray(wanted) ? wanted.join(" or ") : String(wanted);
    return new ConfigError({ keyPath, problem: `unexpected ${value}`, expected });
  }
  if (keyword === "enum" && Array.isArray(wanted)) {
    const expected = `one of ${wanted.map((item) => JSON.stringify(item)).join(", ")}`;
    return new ConfigError({ keyPath, problem: `unexpected ${value}`, expected });
  }
  const bound = bounds.get(keyword);
  if (bound)
    return new ConfigError({ keyPath, problem: `unexpected ${value}`, expected: bound(String(wanted)) });
  return new ConfigError({ keyPath, problem: `${value} does not fit: ${reasonOf(error)}` });
}

function keysOf(pointer: string): string[] {
  const keys = pointer.split("/").slice(1);
  return keys.map((key) => decodeURI(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** `#/0/contacts/1` as `["option 1", "contacts", "item 2"]`. */
function pathOf(pointer: string): string[] {
  return keysOf(pointer).map((key, depth) => {
    if (!/^\d+$/u.test(key)) return key;
    return `${depth === 0 ? "option" : "item"} ${Number(key) + 1}`;
  });
}

function valueAt(root: unknown, pointer: string): unknown {
  let value: unknown = root;
  for (const key of keysOf(pointer)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isRecord(value) ? ownValue(value, key) : undefined;
  }
  return value;
}
