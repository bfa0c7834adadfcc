import type { PolicyDocument } from "@policylint/core";

/** The words of the body: headings and all that is no statement are left out. */
export function countWords({ statements }: PolicyDocument): number {
  return statements.reduce((total, { visible }) => total + visible.text.split(/\s+/u).length, 0);
}
