import { readFileSync } from "node:fs";
import { markdownLanguage } from "../packages/core/dist/index.js";
import * as document from "../packages/rules-document/dist/index.js";
import * as gdpr from "../packages/rules-gdpr/dist/index.js";

const definitions = [gdpr, document].flatMap(({ disclosures, lexicon }) =>
  disclosures.map((definition) => ({ lexicon, definition })),
);

/** Parses Markdown into a source code object of its own, on which nothing has been computed yet. */
export function parse(text) {
  const file = { path: "policy.md", physicalPath: "policy.md", bom: false, body: text };
  return markdownLanguage.createSourceCode(file, markdownLanguage.parse(file));
}

/** Computes every disclosure of a policy. */
export function detectAll(sourceCode) {
  return definitions.map(({ lexicon, definition }) => lexicon.detect(sourceCode, definition));
}

/** Milliseconds per 20,000 characters, from outline to facts, after one pass over all files to warm up. */
export function measureDetection(files) {
  const texts = files.map((file) => readFileSync(file, "utf8"));
  for (const text of texts) {
    detectAll(parse(text));
  }
  const sources = texts.map(parse);
  const start = process.hrtime.bigint();
  for (const source of sources) {
    detectAll(source);
  }
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return (elapsed / length) * 20_000;
}
