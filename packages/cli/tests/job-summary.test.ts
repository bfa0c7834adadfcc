import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PolicyLintError } from "../src/errors.ts";
import { appendJobSummary } from "../src/job-summary.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "policylint-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("appendJobSummary", () => {
  it("adds to what earlier commands of the step wrote", () => {
    const file = path.join(folder, "summary.md");
    writeFileSync(file, "# Tests\n");
    appendJobSummary(file, "# policylint\n");
    expect(readFileSync(file, "utf8")).toBe("# Tests\n# policylint\n");
  });

  it("cuts between two lines at GitHub's limit and says so", () => {
    const file = path.join(folder, "summary.md");
    writeFileSync(file, "x".repeat(1000));
    appendJobSummary(file, "é".repeat(99).concat("\n").repeat(10_000));
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThanOrEqual(1024 * 1024);
    expect(bytes.length).toBeGreaterThan(1024 * 1024 - 400);
    const text = bytes.toString("utf8");
    expect(text).not.toContain("\ufffd");
    expect(text.endsWith("é\n\nThe rest is left out: GitHub takes 1 MiB for each step.\n")).toBe(true);
  });

  it("adds nothing where there is no room", () => {
    const file = path.join(folder, "summary.md");
    writeFileSync(file, "x".repeat(1024 * 1024));
    appendJobSummary(file, "# policylint\n");
    expect(readFileSync(file).length).toBe(1024 * 1024);
  });

  it("names a file that cannot be written", () => {
    const file = path.join(folder, "none", "summary.md");
    expect(() => appendJobSummary(file, "x")).toThrow(PolicyLintError);
    expect(() => appendJobSummary(file, "x")).toThrow(
      `Cannot write the job summary ${file}: no such file (ENOENT).`,
    );
  });
});
