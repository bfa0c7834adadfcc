import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { RuleAccuracy } from "@policylint/core";
import { formatFile, type GeneratedFile } from "../scripts/generate/generated-files.ts";
import { findStale, writeFiles } from "../scripts/generate/write-files.ts";
import { renderDisclosures, renderJudgements, renderTotals, replaceTables } from "./accuracy-page.ts";
import { createDetectors, ruleWords, type Detector } from "./detectors.ts";
import { readJudgements } from "./judged.ts";
import type { CorpusPart } from "./policies.ts";
import { scoreCorpus, type CorpusScore } from "./score-corpus.ts";
import { sumScores, type Score } from "./scores.ts";
import { measureShare } from "./wilson.ts";

const USAGE = `usage: pnpm run accuracy [--check] [--corpus FOLDER]
  Measures the rules on labelled policies and writes docs/accuracy.md and the figures that "explain" prints.
  --check  only say whether they are as measured`;

const root = path.resolve(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    corpus: { type: "string", default: "../shared/corpus" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(USAGE);
else await main(values.corpus, values.check);

async function main(folder: string, isCheck: boolean): Promise<void> {
  const detectors = createDetectors(ruleWords);
  const score = (part: CorpusPart, asText: boolean): CorpusScore =>
    scoreCorpus({ folder, asText }, part, detectors);
  const tuned = { markdown: score("labelled", false), text: score("labelled", true) };
  const more = { markdown: score("unlabelled", false), text: score("unlabelled", true) };
  const all = detectors.flatMap((detector): [Detector, Score][] => {
    const scores = [tuned, more].flatMap(({ markdown }) => markdown.scores.get(detector) ?? []);
    return scores.length ? [[detector, sumScores(scores)]] : [];
  });
  const tables = {
    totals: renderTotals(tuned.markdown, tuned.text),
    "totals of more": renderTotals(more.markdown, more.text),
    disclosures: renderDisclosures(all),
    judgements: renderJudgements(readJudgements()),
  };
  const files = await Promise.all([renderPage(tables), ...renderModules(all)].map(formatFile));
  const stale = await findStale(files);
  if (!isCheck) await writeFiles(stale);
  for (const { file } of stale) console.log(`${isCheck ? "stale" : "wrote"}: ${path.relative(root, file)}`);
  if (isCheck && stale.length > 0) {
    console.error('Run "pnpm run accuracy" and commit what it writes.');
    process.exitCode = 1;
  }
}

function renderPage(tables: Readonly<Record<string, string>>): GeneratedFile {
  const file = path.join(root, "docs/accuracy.md");
  return { file, text: replaceTables(readFileSync(file, "utf8"), tables) };
}

/** A module for each rule package: what was measured of each rule. */
function renderModules(scores: readonly (readonly [Detector, Score])[]): GeneratedFile[] {
  const measured = measureRules(scores);
  return Object.keys(ruleWords).map((namespace) => {
    const own = Object.entries(measured).filter(([rule]) => rule.startsWith(`${namespace}/`));
    const body = `export const accuracy: Readonly<Record<string, RuleAccuracy>> = ${JSON.stringify(Object.fromEntries(own))};`;
    return {
      file: path.join(root, `packages/rules-${namespace}/src/generated/accuracy.ts`),
      text: [
        "// Written by eval/accuracy.ts; changes made here are lost.\n",
        'import type { RuleAccuracy } from "@policylint/core";',
        body,
      ].join("\n"),
    };
  });
}

function measureRules(scores: readonly (readonly [Detector, Score])[]): Record<string, RuleAccuracy> {
  const labelled = scores.map(([{ namespace, id }, { absent, policies }]): [string, RuleAccuracy] => {
    const { truePositives, falsePositives, falseNegatives } = absent;
    const precision = measureShare(truePositives, truePositives + falsePositives);
    const recall = measureShare(truePositives, truePositives + falseNegatives);
    return [
      `${namespace}/${id}`,
      { labelled: { policies, ...(precision && { precision }), ...(recall && { recall }) } },
    ];
  });
  const measured = new Map(labelled);
  for (const { rule, right, wrong } of readJudgements()) {
    const judged = measureShare(right, right + wrong);
    if (judged) measured.set(rule, { ...measured.get(rule), judged });
  }
  return Object.fromEntries([...measured].sort(([left], [right]) => (left < right ? -1 : 1)));
}
