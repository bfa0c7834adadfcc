import path from "node:path";
import { checkDate, checkKeys, checkText, ConfigError, expectation, type Check } from "@policylint/core";
import type { RegisteredFinding, SuppressionEntry } from "./register.ts";

/** An entry with the 1-based line that it stands on. */
export interface RegisterLine<Entry> {
  readonly entry: Entry;
  readonly line: number;
}

type Fields = ReadonlyMap<string, string>;

const checkFingerprint = expectation(
  "64 hexadecimal digits",
  (value) => typeof value === "string" && /^[\da-f]{64}$/u.test(value),
);

const checkFile = expectation(
  "a path inside the folder of this file, with slashes",
  (value) =>
    typeof value === "string" &&
    value !== "" &&
    !path.isAbsolute(value) &&
    !path.normalize(value).split(path.sep).includes(".."),
);

const checkReason = expectation(
  "why the finding may stay",
  (value) => typeof value === "string" && value.trim() !== "",
);

const baselineChecks = { file: checkFile, rule: checkText, fingerprint: checkFingerprint };

const suppressionChecks = {
  ...baselineChecks,
  reason: checkReason,
  owner: checkText,
  created: checkDate,
  expires: checkDate,
};

/** The keys in the order in which they are written; an entry without one of the first `required` is refused. */
interface RegisterShape {
  readonly checks: Readonly<Record<string, Check>>;
  readonly required: number;
}

const baselineShape: RegisterShape = { checks: baselineChecks, required: 3 };
const suppressionShape: RegisterShape = { checks: suppressionChecks, required: 4 };

function parseObject(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigError({ problem: "no JSON", expected: "an object on one line", cause: error });
  }
}

function readFields(text: string, { checks, required }: RegisterShape): Fields {
  const value = parseObject(text);
  checkKeys(value, checks);
  const fields = new Map<string, string>();
  for (const [key, field] of Object.entries(value ?? {})) {
    if (typeof field === "string") fields.set(key, field);
  }
  const missing = Object.keys(checks)
    .slice(0, required)
    .find((key) => !fields.has(key));
  if (missing !== undefined) throw new ConfigError({ keyPath: [missing], problem: "missing" });
  return fields;
}

function parseLines<Entry>(
  text: string,
  label: string,
  shape: RegisterShape,
  toEntry: (fields: Fields) => Entry,
): RegisterLine<Entry>[] {
  return text.split("\n").flatMap((content, index) => {
    const trimmed = content.trim();
    if (trimmed === "") return [];
    const line = index + 1;
    try {
      return [{ line, entry: toEntry(readFields(trimmed, shape)) }];
    } catch (error) {
      throw error instanceof ConfigError ? error.within({ file: label, keyPath: [`line ${line}`] }) : error;
    }
  });
}

function toFinding(fields: Fields): RegisteredFinding {
  return {
    file: fields.get("file") ?? "",
    rule: fields.get("rule") ?? "",
    fingerprint: fields.get("fingerprint") ?? "",
  };
}

/**
 * @param label the file's name as messages shall give it
 * @throws {ConfigError} naming line and key
 */
export function parseBaseline(text: string, label: string): RegisterLine<RegisteredFinding>[] {
  return parseLines(text, label, baselineShape, toFinding);
}

/**
 * @param label the file's name as messages shall give it
 * @throws {ConfigError} naming line and key
 */
export function parseSuppressions(text: string, label: string): RegisterLine<SuppressionEntry>[] {
  return parseLines(text, label, suppressionShape, (fields) => ({
    ...toFinding(fields),
    reason: fields.get("reason") ?? "",
    owner: fields.get("owner"),
    created: fields.get("created"),
    expires: fields.get("expires"),
  }));
}

/** What makes two entries the same finding; also the order in which they are written. */
export function keyOf({ file, rule, fingerprint }: RegisteredFinding): string {
  return [file, rule, fingerprint].join("\0");
}

/**
 * The text of a register: one entry a line, each finding once, sorted, so that two branches that add entries meet in
 * the same place only where they add the same.
 */
export function formatRegister(entries: readonly (RegisteredFinding | SuppressionEntry)[]): string {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const keys = [...byKey.keys()].sort();
  return keys.map((key) => `${JSON.stringify(byKey.get(key), Object.keys(suppressionChecks))}\n`).join("");
}
