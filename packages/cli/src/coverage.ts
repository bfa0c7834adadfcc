import type { DisclosureFact, DisclosureValue } from "@policylint/core";
import { Chalk, type ChalkInstance } from "chalk";
import { escapeControls, escapeJson } from "./escape.ts";

/** What a policy says about one requirement, with the values read out of its words where they are wanted. */
export interface CoveredDisclosure {
  fact: DisclosureFact;
  values: readonly DisclosureValue[];
}

/** The disclosures of one policy, in the order of the catalogue. */
export interface PolicyCoverage {
  filePath: string;
  disclosures: readonly CoveredDisclosure[];
}

const statuses = ["present", "vague", "absent"] as const;

function toJsonPlace({ start, end }: DisclosureValue["loc"]) {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Its type and what is particular to it first, then the words that say it. */
function toJsonValue({ quote, loc, range: _range, statement: _statement, ...value }: DisclosureValue) {
  return { ...value, quote, ...toJsonPlace(loc) };
}

function toJsonDisclosure({ fact: { id, status, polarity, evidence }, values }: CoveredDisclosure) {
  return {
    id,
    status,
    polarity,
    evidence: evidence.map(({ quote, loc, phrase }) => ({ quote, ...toJsonPlace(loc), phrase })),
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

function formatFact({ id, status, polarity, evidence }: DisclosureFact, chalk: ChalkInstance): string {
  const paint = { present: chalk.green, vague: chalk.yellow, absent: chalk.red }[status];
  const denial = polarity === "denied" ? chalk.dim(" (denied)") : "";
  const quotes = evidence.map(({ quote, loc: { start } }) => {
    const place = `${start.line}:${start.column}`.padStart(11);
    return `\n${chalk.dim(place)}  “${escapeControls(quote.replace(/\s+/gu, " "))}”`;
  });
  return `  ${paint(status.padEnd("present".length))}  ${id}${denial}${quotes.join("")}`;
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
      const lines = disclosures.map(({ fact }) => formatFact(fact, chalk));
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
