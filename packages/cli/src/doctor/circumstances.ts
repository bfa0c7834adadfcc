import { existsSync } from "node:fs";
import path from "node:path";
import { readPolicySettings, type ResolvedConfig } from "@policylint/core";
import { readRegister } from "../review/open-register.ts";
import { parseBaseline, parseSuppressions, type RegisterLine } from "../review/register-format.ts";
import { findRegister, fromRegisteredFile, type RegisteredFinding } from "../review/register.ts";

/** `2 documents` */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Rules by the severity that they run with. */
function rulesAt({ rules }: ResolvedConfig, severity: 1 | 2): string[] {
  return Object.keys(rules).filter((ruleId) => rules[ruleId]?.[0] === severity);
}

function describeRules(config: ResolvedConfig): string[] {
  const errors = rulesAt(config, 2);
  const warnings = rulesAt(config, 1);
  if (errors.length + warnings.length === 0) return ["Rules: none; the config sets no rule for these files"];
  const list = (title: string, ids: readonly string[]): string[] =>
    ids.length > 0 ? [`  ${title}: ${ids.join(", ")}`] : [];
  return [
    `Rules: ${errors.length + warnings.length}`,
    ...list(count(errors.length, "error"), errors),
    ...list(count(warnings.length, "warning"), warnings),
  ];
}

function describeEnforcement({ enforcement }: ResolvedConfig): string[] {
  const lines = Object.entries(enforcement).map(([ruleId, { warnUntil, owner }]) => {
    const parts = [warnUntil && `a warning until ${warnUntil}`, owner && `owner ${owner}`];
    return `  ${ruleId}: ${parts.filter(Boolean).join(", ")}`;
  });
  return lines.length > 0 ? ["Enforcement:", ...lines] : [];
}

/** Entries of documents that do not exist are worth a word: no run over documents comes upon them. */
function describeMissing(registerPath: string, lines: readonly RegisterLine<RegisteredFinding>[]): string[] {
  const missing = lines.filter(({ entry }) => !existsSync(fromRegisteredFile(registerPath, entry.file)));
  return missing.length > 0 ? [`${missing.length} of documents that do not exist`] : [];
}

function describeRegisters(filePath: string, config: ResolvedConfig, cwd: string): string[] {
  const baseline = findRegister("baseline", filePath);
  const suppressions = findRegister("suppressions", filePath);
  const lines: string[] = [];
  if (baseline !== undefined) {
    const known = readRegister(baseline, cwd, parseBaseline).lines;
    const parts = [count(known.length, "finding"), ...describeMissing(baseline, known)];
    lines.push(`Baseline: ${path.relative(cwd, baseline)}, ${parts.join(", ")}`);
  }
  if (suppressions !== undefined) {
    const entries = readRegister(suppressions, cwd, parseSuppressions).lines;
    const { today } = readPolicySettings(config.settings);
    const expired = entries.filter(
      ({ entry: { expires } }) => expires !== undefined && expires < today,
    ).length;
    const parts = [
      `${entries.length} in all`,
      ...(expired > 0 ? [`${expired} expired`] : []),
      ...describeMissing(suppressions, entries),
    ];
    lines.push(`Suppressions: ${path.relative(cwd, suppressions)}, ${parts.join(", ")}`);
  }
  return lines;
}

/** All that holds for one document, so that documents for which the same holds can be told together. */
export function describeCircumstances(
  filePath: string,
  config: ResolvedConfig,
  { configFile, cwd, preset }: { configFile: string | undefined; cwd: string; preset: string },
): string {
  const lines = [
    `Config: ${configFile === undefined ? `none; the preset ${preset} applies` : path.relative(cwd, configFile)}`,
    `Language: ${config.languageName}`,
    ...describeRules(config),
    ...describeEnforcement(config),
    ...(config.linterOptions.noInlineConfig ? ["Comments in documents: forbidden"] : []),
    ...describeRegisters(filePath, config, cwd),
  ];
  return lines.map((line) => `  ${line}`).join("\n");
}
