import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { defaultCorpus, findCorpus } from "./corpus.mjs";
import { measureDetection } from "./detection.mjs";
import { alternate, measureUsage, measureWall, median } from "./measure.mjs";
import { createSamplePolicy } from "./sample-policy.mjs";
import { printTable } from "./table.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: defaultCorpus },
    rounds: { type: "string", default: "15" },
  },
});
const rounds = Number(values.rounds);
const program = path.join(here, "../packages/cli/bin/policylint.cjs");
const folder = mkdtempSync(path.join(tmpdir(), "policylint-bench-"));

function measureColdStart() {
  const sample = path.join(folder, "policy.md");
  writeFileSync(sample, createSamplePolicy());
  const lint = [program, "--no-config-lookup", sample];
  const node = ["-e", "0"];
  const figures = alternate(rounds, {
    nodeWall: () => measureWall(node),
    lintWall: () => measureWall(lint),
    nodeCpu: () => measureUsage(node).cpu,
    lintCpu: () => measureUsage(lint).cpu,
  });
  return Object.fromEntries(Object.entries(figures).map(([name, list]) => [name, median(list)]));
}

function measureCorpus(files) {
  const { parse, lint } = alternate(Math.max(3, Math.ceil(rounds / 5)), {
    parse: () => measureUsage([path.join(here, "parse-only.mjs"), ...files]),
    lint: () => measureUsage([program, "--no-config-lookup", "--preset", "strict", ...files]),
  });
  return {
    parseCpu: median(parse.map(({ cpu }) => cpu)),
    lintCpu: median(lint.map(({ cpu }) => cpu)),
    parsePeak: median(parse.map(({ peak }) => peak)),
    lintPeak: median(lint.map(({ peak }) => peak)),
  };
}

const ms = (figure) => `${figure.toFixed(0)} ms`;

try {
  const files = findCorpus(values.corpus, folder);
  const cold = measureColdStart();
  const corpus = measureCorpus(files);
  const detection = measureDetection(files);
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${rounds} rounds, ${files.length} files\n`,
  );
  printTable([
    ["", "measured", "goal", "of"],
    [
      "cold start, wall",
      `${(cold.lintWall / cold.nodeWall).toFixed(2)} ×`,
      "2.5 ×",
      `policylint ${ms(cold.lintWall)}, node -e 0 ${ms(cold.nodeWall)}`,
    ],
    [
      "cold start, CPU",
      `${(cold.lintCpu / cold.nodeCpu).toFixed(2)} ×`,
      "",
      `policylint ${ms(cold.lintCpu)}, node -e 0 ${ms(cold.nodeCpu)}`,
    ],
    [
      "corpus, CPU",
      `${(corpus.lintCpu / corpus.parseCpu).toFixed(2)} ×`,
      "0.8 ×",
      `policylint ${ms(corpus.lintCpu)}, parse alone ${ms(corpus.parseCpu)}`,
    ],
    [
      "corpus, peak memory",
      `${corpus.lintPeak.toFixed(0)} MiB`,
      "150 MiB",
      `parse alone ${corpus.parsePeak.toFixed(0)} MiB`,
    ],
    [
      "detection per 20 KB",
      `${detection.toFixed(2)} ms`,
      "5 ms",
      "outline, statements and all disclosures, once warm",
    ],
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
