import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markdownLanguage, textLanguage, type PolicySource } from "@policylint/core";
import { makePlainText } from "./plain-text.ts";

/** What a person who read the policy says of one disclosure. */
export interface GoldLabel {
  readonly status: "present" | "vague" | "absent";
  /** 1-based lines of the Markdown file. */
  readonly lines: readonly number[];
  /** The words that decided, in some. */
  readonly quote?: string;
}

export interface CorpusPolicy {
  readonly name: string;
  readonly source: PolicySource;
  /** By the disclosure's id; empty for a policy that nobody labelled. */
  readonly labels: Readonly<Record<string, GoldLabel>>;
}

/** A folder with `gold.json`, `labelled/*.md`, `unlabelled/*.md` and `plain-text.mjs`. */
export interface Corpus {
  readonly folder: string;
  /** Read the policies as plain text? */
  readonly asText: boolean;
}

/** One part of the corpus; `labelled` come with their labels, those of `unlabelled` stand beside this file. */
export type CorpusPart = "labelled" | "unlabelled";

/** The policies of a part, one at a time: parsed, they take much memory. */
export function* readPolicies({ folder, asText }: Corpus, part: CorpusPart): Generator<CorpusPolicy> {
  const labels = readLabels(part === "labelled" ? join(folder, "gold.json") : OWN_LABELS);
  const names = namesIn(join(folder, part));
  const texts = asText ? makePlainText(folder, part, names) : undefined;
  for (const name of names) {
    const text = texts ? (texts.get(name) ?? "") : readFileSync(join(folder, part, `${name}.md`), "utf8");
    yield { name, source: parse(name, text, asText), labels: labels[name] ?? {} };
  }
}

const OWN_LABELS = join(import.meta.dirname, "labels.json");

function readLabels(file: string): Record<string, Record<string, GoldLabel>> {
  const labels: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isLabels(labels)) throw new TypeError(`${file} holds no labels`);
  return labels;
}

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
