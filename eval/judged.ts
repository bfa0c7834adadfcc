import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** What a reader made of the findings of one rule on real policies. */
export interface Judgement {
  /** With its namespace: `gdpr/consent-by-use`. */
  readonly rule: string;
  readonly findings: number;
  /** In how many policies they stand. */
  readonly policies: number;
  readonly right: number;
  readonly wrong: number;
  /** What the wrong ones were. */
  readonly note?: string;
}

/** The judgements in `eval/judged.json`, in the order of the rules' names. */
export function readJudgements(): Judgement[] {
  const file = resolve(import.meta.dirname, "judged.json");
  const entries: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!Array.isArray(entries) || !entries.every(isJudgement))
    throw new TypeError(`${file} is no list of judgements`);
  return entries.sort((left, right) => (left.rule < right.rule ? -1 : 1));
}

function isJudgement(value: unknown): value is Judgement {
  if (typeof value !== "object" || value === null) return false;
  const known = new Map(Object.entries(value));
  const counts = ["findings", "policies", "right", "wrong"].map((name) => known.get(name));
  return typeof known.get("rule") === "string" && counts.every(Number.isInteger);
}
