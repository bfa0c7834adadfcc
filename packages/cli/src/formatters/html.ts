import { shortenQuote, type Evidence, type LintMessage, type LintResult } from "@policylint/core";
import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { LintedPolicy } from "../linted-policy.ts";
import { version } from "../version.ts";
import { count } from "./count.ts";
import { documentPath } from "./document-path.ts";
import { renderPolicy, type Mark, type PolicyBlock } from "./html-policy.ts";
import { htmlStyle } from "./html-style.ts";
import { htmlText } from "./html-text.ts";
import { levelOf, onOneLine, placeOf } from "./message.ts";
import { createMatrix, type MatrixGroup, type MatrixRow } from "./requirement-matrix.ts";
import type { FormatterContext, FormatterFunction } from "./types.ts";

/** Quotations of one requirement that are shown; a hostile document can hold any number. */
const mostQuotes = 5;

/** A finding with its number in the document. */
interface Finding {
  readonly number: number;
  readonly message: LintMessage;
}

/** Ids of one document's parts: no two documents of a report share one. */
const findingId = (prefix: string, { number }: Finding): string => `${prefix}f${number}`;
const wordsId = (prefix: string, { number }: Finding): string => `${prefix}w${number}`;
const evidenceId = (prefix: string, { range: [start, end] }: Evidence): string => `${prefix}e${start}-${end}`;

const level = (message: LintMessage): Element => h(`span.level.${levelOf(message)}`, levelOf(message));

function ruleOf({ ruleId }: LintMessage): (Element | string)[] {
  return ruleId === null ? [] : [" ", h("code.rule", htmlText(ruleId))];
}

function findingList(findings: readonly Finding[], prefix: string, hasWords: boolean): Element {
  return h(
    "ol.findings",
    findings.map((finding) => {
      const { line, column } = placeOf(finding.message);
      const place = `line ${line}:${column}`;
      return h("li", { id: findingId(prefix, finding) }, [
        level(finding.message),
        " ",
        htmlText(onOneLine(finding.message.message)),
        ...ruleOf(finding.message),
        " ",
        hasWords ? h("a.place", { href: `#${wordsId(prefix, finding)}` }, place) : h("span.place", place),
      ]);
    }),
  );
}

function quote(evidence: Evidence, content: (words: string) => Element | string): Element {
  return h("li", [h("q", content(shortenQuote(evidence.quote))), ` line ${evidence.loc.start.line}`]);
}

function quotesOf({ evidence, member }: MatrixRow, prefix: string): Element[] {
  const own = evidence
    .slice(0, mostQuotes)
    .map((words) =>
      quote(words, (text) => h("a", { href: `#${evidenceId(prefix, words)}` }, htmlText(text))),
    );
  const others = (member?.evidence ?? []).slice(0, mostQuotes).map((words) => quote(words, htmlText));
  const more = evidence.length - own.length;
  return [
    ...(own.length > 0 ? [h("ul", own)] : []),
    ...(more > 0 ? [h("p", `and ${count(more, "more place")}`)] : []),
    ...(member ? [h("p", htmlText(`In ${member.file}:`)), h("ul", others)] : []),
  ];
}

function matrixRow(row: MatrixRow, findings: readonly Finding[], prefix: string): Element {
  const about = findings.filter(({ message }) => row.messages.includes(message));
  return h("tr", [
    h("th", { scope: "row" }, [htmlText(row.title), h("small", htmlText(row.ref))]),
    h("td", [
      h("span.state", { className: [row.state.replaceAll(" ", "-")] }, row.state),
      ...about.flatMap((finding) => [
        " ",
        h("a", { href: `#${findingId(prefix, finding)}` }, `finding ${finding.number}`),
      ]),
      ...(row.suppressedMessages.length > 0 ? [" ", h("small", "suppressed")] : []),
    ]),
    h("td", quotesOf(row, prefix)),
  ]);
}

function matrixTable(groups: readonly MatrixGroup[], findings: readonly Finding[], prefix: string): Element {
  const head = h(
    "thead",
    h(
      "tr",
      ["Requirement", "Policy", "Words"].map((name) => h("th", { scope: "col" }, name)),
    ),
  );
  const bodies = groups.map(({ name, title, rows }) =>
    h("tbody", [
      h("tr", h("th.group", { scope: "rowgroup", colSpan: 3 }, htmlText(title ? `${name}: ${title}` : name))),
      ...rows.map((row) => matrixRow(row, findings, prefix)),
    ]),
  );
  return h("table.matrix", [head, ...bodies]);
}

function lineStartsOf(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ index, 0: { length } }) => index + length)];
}

/** The words of findings and those that meet requirements, as stretches of the text. */
function marksOf(
  { source: { text } }: LintedPolicy,
  findings: readonly Finding[],
  groups: readonly MatrixGroup[],
  prefix: string,
): Mark[] {
  const lineStarts = lineStartsOf(text);
  const offsetOf = (line: number, column: number): number =>
    Math.min(text.length, (lineStarts[line - 1] ?? text.length) + column - 1);
  const ofFindings = findings.map((finding): Mark => {
    const { line, column, endLine, endColumn } = placeOf(finding.message);
    const start = offsetOf(line, column);
    const end = endLine === undefined || endColumn === undefined ? start : offsetOf(endLine, endColumn);
    return {
      start,
      // A place without an end stands for the rest of its line.
      end: end > start ? end : offsetOf(line + 1, 1),
      id: wordsId(prefix, finding),
      kind: levelOf(finding.message),
      link: { label: String(finding.number), target: findingId(prefix, finding) },
    };
  });
  const evidence = groups.flatMap(({ rows }) => rows.flatMap((row) => row.evidence.slice(0, mostQuotes)));
  const ofEvidence = new Map(
    evidence.map((words): [string, Mark] => {
      const id = evidenceId(prefix, words);
      return [id, { start: words.range[0], end: words.range[1], id, kind: "evidence" }];
    }),
  );
  return [...ofFindings, ...ofEvidence.values()];
}

/** The findings of each block, at the last block that begins before their words. */
function findingsByBlock(
  blocks: readonly PolicyBlock[],
  findings: readonly Finding[],
  marks: readonly Mark[],
): Finding[][] {
  const notes: Finding[][] = blocks.map(() => []);
  const byStart = findings
    .map((finding, index) => ({ finding, start: marks[index]?.start ?? 0 }))
    .sort((left, right) => left.start - right.start);
  let block = 0;
  for (const { finding, start } of byStart) {
    while ((blocks[block + 1]?.start ?? Infinity) <= start) block++;
    notes[block]?.push(finding);
  }
  return notes;
}

function policyText(
  policy: LintedPolicy,
  findings: readonly Finding[],
  groups: readonly MatrixGroup[],
  prefix: string,
): Element {
  const marks = marksOf(policy, findings, groups, prefix);
  const { blocks, marked } = renderPolicy(policy.document, marks, prefix);
  const notes = findingsByBlock(blocks, findings, marks);
  const rows = blocks.map(({ content }, index) => {
    const beside = notes[index] ?? [];
    const items = beside.map((finding) =>
      h("li", { className: [levelOf(finding.message)] }, [
        // Where no words are marked, this is the place to come to.
        h(
          "a",
          {
            href: `#${findingId(prefix, finding)}`,
            ...(!marked.has(wordsId(prefix, finding)) && { id: wordsId(prefix, finding) }),
          },
          `${finding.number}`,
        ),
        " ",
        level(finding.message),
        " ",
        htmlText(onOneLine(finding.message.message)),
      ]),
    );
    return h("div.row", [h("div.words", [content]), ...(items.length > 0 ? [h("ul.notes", items)] : [])]);
  });
  return h("div.policy", rows);
}

async function documentSection(
  result: LintResult,
  index: number,
  { cwd, policyOf }: FormatterContext,
): Promise<Element> {
  const prefix = `d${index + 1}-`;
  const policy = await policyOf?.(result);
  const findings = result.messages.map((message, at) => ({ number: at + 1, message }));
  const groups = policy ? createMatrix(policy, result) : [];
  const suppressed = result.suppressedMessages.length;
  return h("section.document", { id: `d${index + 1}` }, [
    h("h2", htmlText(documentPath(result.filePath, cwd))),
    ...(policy
      ? [
          h("ul.jump", [
            h("li", h("a", { href: `#${prefix}says` }, "What the policy says")),
            h("li", h("a", { href: `#${prefix}text` }, "The policy")),
          ]),
        ]
      : []),
    h("h3", "Findings"),
    findings.length > 0 ? findingList(findings, prefix, policy !== undefined) : h("p", "No findings."),
    ...(suppressed > 0 ? [h("p", `${suppressed} suppressed.`)] : []),
    ...(policy
      ? [
          h("h3", { id: `${prefix}says` }, "What the policy says"),
          matrixTable(groups, findings, prefix),
          h("h3", { id: `${prefix}text` }, "The policy"),
          h("p.legend", [
            h("mark.error", "Error"),
            " or ",
            h("mark.warning", "warning"),
            ", with the number of the finding; ",
            h("span.evidence", "underlined"),
            ": words that a requirement asks for.",
          ]),
          policyText(policy, findings, groups, prefix),
        ]
      : []),
  ]);
}

function sum(results: readonly LintResult[], key: "errorCount" | "warningCount"): number {
  return results.reduce((total, result) => total + result[key], 0);
}

function contents(results: readonly LintResult[], cwd: string | undefined): Element[] {
  if (results.length < 2) {
    return [];
  }
  const entries = results.map(({ filePath, errorCount, warningCount }, index) =>
    h("li", [
      h("a", { href: `#d${index + 1}` }, htmlText(documentPath(filePath, cwd))),
      ` ${count(errorCount, "error")}, ${count(warningCount, "warning")}`,
    ]),
  );
  return [h("nav", { ariaLabel: "Documents" }, h("ol", entries))];
}

/** Nothing is fetched and no script runs, whatever stands in the documents. */
const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * One page that needs nothing else: findings, what the policy says article by article, and the policy itself with the
 * findings beside the words.
 */
export const html: FormatterFunction = async (results, context) => {
  const counts = `${count(sum(results, "errorCount"), "error")} and ${count(sum(results, "warningCount"), "warning")}`;
  const sections: Element[] = [];
  for (const [index, result] of results.entries()) {
    sections.push(await documentSection(result, index, context));
  }
  const page = h("html", { lang: "en" }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("meta", { httpEquiv: "Content-Security-Policy", content: contentPolicy }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("title", `policylint: ${counts}`),
      h("style", htmlStyle),
    ]),
    h("body", [
      h("header", [
        h("h1", "policylint"),
        h("p", `${counts} in ${count(results.length, "document")}.`),
        ...contents(results, context.cwd),
      ]),
      h("main", sections),
      h(
        "footer",
        h(
          "p",
          `policylint ${version} reports which words it found. Whether a policy complies is a lawyer's question.`,
        ),
      ),
    ]),
  ]);
  const root: Root = { type: "root", children: [{ type: "doctype" }, page] };
  return toHtml(root);
};
