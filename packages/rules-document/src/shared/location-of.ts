import type { RuleContext, SourceLocation } from "@policylint/core";

/** Where words stand, for a report: from UTF-16 offsets into the source, `[start, end)`. */
export function locationOf(
  sourceCode: RuleContext["sourceCode"],
  [start, end]: readonly [start: number, end: number],
): SourceLocation {
  return { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
}
