import { beforeEach, describe, expect, it } from "vitest";
import { createProgressLine, type ProgressLine } from "../src/progress.ts";

let now: number;
let lines: string[];

beforeEach(() => {
  now = 5000;
  lines = [];
});

function create(hasStatusLine: boolean): ProgressLine {
  return createProgressLine({ hasStatusLine, status: (text) => lines.push(text) }, () => now);
}

describe("createProgressLine", () => {
  it("shows nothing of a run that ends within a second", () => {
    const progress = create(true);
    now += 999;
    progress.report(90, 100);
    progress.clear();
    expect(lines).toEqual([]);
  });

  it("shows a long run ten times a second at most, and takes the line away", () => {
    const progress = create(true);
    now += 1000;
    progress.report(20, 100);
    now += 99;
    progress.report(21, 100);
    now += 1;
    progress.report(22, 100);
    progress.clear();
    progress.clear();
    expect(lines).toEqual(["Linted 20 of 100 documents", "Linted 22 of 100 documents", ""]);
  });

  it("shows nothing where nobody watches", () => {
    const progress = create(false);
    now += 60_000;
    progress.report(20, 100);
    progress.clear();
    expect(lines).toEqual([]);
  });
});
