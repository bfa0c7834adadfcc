import path from "node:path";
import type { LintResult } from "@policylint/core";
import type { ConfigStatus } from "./find-files.ts";

function describe(filePath: string, status: ConfigStatus, cwd: string): string {
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
  return {
    filePath,
    messages: [
      {
        ruleId: null,
        severity: 1,
        message: describe(filePath, status, cwd),
        line: 0,
        column: 0,
      },
    ],
    suppressedMessages: [],
    errorCount: 0,
    warningCount: 1,
    fatalErrorCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  };
}
