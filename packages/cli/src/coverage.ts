import type { DisclosureFact, DisclosureValue, Evidence } from "@policylint/core";
import { Chalk, type ChalkInstance } from "chalk";
import { escapeControls, escapeJson } from "./escape.ts";

/** What a policy says about one requirement, with the values read out of its words where they are wanted. */
interface CoveredDisclosure {
  fact: DisclosureFact;
  /** Only of a disclosure that is due under a condition: do the words of the policy raise the question? */
  isTriggered: boolean | undefined;
  values: readonly DisclosureValue[];
}

/** The disclosures of one policy, in the order of the catalogue. */
export interface PolicyCoverage {
  filePath: string;
  disclosures: readonly CoveredDisclosure[];
}

const statuses = ["present", "vague", "absent"] as const;

function toJsonPlace({ start, end }: Evidence["loc"]) {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function toJsonEvidence({ quote, loc, phrase }: Evidence, file?: string) {
  return { quote, ...(file !== undefined && { file }), ...toJsonPlace(loc), phrase };
}

/** Its type and what is particular to it first, then the words that say it. */
function toJsonValue({ quote, loc, range: _range, statement: _statement, ...value }: DisclosureValue) {
  return { ...value, quote, ...toJsonPlace(loc) };
}

function toJsonDisclosure({ fact, isTriggered, values }: CoveredDisclosure) {
  const { id, status, polarity, isPartial, via, evidence, member } = fact;
  return {
    id,
    status,
    polarity,
    ...(isTriggered !== undefined && { isTriggered }),
    ...(isPartial && { isPartial }),
    ...(via && { via: member?.file ?? via }),
    evidence: [
      ...evidence.map((words) => toJsonEvidence(words)),
      ...(member?.evidence ?? []).map((words) => toJsonEvidence(words, member?.file)),
    ],
    values: values.map(toJsonValue),
  };
}

/** What each policy discloses, as JSON. */
export function formatCoverageJson(policies: readonly PolicyCoverage[]): string {
  return escapeJson(
    JSON.stringify(
      policies.map(({ filePath, disclosures }) => ({
        filePath,
        disclosures: disclosures.map(toJsonDisclosure),
      })),
    ),
  );
}

const viaWords = { region: "for one region", link: "by a link" };

function formatEvidence({ quote, loc: { start } }: Evidence, chalk: ChalkInstance): string {
  const place = `${start.line}:${start.column}`.padStart(11);
  return `\n${chalk.dim(place)}  “${escapeControls(quote.replace(/\s+/gu, " "))}”`;
}

function formatDisclosure({ fact, isTriggered }: CoveredDisclosure, chalk: ChalkInstance): string {
  const { id, status, polarity, isPartial, via, evidence, member } = fact;
  const isAskedFor = status !== "absent" || isTriggered !== false;
  const paint = { present: chalk.green, vague: chalk.yellow, absent: isAskedFor ? chalk.red : chalk.dim }[
    status
  ];
  const notes = [
    ...(isAskedFor ? [] : ["not asked for"]),
    ...(polarity === "denied" ? ["denied"] : []),
    ...(isPartial ? ["in part"] : []),
    ...(member ? [`in ${escapeControls(member.file)}`] : []),
    ...(via && via !== "member" ? [viaWords[via]] : []),
  ];
  const note = notes.length > 0 ? chalk.dim(` (${notes.join(", ")})`) : "";
  const quotes = [...evidence, ...(member?.evidence ?? [])].map((words) => formatEvidence(words, chalk));
  return `  ${paint(status.padEnd("present".length))}  ${id}${note}${quotes.join("")}`;
}

function countStatuses(disclosures: readonly CoveredDisclosure[]): string {
  return statuses
    .map((wanted) => `${disclosures.filter(({ fact }) => fact.status === wanted).length} ${wanted}`)
    .join(", ");
}

/** What each policy discloses, with the words that do and where they stand. */
export function formatCoverageText(policies: readonly PolicyCoverage[], isColored: boolean): string {
  const chalk = new Chalk({ level: isColored ? 1 : 0 });
  return policies
    .map(({ filePath, disclosures }) => {
      const lines = disclosures.map((disclosure) => formatDisclosure(disclosure, chalk));
      return [
        "",
        chalk.underline(escapeControls(filePath)),
        ...lines,
        "",
        chalk.bold(`${disclosures.length} disclosures: ${countStatuses(disclosures)}`),
        "",
      ].join("\n");
    })
    .join("");
}
