import type { MeasuredShare } from "@policylint/core";
import type { Detector } from "./detectors.ts";
import type { Judgement } from "./judged.ts";
import type { CorpusScore } from "./score-corpus.ts";
import { figuresOf, macroF1, sumScores, type Counts, type Score } from "./scores.ts";
import { measureShare } from "./wilson.ts";

/** What is aimed at, over all disclosures; shares from 0 to 1. */
const GOALS = { f1: 0.97, precision: 0.97, recall: 0.97, macroF1: 0.93, exact: 0.92, evidence: 0.97 };

/** Puts tables between the marks of a page: `<!-- NAME -->` to `<!-- end of NAME -->`. */
export function replaceTables(page: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const start = `<!-- ${name} -->`;
    const from = text.indexOf(start);
    const to = text.indexOf(`<!-- end of ${name} -->`);
    if (from < 0 || to < from) throw new Error(`The page has no marks for the table "${name}".`);
    return `${text.slice(0, from)}${start}\n\n${table}\n\n${text.slice(to)}`;
  }, page);
}

/** The figures over all disclosures, on Markdown and on plain text, beside what is aimed at. */
export function renderTotals(markdown: CorpusScore, text: CorpusScore): string {
  const [left, right] = [totalsOf(markdown), totalsOf(text)];
  const rows: [string, number, number, number][] = [
    ["missing: micro F1", left.f1, right.f1, GOALS.f1],
    ["missing: precision", left.precision, right.precision, GOALS.precision],
    ["missing: recall", left.recall, right.recall, GOALS.recall],
    ["missing: macro F1", left.macroF1, right.macroF1, GOALS.macroF1],
    ["exact status", left.exact, right.exact, GOALS.exact],
    ["evidence touches a labelled line", left.evidence, right.evidence, GOALS.evidence],
  ];
  return renderTable(
    ["Figure", "Markdown", "plain text", "aim"],
    rows.map(([name, ...shares]) => [name, ...shares.map((share) => share.toFixed(3))]),
  );
}

function totalsOf({ scores }: CorpusScore): typeof GOALS {
  const all = [...scores.values()];
  const total = sumScores(all);
  return {
    ...figuresOf(total.absent),
    macroF1: macroF1(all),
    exact: total.exact / total.policies,
    evidence: total.evidenceHits / total.evidenceCases,
  };
}

/** The figures of each disclosure. */
export function renderDisclosures(scores: readonly (readonly [Detector, Score])[]): string {
  return renderTable(
    [
      "Disclosure",
      "missing: precision",
      "missing: recall",
      "F1",
      "present: precision",
      "present: recall",
      "F1",
      "exact",
      "evidence",
    ],
    scores.map(([{ id, namespace }, score]) => [`${namespace}/${id}`, ...cellsOf(score)]),
  );
}

function cellsOf({ absent, present, exact, policies, evidenceHits, evidenceCases }: Score): string[] {
  return [
    ...classCells(absent),
    ...classCells(present),
    formatShare(measureShare(exact, policies)),
    formatShare(measureShare(evidenceHits, evidenceCases)),
  ];
}

function classCells(counts: Counts): string[] {
  const { truePositives, falsePositives, falseNegatives } = counts;
  return [
    formatShare(measureShare(truePositives, truePositives + falsePositives)),
    formatShare(measureShare(truePositives, truePositives + falseNegatives)),
    figuresOf(counts).f1.toFixed(2),
  ];
}

/** The findings of rules that were judged by reading. */
export function renderJudgements(judgements: readonly Judgement[]): string {
  return renderTable(
    ["Rule", "findings", "in policies", "read", "right", "wrong", "share right", "remarks"],
    judgements.map(({ rule, findings, policies, right, wrong, note = "" }) => [
      rule,
      ...[findings, policies, right + wrong, right, wrong].map(String),
      formatShare(measureShare(right, right + wrong)),
      note.replaceAll("|", "\\|"),
    ]),
  );
}

function formatShare(measured: MeasuredShare | undefined): string {
  if (!measured) return "–";
  const [share = "", low = "", high = ""] = [measured.share, measured.low, measured.high].map((value) =>
    value.toFixed(2),
  );
  return `${share} (${low}–${high}) of ${measured.of}`;
}

function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map((_, index) => (index ? "---:" : "---")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
