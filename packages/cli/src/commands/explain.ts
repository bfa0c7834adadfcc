import { nearName, type Rule } from "@policylint/core";
import { listBuiltInRules } from "../default-config.ts";
import { UsageError, type CliOptions } from "../options/cli-options.ts";
import type { CliEnvironment } from "./environment.ts";
import { wantsColor, writeReport } from "./output.ts";

/** A rule's id without its namespace. */
const bareName = (ruleId: string): string => ruleId.slice(ruleId.indexOf("/") + 1);

/** Finds a built-in rule by its id, with its namespace or without. */
function findBuiltInRule(name: string): [ruleId: string, rule: Rule] {
  const rules = listBuiltInRules();
  const nameOf = name.includes("/") ? (ruleId: string) => ruleId : bareName;
  const found = rules.find(([ruleId]) => nameOf(ruleId) === name);
  if (found) {
    return found;
  }
  const near = nearName(
    name,
    rules.map(([ruleId]) => nameOf(ruleId)),
  );
  const nearest = rules.find(([ruleId]) => nameOf(ruleId) === near)?.[0];
  const hint = nearest === undefined ? "" : ` Did you mean '${nearest}'?`;
  throw new UsageError(`There is no built-in rule '${name}'.${hint}`);
}

/**
 * `policylint explain RULE`: prints what there is to know about a built-in rule.
 *
 * @returns the exit code
 * @throws {UsageError} where there is no such rule
 */
export async function explainCommand(options: CliOptions, environment: CliEnvironment): Promise<number> {
  const [ruleId, rule] = findBuiltInRule(options.patterns[0] ?? "");
  const { renderExplanation } = await import("../explain/render-explanation.ts");
  const format = options.format === "json" ? "json" : "text";
  await writeReport(
    renderExplanation(ruleId, rule, format, wantsColor(options, environment)),
    options,
    environment,
  );
  return 0;
}
