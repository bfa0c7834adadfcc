import type { LintResult } from "@policylint/core";
import { escapeJson } from "../escape.ts";

/** ESLint's `json` format: the results, as they are. */
export function json(results: readonly LintResult[]): string {
  return escapeJson(JSON.stringify(results));
}
