import path from "node:path";
import { createLintResult, type ConfigStatus, type LintResult } from "@policylint/core";

/** Why a document is not linted. */
export function describeIgnored(filePath: string, status: ConfigStatus, cwd: string): string {
  if (status === "external") {
    return "File ignored because outside of base path.";
  }
  if (status === "unconfigured") {
    return (
      "File ignored because no matching configuration was supplied: " +
      "policylint reads .md, .markdown, .mdx and .txt, and what the config's files patterns name."
    );
  }
  const folders = path.dirname(path.relative(cwd, filePath)).split(path.sep);
  return folders.includes("node_modules")
    ? "File ignored by default because it is located under the node_modules directory. " +
        'Use the ignore pattern "!**/node_modules/" in the config to lint it.'
    : "File ignored because of a matching ignore pattern.";
}

/** The result of a document that was named and that the config does not lint: one warning that says why. */
export function createIgnoredResult(filePath: string, status: ConfigStatus, cwd: string): LintResult {
  const message = describeIgnored(filePath, status, cwd);
  return createLintResult({
    filePath,
    messages: [{ ruleId: null, severity: 1, message, line: 0, column: 0 }],
  });
}
