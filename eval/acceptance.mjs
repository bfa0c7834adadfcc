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

/** F1 of "absent" over all disclosures on Markdown, and what plain text may lose. */
const GOALS = { microF1: 0.93, loss: 0.01 };

const corpus = join(process.argv[2] ?? "../shared", "corpus");
const scratch = mkdtempSync(join(tmpdir(), "policylint-score-"));
const ids = [...gdprDisclosures, ...documentDisclosures].map(({ id }) => id).join(",");

function score(folder) {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const command = [
    "packages/cli/bin/policylint.cjs",
    "coverage",
    "--no-config-lookup",
    "--format",
    "json",
    ...files,
  ];
  const report = join(scratch, "report.json");
  writeFileSync(report, execFileSync(process.execPath, command, { maxBuffer: 2 ** 28 }));
  const run = (...options) =>
    spawnSync(
      "python3",
      [join(corpus, "score.py"), join(corpus, "gold.json"), report, `--only=${ids}`, ...options],
      {
        encoding: "utf8",
      },
    );
  console.log(run().stdout);
  return JSON.parse(run("--json").stdout).overall.absent[2];
}

try {
  const text = join(scratch, "text");
  execFileSync(process.execPath, [join(corpus, "plain-text.mjs"), join(corpus, "labelled"), text]);
  const markdownF1 = score(join(corpus, "labelled"));
  const textF1 = score(text);
  console.log(
    `absent, micro F1: ${markdownF1.toFixed(3)} on Markdown (goal ${GOALS.microF1}), ${textF1.toFixed(3)} on text`,
  );
  process.exitCode = markdownF1 >= GOALS.microF1 && markdownF1 - textF1 <= GOALS.loss ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true });
}
