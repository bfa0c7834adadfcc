import type { SeverityLevel } from "@eslint/core";

const levels: ReadonlyMap<unknown, SeverityLevel> = new Map<unknown, SeverityLevel>([
  [0, 0],
  ["off", 0],
  [1, 1],
  ["warn", 1],
  [2, 2],
  ["error", 2],
]);

/** What a severity may be, in the words of an error message. */
export const expectedSeverity = `"off", "warn", "error", 0, 1 or 2`;

/** The number of a severity (`"off"` 0, `"warn"` 1, `"error"` 2), or undefined where it is none. */
export function toSeverityLevel(severity: unknown): SeverityLevel | undefined {
  return levels.get(severity);
}
