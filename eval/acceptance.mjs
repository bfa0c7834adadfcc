// Scores `policylint coverage` with the corpus's own script, on Markdown and on plain text, against the goals.
// usage: acceptance.mjs SHARED
import { execFileSync, spawnSync } from "node:child_process";
import console from "node:console";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { disclosures as documentDisclosures } from "@policylint/rules-document";
import { disclosures as gdprDisclosures } from "@policylint/rules-gdpr";
import { printCoverage } from "./coverage.mjs";

/** What is aimed at over all disclosures: of "absent", and of all statuses. Plain text may lose a hundredth. */
const GOALS = { f1: 0.97, precision: 0.97, recall: 0.97, macroF1: 0.93, exact: 0.92, evidence: 0.97 };
const LOSS = 0.01;

const corpus = join(process.argv[2] ?? "../shared", "corpus");
const scratch = mkdtempSync(join(tmpdir(), "policylint-score-"));
const ids = [...gdprDisclosures, ...documentDisclosures].map(({ id }) => id).join(",");

function score(folder) {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const report = join(scratch, "report.json");
  writeFileSync(report, printCoverage(files));
  const run = (...options) =>
    spawnSync(
      "python3",
      [join(corpus, "score.py"), join(corpus, "gold.json"), report, `--only=${ids}`, ...options],
      {
        encoding: "utf8",
      },
    );
  console.log(run().stdout);
  const { absent, absentMacroF1, exact, evidence } = JSON.parse(run("--json").stdout).overall;
  const [precision, recall, f1] = absent;
  return { f1, precision, recall, macroF1: absentMacroF1, exact, evidence };
}

try {
  const text = join(scratch, "text");
  execFileSync(process.execPath, [join(corpus, "plain-text.mjs"), join(corpus, "labelled"), text]);
  const markdown = score(join(corpus, "labelled"));
  const plain = score(text);
  for (const [figure, goal] of Object.entries(GOALS)) {
    const isMet =
      markdown[figure] >= goal && plain[figure] >= goal && markdown[figure] - plain[figure] <= LOSS;
    console.log(
      `${isMet ? "✓" : "✖"} ${figure}: ${markdown[figure].toFixed(3)} on Markdown, ${plain[figure].toFixed(3)} on text (goal ${goal})`,
    );
    if (!isMet) process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true });
}
