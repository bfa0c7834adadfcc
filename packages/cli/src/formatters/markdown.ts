import { shortenQuote, type Evidence, type LintResult } from "@policylint/core";
import type { PhrasingContent, Root, RootContent, Table } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { escapeControls } from "../escape.ts";
import { count } from "./count.ts";
import { documentPath } from "./document-path.ts";
import { levelOf, onOneLine, placeOf } from "./message.ts";
import { createMatrix, type MatrixGroup, type MatrixRow } from "./requirement-matrix.ts";
import type { FormatterContext, FormatterFunction } from "./types.ts";

/** Quotations of one requirement: the rest is in the document itself. */
const mostQuotes = 2;

const text = (value: string): PhrasingContent => ({ type: "text", value: escapeControls(value) });
const code = (value: string): PhrasingContent => ({ type: "inlineCode", value: escapeControls(value) });

function heading(depth: 1 | 2 | 3, value: string): RootContent {
  return { type: "heading", depth, children: [text(value)] };
}

function paragraph(value: string): RootContent {
  return { type: "paragraph", children: [text(value)] };
}

function table(head: readonly string[], rows: readonly (readonly PhrasingContent[])[]): Table {
  return {
    type: "table",
    children: [head.map(text), ...rows].map((cells) => ({
      type: "tableRow",
      children: cells.map((cell) => ({ type: "tableCell", children: [cell] })),
    })),
  };
}

function findings({ messages }: LintResult): RootContent {
  return table(
    ["Line", "Severity", "Finding", "Rule"],
    messages.map((message) => {
      const { line, column } = placeOf(message);
      return [
        text(`${line}:${column}`),
        text(levelOf(message)),
        text(onOneLine(message.message)),
        message.ruleId === null ? text("") : code(message.ruleId),
      ];
    }),
  );
}

function quotesOf({ evidence, member }: MatrixRow): string {
  const inFile = (file: string) => (words: Evidence) =>
    `“${shortenQuote(words.quote)}” (${file}${words.loc.start.line})`;
  const all = [
    ...evidence.map(inFile("line ")),
    ...(member ? member.evidence.map(inFile(`${member.file}, line `)) : []),
  ];
  const more = all.length - mostQuotes;
  return [...all.slice(0, mostQuotes), ...(more > 0 ? [`and ${count(more, "more place")}`] : [])].join(", ");
}

/** Requirements of which there is something to say, and one line for the others. */
function matrix(groups: readonly MatrixGroup[]): RootContent[] {
  const rows = groups.flatMap((group) => group.rows);
  const titlesOf = (wanted: MatrixRow["state"]): string =>
    rows.flatMap(({ state, title }) => (state === wanted ? [title] : [])).join("; ");
  const spoken = rows.filter(({ state }) => state !== "not found" && state !== "not asked for");
  const notFound = titlesOf("not found");
  const notAskedFor = titlesOf("not asked for");
  return [
    heading(3, "What the policy says"),
    table(
      ["Provision", "Requirement", "Policy", "Words"],
      spoken.map((row) => [text(row.ref), text(row.title), text(row.state), text(quotesOf(row))]),
    ),
    ...(notFound ? [paragraph(`Not found, and not reported: ${notFound}.`)] : []),
    ...(notAskedFor ? [paragraph(`Not asked for by what the policy says: ${notAskedFor}.`)] : []),
  ];
}

async function describeDocument(
  result: LintResult,
  { cwd, policyOf }: FormatterContext,
): Promise<RootContent[]> {
  const { messages, suppressedMessages, filePath } = result;
  const policy = await policyOf?.(result);
  return [
    heading(2, documentPath(filePath, cwd)),
    messages.length > 0 ? findings(result) : paragraph("No findings."),
    ...(suppressedMessages.length > 0 ? [paragraph(`${suppressedMessages.length} suppressed.`)] : []),
    ...(policy ? matrix(createMatrix(policy, result)) : []),
  ];
}

function sum(results: readonly LintResult[], key: "errorCount" | "warningCount"): number {
  return results.reduce((total, result) => total + result[key], 0);
}

/** Findings and what each policy says, requirement by requirement, as Markdown with GitHub's tables. */
export const markdown: FormatterFunction = async (results, context) => {
  const counts = `${count(sum(results, "errorCount"), "error")} and ${count(sum(results, "warningCount"), "warning")}`;
  const children: RootContent[] = [
    heading(1, "policylint"),
    paragraph(`${counts} in ${count(results.length, "document")}.`),
  ];
  for (const result of results) {
    children.push(...(await describeDocument(result, context)));
  }
  const root: Root = { type: "root", children };
  return toMarkdown(root, { bullet: "-", extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
};
