// Grows a corpus and compares policylint, with one thread and two, with a bare parse and with other linters.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { defaultCorpus, findCorpus } from "./corpus.mjs";
import { linters } from "./linters.mjs";
import { alternate, measureUsage, median } from "./measure.mjs";
import { printTable } from "./table.mjs";

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: defaultCorpus },
    files: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
    grow: { type: "string", default: "1,2,4" },
  },
});
const folder = mkdtempSync(path.join(tmpdir(), "policylint-bench-"));

/** Copies the corpus so many times into one folder; a number in each keeps the texts apart. */
function grow(files, factor) {
  const target = path.join(folder, `times-${factor}`);
  mkdirSync(target);
  return Array.from({ length: factor }, (_, copy) =>
    files.map((file, index) => {
      const name = `${copy}-${index}.md`;
      writeFileSync(path.join(target, name), `${readFileSync(file, "utf8")}\nCopy ${copy}.\n`);
      return name;
    }),
  ).flat();
}

/** A linter that ends with an error on some document has no figures, and is told. */
function tryToMeasure(args, options) {
  try {
    return measureUsage(args, options);
  } catch (error) {
    return { failure: error.message.split("\n")[0] };
  }
}

function measure(factor, files) {
  const names = grow(files, factor);
  const cwd = path.join(folder, `times-${factor}`);
  const figures = alternate(
    Number(values.rounds),
    Object.fromEntries(
      Object.entries(linters).map(([name, args]) => [name, () => tryToMeasure([...args, ...names], { cwd })]),
    ),
  );
  return Object.fromEntries(
    Object.entries(figures).map(([name, runs]) => {
      const failure = runs.find((run) => run.failure)?.failure;
      const medians = ["wall", "cpu", "peak"].map((key) => [key, median(runs.map((run) => run[key]))]);
      return [name, failure ? { failure } : Object.fromEntries(medians)];
    }),
  );
}

function rowsOf(factor, measured) {
  const { cpu: parse } = measured["parse-only"];
  return Object.entries(measured).map(([name, { wall, cpu, peak, failure }]) =>
    failure
      ? [`×${factor}`, name, failure, "", "", ""]
      : [
          `×${factor}`,
          name,
          `${wall.toFixed(0)} ms`,
          `${cpu.toFixed(0)} ms`,
          `${(cpu / parse).toFixed(2)} ×`,
          `${peak.toFixed(0)} MiB`,
        ],
  );
}

try {
  const files = findCorpus(values.corpus, folder).slice(0, Number(values.files));
  const bytes = files.reduce((total, file) => total + readFileSync(file).length, 0);
  const factors = values.grow.split(",").map(Number);
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${values.rounds} rounds; ` +
      `×1 is ${files.length} files of ${(bytes / 1e6).toFixed(1)} MB\n`,
  );
  const rows = factors.flatMap((factor) => rowsOf(factor, measure(factor, files)));
  printTable([["corpus", "program", "wall", "CPU", "of parse-only", "peak memory"], ...rows]);
} finally {
  rmSync(folder, { recursive: true });
}
