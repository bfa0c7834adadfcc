import { existsSync } from "node:fs";
import { readRegister } from "./open-register.ts";
import { formatRegister, keyOf, parseSuppressions } from "./register-format.ts";
import type { SuppressionEntry } from "./register.ts";

/**
 * The text of a suppression file with one more entry; an entry for the same finding is replaced.
 *
 * @param cwd what the path of the file is relative to in messages
 * @throws {ConfigError | PolicyLintError} where the file is wrong or cannot be read
 */
export function addSuppression(registerPath: string, cwd: string, entry: SuppressionEntry): string {
  const known = existsSync(registerPath)
    ? readRegister(registerPath, cwd, parseSuppressions).lines.map((line) => line.entry)
    : [];
  return formatRegister([...known.filter((other) => keyOf(other) !== keyOf(entry)), entry]);
}
