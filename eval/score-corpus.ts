import type { DisclosureFact } from "@policylint/core";
import type { Detector } from "./detectors.ts";
import { readPolicies, type Corpus, type CorpusPart, type GoldLabel } from "./policies.ts";
import { addToScore, createScore, touchesGold, type Score } from "./scores.ts";

/** Where the engine and the person who labelled say different things, or point to different words. */
export interface Difference {
  readonly policy: string;
  readonly fact: DisclosureFact;
  readonly label: GoldLabel;
}

export interface CorpusScore {
  /** The labelled disclosures, in the order of the detectors. */
  readonly scores: ReadonlyMap<Detector, Score>;
  readonly differences: readonly Difference[];
}

/** Runs detectors over the policies of a part of the corpus that are labelled. */
export function scoreCorpus(corpus: Corpus, part: CorpusPart, detectors: readonly Detector[]): CorpusScore {
  const scores = new Map<Detector, Score>();
  const differences: Difference[] = [];
  const found = new Map(detectors.map((detector) => [detector, createScore()]));
  for (const { name, source, labels } of readPolicies(corpus, part)) {
    for (const [detector, score] of found) {
      const label = labels[detector.id];
      if (!label) continue;
      const fact = detector.detect(source);
      addToScore(score, fact, label);
      if (!agrees(fact, label)) differences.push({ policy: name, fact, label });
    }
  }
  for (const [detector, score] of found) if (score.policies) scores.set(detector, score);
  return { scores, differences };
}

function agrees(fact: DisclosureFact, label: GoldLabel): boolean {
  if (fact.status !== label.status) return false;
  return !label.lines.length || fact.status === "absent" || touchesGold(fact, label);
}
