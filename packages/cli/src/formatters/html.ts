import type { LintMessage, LintResult } from "@policylint/core";
import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { version } from "../version.ts";
import { count } from "./count.ts";
import { documentPath } from "./document-path.ts";
import { matrixTable } from "./html-matrix.ts";
import { findingId, level, wordsId, type Finding } from "./html-parts.ts";
import { policyText } from "./html-policy-text.ts";
import { htmlStyle } from "./html-style.ts";
import { htmlText } from "./html-text.ts";
import { onOneLine, placeOf } from "./message.ts";
import { createMatrix } from "./requirement-matrix.ts";
import type { FormatterContext, FormatterFunction } from "./types.ts";

function ruleOf({ ruleId }: LintMessage): (Element | string)[] {
  return ruleId === null ? [] : [" ", h("code.rule", htmlText(ruleId))];
}

function findingList(findings: readonly Finding[], prefix: string, targets: ReadonlySet<string>): Element {
  return h(
    "ol.findings",
    findings.map((finding) => {
      const { line, column } = placeOf(finding.message);
      const place = `line ${line}:${column}`;
      const id = wordsId(prefix, finding);
      return h("li", { id: findingId(prefix, finding) }, [
        level(finding.message),
        " ",
        htmlText(onOneLine(finding.message.message)),
        ...ruleOf(finding.message),
        " ",
        targets.has(id) ? h("a.place", { href: `#${id}` }, place) : h("span.place", place),
      ]);
    }),
  );
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
  const text = policy && policyText(policy, findings, groups, prefix);
  const suppressed = result.suppressedMessages.length;
  return h("section.document", { id: `d${index + 1}` }, [
    h("h2", htmlText(documentPath(result.filePath, cwd))),
    ...(text
      ? [
          h("ul.jump", [
            h("li", h("a", { href: `#${prefix}says` }, "What the policy says")),
            h("li", h("a", { href: `#${prefix}text` }, "The policy")),
          ]),
        ]
      : []),
    h("h3", "Findings"),
    findings.length > 0 ? findingList(findings, prefix, text?.targets ?? new Set()) : h("p", "No findings."),
    ...(suppressed > 0 ? [h("p", `${suppressed} suppressed.`)] : []),
    ...(text
      ? [
          h("h3", { id: `${prefix}says` }, "What the policy says"),
          matrixTable(groups, findings, prefix, text.targets),
          h("h3", { id: `${prefix}text` }, "The policy"),
          h("p.legend", [
            h("mark.error", "Error"),
            " or ",
            h("mark.warning", "warning"),
            ", with the number of the finding; ",
            h("span.evidence", "underlined"),
            ": words that a requirement asks for.",
          ]),
          text.element,
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
