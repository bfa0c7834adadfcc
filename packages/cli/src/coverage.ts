import type { DisclosureFact } from "@policylint/core";
import { Chalk, type ChalkInstance } from "chalk";
import { escapeControls, escapeJson } from "./escape.ts";

/** The disclosures of one policy, in the order of the catalogue. */
export interface PolicyCoverage {
  filePath: string;
  facts: readonly DisclosureFact[];
}

const statuses = ["present", "vague", "absent"] as const;

function toJsonDisclosure({ id, status, polarity, evidence }: DisclosureFact) {
  return {
    id,
    status,
    polarity,
    evidence: evidence.map(({ quote, loc: { start, end }, phrase }) => ({
      quote,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      phrase,
    })),
  };
}

/** What each policy discloses, as JSON. */
export function formatCoverageJson(policies: readonly PolicyCoverage[]): string {
  return escapeJson(
    JSON.stringify(
      policies.map(({ filePath, facts }) => ({ filePath, disclosures: facts.map(toJsonDisclosure) })),
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

function countStatuses(facts: readonly DisclosureFact[]): string {
  return statuses
    .map((wanted) => `${facts.filter(({ status }) => status === wanted).length} ${wanted}`)
    .join(", ");
}

/** What each policy discloses, with the words that do and where they stand. */
export function formatCoverageText(policies: readonly PolicyCoverage[], isColored: boolean): string {
  const chalk = new Chalk({ level: isColored ? 1 : 0 });
  return policies
    .map(({ filePath, facts }) => {
      const lines = facts.map((fact) => formatFact(fact, chalk));
      return [
        "",
        chalk.underline(escapeControls(filePath)),
        ...lines,
        "",
        chalk.bold(`${facts.length} disclosures: ${countStatuses(facts)}`),
        "",
      ].join("\n");
    })
    .join("");
}
