import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createSamplePolicy } from "./sample-policy.mjs";

export const defaultCorpus = fileURLToPath(new URL("../../shared/corpus", import.meta.url));

function inventCorpus(folder) {
  return Array.from({ length: 100 }, (_, index) => {
    const file = path.join(folder, `policy-${index}.md`);
    writeFileSync(file, createSamplePolicy(25_000, index));
    return file;
  });
}

/** The policies of a corpus; without one, invented ones, which are written to a folder. */
export function findCorpus(corpus, folder) {
  const files = ["labelled", "unlabelled"]
    .map((name) => path.join(corpus, name))
    .filter(existsSync)
    .flatMap((part) => readdirSync(part).map((name) => path.join(part, name)))
    .filter((file) => file.endsWith(".md"));
  return files.length > 0 ? files : inventCorpus(folder);
}
