import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The page of a built-in rule, from its package's folder in the repository. Where policylint is installed there is
 * no such folder: the build puts the pages themselves in the place of this module.
 *
 * @param ruleId a known rule with its namespace: `gdpr/children`
 */
export function readRulePage(ruleId: string): string {
  const [namespace, id] = ruleId.split("/");
  const page = new URL(`../../../rules-${namespace}/docs/rules/${id}.md`, import.meta.url);
  return readFileSync(fileURLToPath(page), "utf8");
}
