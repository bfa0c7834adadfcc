import { shortenQuote, type Evidence } from "@policylint/core";
import type { Element } from "hast";
import { h } from "hastscript";
import { count } from "./count.ts";
import { evidenceId, findingId, mostQuotes, type Finding } from "./html-parts.ts";
import { htmlText } from "./html-text.ts";
import type { MatrixGroup, MatrixRow } from "./requirement-matrix.ts";

function quote(evidence: Evidence, content: (words: string) => Element | string): Element {
  return h("li", [h("q", content(shortenQuote(evidence.quote))), ` line ${evidence.loc.start.line}`]);
}

function quotesOf({ evidence, member }: MatrixRow, prefix: string, marked: ReadonlySet<string>): Element[] {
  const own = evidence.slice(0, mostQuotes).map((words) => {
    const id = evidenceId(prefix, words);
    return quote(words, (text) =>
      marked.has(id) ? h("a", { href: `#${id}` }, htmlText(text)) : htmlText(text),
    );
  });
  const others = (member?.evidence ?? []).slice(0, mostQuotes).map((words) => quote(words, htmlText));
  const more = evidence.length - own.length;
  return [
    ...(own.length > 0 ? [h("ul", own)] : []),
    ...(more > 0 ? [h("p", `and ${count(more, "more place")}`)] : []),
    ...(member ? [h("p", htmlText(`In ${member.file}:`)), h("ul", others)] : []),
  ];
}

function matrixRow(
  row: MatrixRow,
  findings: readonly Finding[],
  prefix: string,
  marked: ReadonlySet<string>,
): Element {
  const about = findings.filter(({ message }) => message.ruleId === row.ruleId);
  return h("tr", [
    h("th", { scope: "row" }, [htmlText(row.title), h("small", htmlText(row.ref))]),
    h("td", [
      h("span.state", { className: [row.state.replaceAll(" ", "-")] }, row.state),
      ...about.flatMap((finding) => [
        " ",
        h("a", { href: `#${findingId(prefix, finding)}` }, `finding ${finding.number}`),
      ]),
      ...(row.isSuppressed ? [" ", h("small", "suppressed")] : []),
    ]),
    h("td", quotesOf(row, prefix, marked)),
  ]);
}

/**
 * What the policy says about each requirement, article by article.
 *
 * @param marked the ids of the words that the page shows
 */
export function matrixTable(
  groups: readonly MatrixGroup[],
  findings: readonly Finding[],
  prefix: string,
  marked: ReadonlySet<string>,
): Element {
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
      ...rows.map((row) => matrixRow(row, findings, prefix, marked)),
    ]),
  );
  return h("table.matrix", [head, ...bodies]);
}
