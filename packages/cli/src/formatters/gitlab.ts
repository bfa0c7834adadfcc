import { createHash } from "node:crypto";
import type { LintMessage } from "@policylint/core";
import { escapeJson } from "../escape.ts";
import { documentPath } from "./document-path.ts";
import { levelOf, onOneLine, placeOf } from "./message.ts";
import type { FormatterFunction } from "./types.ts";

/** GitLab's scale; only these of its five steps fit what a rule says of itself. */
const severities = { fatal: "critical", error: "major", warning: "minor" } as const;

/**
 * GitLab compares branches by fingerprint and shows one finding of each: path and a number for the second of its kind
 * tell apart what the finding's own fingerprint does not.
 */
function fingerprintOf(message: LintMessage, file: string, seen: Map<string, number>): string {
  const key = JSON.stringify([file, message.ruleId, message.fingerprint ?? message.message]);
  const repeats = seen.get(key) ?? 0;
  seen.set(key, repeats + 1);
  return createHash("sha256")
    .update(JSON.stringify([key, repeats]))
    .digest("hex");
}

/** GitLab's code quality report (a subset of Code Climate's). */
export const gitlab: FormatterFunction = (results, { cwd }) => {
  const seen = new Map<string, number>();
  const issues = results.flatMap(({ filePath, messages }) => {
    const file = documentPath(filePath, cwd);
    return messages.map((message) => {
      const { line, endLine } = placeOf(message);
      return {
        description: onOneLine(message.message),
        check_name: message.ruleId ?? "policylint",
        fingerprint: fingerprintOf(message, file, seen),
        severity: severities[message.fatal === true ? "fatal" : levelOf(message)],
        location: { path: file, lines: { begin: line, ...(endLine !== undefined && { end: endLine }) } },
      };
    });
  });
  return escapeJson(JSON.stringify(issues, null, 2));
};
