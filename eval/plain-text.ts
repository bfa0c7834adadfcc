import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The corpus's policies as plain text, made by the corpus's own script: text by policy name. */
export function makePlainText(corpus: string, names: readonly string[]): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "policylint-plain-"));
  try {
    execFileSync(process.execPath, [join(corpus, "plain-text.mjs"), join(corpus, "labelled"), folder]);
    return new Map(names.map((name) => [name, readFileSync(join(folder, `${name}.txt`), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
