import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { packageFolder, Workspace } from "../support/workspace.ts";

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);

beforeEach(() => {
  workspace = new Workspace();
});

afterEach(() => {
  workspace.remove();
});

describe("policylint explain", () => {
  it("prints what the rule checks, its law, examples, presets and the comment that suppresses it", () => {
    const { status, stdout, stderr } = workspace.run(["explain", "gdpr/retention-period"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^\ngdpr\/retention-period\nRequire .*\.\n\nWhat it checks\n {2}\S/u);
    expect(stdout).toContain("\n  GDPR Art. 13(2)(a)  Information to be provided");
    expect(stdout).toContain("“the period for which the personal data will be stored");
    expect(stdout).toMatch(/\nIncorrect\n {2}│ # Privacy Policy\n/u);
    expect(stdout).toMatch(/\nCorrect\n {2}│ # Privacy Policy\n/u);
    expect(stdout).toMatch(/\nPresets\n {2}recommended {2}error\n {2}strict {7}error\n/u);
    expect(stdout).toMatch(/\nAccuracy\n {2}On \d+ labelled policies/u);
    expect(stdout).toContain("\n  <!-- policylint-disable-next-line gdpr/retention-period -- reason -->\n");
  });

  it("prints options with their defaults", () => {
    const { stdout } = workspace.run(["explain", "document/placeholder-text"]);
    expect(stdout).toContain(
      '\nOptions\n  deployment: "error", "warn", "off" (default: "warn")\n    Severity',
    );
    expect(stdout).toContain("\n  allow: list of strings (default: [])\n");
    expect(stdout).toContain('\n  strict       error (deployment: "error")\n');
  });

  it("takes a rule without its namespace", () => {
    for (const [short, long] of [
      ["retention-period", "gdpr/retention-period"],
      ["empty-section", "document/empty-section"],
    ] as const) {
      const { stdout } = workspace.run(["explain", short]);
      expect(stdout).toContain(`\n${long}\n`);
      expect(stdout).toBe(workspace.run(["explain", long]).stdout);
    }
  });

  it("gives the same as JSON", () => {
    const { status, stdout } = workspace.run(["explain", "cookies", "--format", "json"]);
    const explanation = JSON.parse(stdout);
    expect(explanation).toMatchObject({
      ruleId: "gdpr/cookies",
      presets: { strict: { rule: expect.any(String) } },
      suppression: "<!-- policylint-disable-next-line gdpr/cookies -- reason -->",
    });
    expect(explanation.law).toContainEqual({
      ref: "ePrivacy Directive Art. 5(3)",
      words: "clear and comprehensive information",
      title: expect.stringContaining("2002/58/EC"),
      url: "https://eur-lex.europa.eu/eli/dir/2002/58/oj",
      asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
    });
    expect(status).toBe(0);
  });

  it("needs no file beside the installed program", () => {
    for (const folder of ["bin", "dist"]) {
      cpSync(path.join(packageFolder, folder), workspace.resolve(`installed/${folder}`), { recursive: true });
    }
    const program = workspace.resolve("installed/bin/policylint.cjs");
    const { stdout } = spawnSync(process.execPath, [program, "explain", "children"], { encoding: "utf8" });
    expect(stdout).toBe(workspace.run(["explain", "children"]).stdout);
  });

  it.each([
    ["gdpr/retention-perod", "gdpr/retention-period"],
    ["retention-perod", "gdpr/retention-period"],
    ["empty-sections", "document/empty-section"],
  ])("names the rule nearest to %s", (name, nearest) => {
    expect(workspace.run(["explain", name])).toEqual({
      status: 2,
      stdout: "",
      stderr: `There is no built-in rule '${name}'. Did you mean '${nearest}'?\n`,
    });
  });

  it.each(["zzz", "zzz/zzz", "gdpr/", "gdpr/../../package", "constructor"])("knows no rule %s", (name) => {
    const { status, stdout, stderr } = workspace.run(["explain", name]);
    expect(stderr).toContain(`There is no built-in rule '${name}'.`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("shows control characters of a name", () => {
    expect(workspace.run(["explain", "zzz\u001b[2J\u009b"]).stderr).toBe(
      "There is no built-in rule 'zzz\\u001b[2J\\u009b'.\n",
    );
  });

  it("writes to a file, in colour only where asked", () => {
    expect(workspace.run(["explain", "cookies", "--color"]).stdout).toContain("\u001b[1mgdpr/cookies");
    expect(workspace.run(["explain", "cookies", "-o", "out.txt"]).stdout).toBe("");
    expect(workspace.read("out.txt")).toContain("\ngdpr/cookies\n");
  });
});
