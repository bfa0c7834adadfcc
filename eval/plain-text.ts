import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The policies of a folder of the corpus as plain text, made by the corpus's own script: text by policy name.
 * @param part the folder's name within the corpus
 */
export function makePlainText(corpus: string, part: string, names: readonly string[]): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "policylint-plain-"));
  try {
    execFileSync(process.execPath, [join(corpus, "plain-text.mjs"), join(corpus, part), folder]);
    return new Map(names.map((name) => [name, readFileSync(join(folder, `${name}.txt`), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
