import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface GoldLabel {
  readonly status: "present" | "vague" | "absent";
  /** 1-based lines of the Markdown file. */
  readonly lines: readonly number[];
  readonly quote: string;
}

export interface LabelledPolicy {
  readonly name: string;
  readonly text: string;
  readonly labels: Readonly<Record<string, GoldLabel>>;
}

function isLabels(value: unknown): value is Record<string, Record<string, GoldLabel>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads a folder with `gold.json` and `labelled/*.md`. */
export function readLabelled(folder: string): LabelledPolicy[] {
  const gold: unknown = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8"));
  if (!isLabels(gold)) throw new TypeError(`${folder}/gold.json holds no labels`);
  return readdirSync(join(folder, "labelled"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => {
      const stem = name.replace(/\.md$/u, "");
      return {
        name: stem,
        text: readFileSync(join(folder, "labelled", name), "utf8"),
        labels: gold[stem] ?? {},
      };
    });
}
