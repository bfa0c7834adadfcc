import path from "node:path";
import type { RegisteredFinding } from "../review/register.ts";

const mostListed = 10;

/** What to say of findings of a baseline that are not found any more; their files are absolute. */
export function describeGone(gone: readonly RegisteredFinding[], cwd: string): string {
  const counted =
    gone.length === 1
      ? "1 finding of the baseline is gone"
      : `${gone.length} findings of the baseline are gone`;
  const lines = gone
    .slice(0, mostListed)
    .map(({ file, rule }) => `  ${path.relative(cwd, file) || file}  ${rule}`);
  const more = gone.length > mostListed ? [`  and ${gone.length - mostListed} more`] : [];
  return [`${counted}; "policylint baseline --prune" takes out:`, ...lines, ...more].join("\n");
}
