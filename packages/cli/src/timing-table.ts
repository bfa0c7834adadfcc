import type { LintResult } from "@policylint/core";
import { markdownTable } from "markdown-table";

const fewestRows = 10;

/** As in ESLint: `all`, or a number above ten; anything else stands for ten. */
function countRows(wanted: string): number {
  if (wanted.toLowerCase() === "all") return Number.POSITIVE_INFINITY;
  return Math.max(Number.parseInt(wanted, 10) || 0, fewestRows);
}

function sumByRule(results: readonly LintResult[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { stats } of results) {
    for (const { rules } of stats?.times.passes ?? []) {
      for (const [ruleId, { total }] of Object.entries(rules)) {
        sums.set(ruleId, (sums.get(ruleId) ?? 0) + total);
      }
    }
  }
  return sums;
}

/**
 * ESLint's table of the rules that took most time, from the `stats` of results.
 *
 * @param wanted how many rows: the value of the environment variable TIMING
 * @returns empty where no rule ran
 */
export function formatTimings(results: readonly LintResult[], wanted: string): string {
  const sums = [...sumByRule(results)].sort(([, left], [, right]) => right - left);
  if (sums.length === 0) return "";
  const total = sums.reduce((sum, [, time]) => sum + time, 0);
  const rows = sums
    .slice(0, countRows(wanted))
    .map(([ruleId, time]) => [ruleId, time.toFixed(3), `${((time * 100) / total).toFixed(1)}%`]);
  return markdownTable([["Rule", "Time (ms)", "Relative"], ...rows], {
    align: ["left", "right", "right"],
    delimiterStart: false,
    delimiterEnd: false,
  });
}
