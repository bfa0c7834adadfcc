import type { DisclosureFact } from "@policylint/core";
import type { GoldLabel } from "./policies.ts";

/** Counts over policies: what `corpus/score.py` counts. */
export interface Score {
  readonly absent: Counts;
  readonly present: Counts;
  exact: number;
  policies: number;
  evidenceHits: number;
  evidenceCases: number;
}

export interface Counts {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

const noCounts = (): Counts => ({ truePositives: 0, falsePositives: 0, falseNegatives: 0 });

export function createScore(): Score {
  return {
    absent: noCounts(),
    present: noCounts(),
    exact: 0,
    policies: 0,
    evidenceHits: 0,
    evidenceCases: 0,
  };
}

/** Adds one policy. */
export function addToScore(score: Score, fact: DisclosureFact, label: GoldLabel): void {
  for (const status of ["absent", "present"] as const) {
    const isWanted = label.status === status;
    const isGiven = fact.status === status;
    if (isWanted && isGiven) score[status].truePositives++;
    else if (isGiven) score[status].falsePositives++;
    else if (isWanted) score[status].falseNegatives++;
  }
  score.policies++;
  if (fact.status === label.status) score.exact++;
  if (label.lines.length && label.status !== "absent" && fact.status !== "absent") {
    score.evidenceCases++;
    if (touchesGold(fact, label)) score.evidenceHits++;
  }
}

/** Does any evidence stand on a line that the label names? */
export function touchesGold(fact: DisclosureFact, label: GoldLabel): boolean {
  return fact.evidence.some(({ loc }) =>
    label.lines.some((line) => loc.start.line <= line && line <= loc.end.line),
  );
}

/** All scores together: each policy and disclosure counts once. */
export function sumScores(scores: Iterable<Score>): Score {
  const total = createScore();
  for (const score of scores) {
    for (const status of ["absent", "present"] as const) {
      total[status].truePositives += score[status].truePositives;
      total[status].falsePositives += score[status].falsePositives;
      total[status].falseNegatives += score[status].falseNegatives;
    }
    total.exact += score.exact;
    total.policies += score.policies;
    total.evidenceHits += score.evidenceHits;
    total.evidenceCases += score.evidenceCases;
  }
  return total;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1; a class that neither side has counts as found. */
export function figuresOf({ truePositives, falsePositives, falseNegatives }: Counts): Figures {
  const given = truePositives + falsePositives;
  const wanted = truePositives + falseNegatives;
  const precision = given ? truePositives / given : wanted ? 0 : 1;
  const recall = wanted ? truePositives / wanted : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Mean F1 of "absent" over the disclosures: each counts alike, however seldom it is missing. */
export function macroF1(scores: readonly Score[]): number {
  return scores.reduce((sum, { absent }) => sum + figuresOf(absent).f1, 0) / (scores.length || 1);
}
