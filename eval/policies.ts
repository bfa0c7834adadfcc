import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markdownLanguage, textLanguage, type PolicySource } from "@policylint/core";
import { makePlainText } from "./plain-text.ts";

/** What a person who read the policy says of one disclosure. */
export interface GoldLabel {
  readonly status: "present" | "vague" | "absent";
  /** 1-based lines of the Markdown file. */
  readonly lines: readonly number[];
  readonly quote: string;
}

export interface CorpusPolicy {
  readonly name: string;
  readonly source: PolicySource;
  /** By the disclosure's id; empty for a policy that nobody labelled. */
  readonly labels: Readonly<Record<string, GoldLabel>>;
}

/** A folder with `gold.json` and `labelled/*.md`, perhaps with `unlabelled/*.md` and `plain-text.mjs`. */
export interface Corpus {
  readonly folder: string;
  /** Read the policies as plain text? */
  readonly asText: boolean;
}

/** The labelled policies, one at a time: parsed, they take much memory. */
export function* readLabelled({ folder, asText }: Corpus): Generator<CorpusPolicy> {
  const gold: unknown = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8"));
  if (!isLabels(gold)) throw new TypeError(`${folder}/gold.json holds no labels`);
  const names = namesIn(join(folder, "labelled"));
  const texts = asText ? makePlainText(folder, names) : undefined;
  for (const name of names) {
    const text = texts ? (texts.get(name) ?? "") : readPolicy(folder, "labelled", name);
    yield { name, source: parse(name, text, asText), labels: gold[name] ?? {} };
  }
}

/** The policies of `unlabelled/`, read as Markdown. */
export function* readUnlabelled({ folder }: Pick<Corpus, "folder">): Generator<CorpusPolicy> {
  for (const name of namesIn(join(folder, "unlabelled"))) {
    yield { name, source: parse(name, readPolicy(folder, "unlabelled", name), false), labels: {} };
  }
}

const readPolicy = (folder: string, part: string, name: string): string =>
  readFileSync(join(folder, part, `${name}.md`), "utf8");

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.replace(/\.md$/u, ""));
}

function parse(name: string, body: string, asText: boolean): PolicySource {
  const language = asText ? textLanguage : markdownLanguage;
  const file = { path: name, physicalPath: name, body, bom: false };
  const parsed = language.parse(file);
  if (!parsed.ok) throw new Error(`${name}: ${parsed.errors[0]?.message}`);
  return language.createSourceCode(file, parsed);
}

function isLabels(value: unknown): value is Record<string, Record<string, GoldLabel>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
