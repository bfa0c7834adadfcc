import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Lexicon, type DisclosureFact } from "@policylint/core";
import { createDetectors, ruleWords, type Detector, type RuleWords } from "./detectors.ts";
import { readPolicies, type CorpusPolicy } from "./policies.ts";
import { addToScore, createScore, figuresOf, sumScores, type Score } from "./scores.ts";

const root = resolve(import.meta.dirname, "..");

/**
 * Prints what the words of the rule packages, as they stand, say differently of real policies than those of
 * an earlier revision. Both are read by the engine as it stands, so that only the words make the difference.
 * @param only ids of disclosures; all where undefined
 * @throws {Error} where git does not know the revision, or its rule packages cannot be loaded
 */
export async function printDiff(
  folder: string,
  revision: string,
  only: readonly string[] | undefined,
): Promise<void> {
  const isWanted = ({ id }: Detector): boolean => !only || only.includes(id);
  const after = createDetectors(ruleWords).filter(isWanted);
  const before = createDetectors(await loadRuleWords(revision)).filter(isWanted);
  const pairs = after.map((detector) => ({
    detector,
    earlier: before.find(({ id, namespace }) => id === detector.id && namespace === detector.namespace),
    scores: { before: createScore(), after: createScore() },
  }));
  for (const policy of policiesOf(folder)) {
    for (const { detector, earlier, scores } of pairs) {
      const now = detector.detect(policy.source);
      const then = earlier?.detect(policy.source);
      printChange(policy, then, now);
      const label = policy.labels[detector.id];
      if (!label) continue;
      addToScore(scores.after, now, label);
      if (then) addToScore(scores.before, then, label);
    }
  }
  const line = (name: "before" | "after"): string => summaryOf(pairs.map(({ scores }) => scores[name]));
  console.log(`before (${revision}): ${line("before")}\nafter:  ${line("after")}`);
}

function* policiesOf(folder: string): Generator<CorpusPolicy> {
  yield* readPolicies({ folder, asText: false }, "labelled");
  yield* readPolicies({ folder, asText: false }, "unlabelled");
}

function printChange(
  { name, labels }: CorpusPolicy,
  then: DisclosureFact | undefined,
  now: DisclosureFact,
): void {
  const known = new Set(then?.evidence.map(placeOf));
  const kept = new Set(now.evidence.map(placeOf));
  const gained = now.evidence.filter((evidence) => !known.has(placeOf(evidence)));
  const lost = then?.evidence.filter((evidence) => !kept.has(placeOf(evidence))) ?? [];
  const status = then?.status ?? "absent";
  if (status === now.status && !gained.length && !lost.length) return;
  const statuses = status === now.status ? status : `${status} → ${now.status}`;
  console.log(`${now.id}: ${name}: ${statuses} (gold: ${labels[now.id]?.status ?? "none"})`);
  for (const [sign, evidence] of [
    ["+", gained],
    ["-", lost],
  ] as const) {
    for (const { loc, quote, phrase } of evidence) {
      console.log(`  ${sign} ${loc.start.line}: ${JSON.stringify(quote)}  <- ${phrase}`);
    }
  }
}

const placeOf = ({ range, phrase }: DisclosureFact["evidence"][number]): string =>
  `${range.join("-")} ${phrase}`;

function summaryOf(scores: readonly Score[]): string {
  const total = sumScores(scores);
  const { precision, recall, f1 } = figuresOf(total.absent);
  const exact = total.exact / (total.policies || 1);
  return `absent F1 ${f1.toFixed(4)} (P ${precision.toFixed(4)}, R ${recall.toFixed(4)}), exact ${exact.toFixed(4)}`;
}

/** The words of the rule packages at a revision. Their sources are laid beside the present ones, where their imports resolve. */
async function loadRuleWords(revision: string): Promise<Record<string, RuleWords>> {
  const words: Record<string, RuleWords> = {};
  for (const namespace of Object.keys(ruleWords)) {
    const directory = join(root, "packages", `rules-${namespace}`);
    const folder = mkdtempSync(join(directory, ".eval-"));
    try {
      const archive = execFileSync("git", ["archive", revision, "src"], {
        cwd: directory,
        maxBuffer: 2 ** 26,
      });
      execFileSync("tar", ["-x", "-C", folder], { input: archive });
      words[namespace] = await importWords(join(folder, "src/index.ts"));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return words;
}

async function importWords(file: string): Promise<RuleWords> {
  const module: unknown = await import(pathToFileURL(file).href);
  if (isRuleWords(module)) return module;
  throw new Error("The revision's rule packages export no disclosures and no lexicon.");
}

function isRuleWords(module: unknown): module is RuleWords {
  if (typeof module !== "object" || module === null) return false;
  return (
    "disclosures" in module &&
    Array.isArray(module.disclosures) &&
    "lexicon" in module &&
    module.lexicon instanceof Lexicon
  );
}
