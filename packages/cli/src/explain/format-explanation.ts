import type { MeasuredShare, PresetSeverity, RuleAccuracy, RuleOption } from "@policylint/core";
import { Chalk, type ChalkInstance } from "chalk";
import { escapeControls, escapeJson } from "../escape.ts";
import type { RuleExplanation } from "./rule-explanation.ts";

/** An explanation as JSON. */
export function formatExplanationJson(explanation: RuleExplanation): string {
  return escapeJson(JSON.stringify(explanation, null, 2));
}

/** A part of the text: its heading and its lines. */
type Part = readonly [title: string, lines: readonly string[]];

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Links of a page lead from page to page: here only their words count. */
const withoutLinks = (markdown: string): string => markdown.replace(/\[([^\][]*)\]\([^()\s]*\)/gu, "$1");

function describeLaw(law: RuleExplanation["law"], chalk: ChalkInstance): string[] {
  const lines = law.flatMap(({ ref, title, words }) => [
    chalk.bold(escapeControls(ref)) + (title === undefined ? "" : `  ${escapeControls(title)}`),
    ...(words === undefined ? [] : [`  “${escapeControls(words)}”`]),
  ]);
  const addresses = law.flatMap(({ url, asOf }) => (url === undefined ? [] : [`${url} (as of ${asOf})`]));
  return [...lines, ...[...new Set(addresses)].map((address) => chalk.dim(address))];
}

function describeExamples(examples: readonly string[], chalk: ChalkInstance): string[] {
  return examples.flatMap((example, index) => [
    ...(index > 0 ? [""] : []),
    ...example.split("\n").map((line) => `${chalk.dim("│")} ${escapeControls(line)}`.trimEnd()),
  ]);
}

function describeOption(option: RuleOption, chalk: ChalkInstance): string[] {
  const { name, choices, type, default: standard, description } = option;
  const values = choices?.map((choice) => JSON.stringify(choice)).join(", ") ?? type;
  const note = standard === undefined ? "" : ` (default: ${JSON.stringify(standard)})`;
  return [
    `${chalk.bold(name)}: ${escapeControls(values + note)}`,
    ...(description ? [`  ${escapeControls(description)}`] : []),
  ];
}

function describePreset([name, { rule, partial, options }]: [string, PresetSeverity]): string {
  const set = Object.entries({ ...options, ...(rule !== "off" && partial && { partial }) });
  const details = set.map(([option, value]) => `${option}: ${JSON.stringify(value)}`).join(", ");
  return `${name.padEnd("recommended".length)}  ${rule}${details ? ` (${details})` : ""}`;
}

function describeShare(name: string, measured: MeasuredShare | undefined, of: string): string[] {
  if (!measured) return [];
  const { share, low, high } = measured;
  return [
    `${name.padEnd("precision".length)}  ${percent(share)} of ${measured.of} ${of} (${percent(low)} to ${percent(high)})`,
  ];
}

function describeAccuracy({ labelled, judged }: RuleAccuracy): string[] {
  return [
    ...(labelled ? [`On ${labelled.policies} labelled policies, with 95 % intervals:`] : []),
    ...describeShare("precision", labelled?.precision, "reported as missing were missing"),
    ...describeShare("recall", labelled?.recall, "missing were reported"),
    ...describeShare("judged", judged, "findings read were right"),
  ];
}

/** An explanation for a reader at a terminal: a part without lines is left out. */
export function formatExplanationText(explanation: RuleExplanation, isColored: boolean): string {
  const chalk = new Chalk({ level: isColored ? 1 : 0 });
  const { ruleId, description, checks, law, incorrect, correct, options, presets, accuracy } = explanation;
  const parts: Part[] = [
    ["What it checks", withoutLinks(checks).split("\n").map(escapeControls)],
    ["Law", describeLaw(law, chalk)],
    ["Incorrect", describeExamples(incorrect, chalk)],
    ["Correct", describeExamples(correct, chalk)],
    ["Options", options.flatMap((option) => describeOption(option, chalk))],
    ["Presets", Object.entries(presets).map(describePreset)],
    ["Accuracy", accuracy ? describeAccuracy(accuracy) : []],
    ["Suppress it on the next line", [explanation.suppression]],
  ];
  const blocks = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) =>
      [chalk.underline(title), ...lines.map((line) => `  ${line}`.trimEnd())].join("\n"),
    );
  return `\n${[`${chalk.bold(ruleId)}\n${escapeControls(description)}`, ...blocks].join("\n\n")}\n`;
}
