import { parseArgs } from "node:util";
import { createDetectors, ruleWords } from "./detectors.ts";
import { printDiff } from "./diff.ts";
import { scoreCorpus, type Difference } from "./score-corpus.ts";
import { figuresOf, macroF1, sumScores, type Score } from "./scores.ts";

const { values } = parseArgs({
  options: {
    /** Folder with `gold.json` and `labelled/`. */
    corpus: { type: "string", default: "../shared/corpus" },
    /** The policies of `unlabelled/`, by the labels in `labels.json`. */
    more: { type: "boolean", default: false },
    /** Read the policies as plain text. */
    text: { type: "boolean", default: false },
    /** Name every difference from the labels. */
    list: { type: "boolean", default: false },
    /** Name every change against a revision of the repository, `HEAD` where none is given with `--since`. */
    diff: { type: "boolean", default: false },
    since: { type: "string", default: "HEAD" },
    /** Only these disclosures, between commas. */
    only: { type: "string" },
  },
});

const only = values.only?.split(",");
const corpus = { folder: values.corpus, asText: values.text };
if (values.diff) {
  await printDiff(corpus.folder, values.since, only);
} else {
  const detectors = createDetectors(ruleWords).filter(({ id }) => !only || only.includes(id));
  const { scores, differences } = scoreCorpus(corpus, values.more ? "unlabelled" : "labelled", detectors);
  if (values.list) for (const difference of differences) printDifference(difference);
  printScores([...scores].map(([{ id }, score]) => [id, score]));
}

function printDifference({ policy, fact, label }: Difference): void {
  console.log(
    `${fact.id}: ${policy}: gold ${label.status} [${label.lines.join(" ")}] "${label.quote ?? ""}", found ${fact.status}`,
  );
  for (const { loc, quote, phrase } of fact.evidence.slice(0, 4)) {
    console.log(`    ${loc.start.line}: ${JSON.stringify(quote)}  <- ${phrase}`);
  }
}

function printScores(rows: readonly (readonly [string, Score])[]): void {
  const percent = (value: number): string => value.toFixed(2).padStart(5);
  console.log(`${"disclosure".padEnd(27)} absent P    R    F1  present P   R    F1  exact evidence`);
  for (const [id, score] of rows) {
    console.log(
      id.padEnd(27),
      [figuresOf(score.absent), figuresOf(score.present)]
        .map(({ precision, recall, f1 }) => `  ${percent(precision)}${percent(recall)}${percent(f1)}`)
        .join(""),
      percent(score.exact / score.policies),
      percent(score.evidenceHits / (score.evidenceCases || 1)),
    );
  }
  const scores = rows.map(([, score]) => score);
  const total = sumScores(scores);
  const { precision, recall, f1 } = figuresOf(total.absent);
  console.log(
    `absent: micro F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)}), macro F1 ${macroF1(scores).toFixed(3)};`,
    `exact ${(total.exact / total.policies).toFixed(3)}; evidence ${(total.evidenceHits / total.evidenceCases).toFixed(3)}`,
  );
}
