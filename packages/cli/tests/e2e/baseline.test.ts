import { chmodSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { Repository } from "../support/repository.ts";

const isRoot = process.getuid?.() === 0;
const file = "policylint.baseline.jsonl";
const vague = "We share your data with trusted partners.";
const policy = `# Privacy Policy\n\nWe process personal data.\n\n${vague}\n`;
const config = `export default [{
  rules: { "gdpr/vague-recipients": "error", "gdpr/retention-period": "error" },
}];\n`;

let repository: Repository;

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  repository = new Repository();
  repository.write("policylint.config.mjs", config);
  repository.write("legal/privacy.md", policy);
});
afterEach(() => repository.remove());

describe("policylint baseline", () => {
  it("writes the findings of the first run, and a run then passes over them", () => {
    expect(repository.run(["."])).toMatchObject({ status: 1 });
    expect(repository.run(["baseline"])).toEqual({
      status: 0,
      stdout: `${file}: 2 findings, 2 new, 0 gone.\n`,
      stderr: "",
    });
    expect(repository.run(["."])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(repository.run([".", "--no-baseline"])).toMatchObject({ status: 1 });
  });

  it("holds rules and hashes, and no word of the policy", () => {
    repository.run(["baseline"]);
    const lines = repository.read(file).trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toMatch(
        /^\{"file":"legal\/privacy\.md","rule":"gdpr\/[a-z-]+","fingerprint":"[\da-f]{64}"\}$/u,
      );
    }
  });

  it("shows a finding that took the place of a known one, and says that the known one is gone", () => {
    repository.run(["baseline"]);
    repository.write(
      "legal/privacy.md",
      policy.replace(vague, "We share your data with various third parties."),
    );
    const { status, stdout, stderr } = repository.run(["."]);
    expect(stdout).toContain("gdpr/vague-recipients");
    expect(stdout).toContain("✖ 1 problem (1 error, 0 warnings)");
    expect(stderr).toBe(
      `1 finding of the baseline is gone; "policylint baseline --prune" takes out:\n  legal/privacy.md  gdpr/vague-recipients\n`,
    );
    expect(status).toBe(1);
  });

  it("does not mind lines, places and punctuation", () => {
    repository.run(["baseline"]);
    repository.write(
      "legal/privacy.md",
      `# Privacy\n\nNew words.\n\n> - ${vague.toUpperCase()}\n\nPersonal data.\n`,
    );
    expect(repository.run(["."])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("takes out what is gone and adds nothing with --prune", () => {
    repository.run(["baseline"]);
    const [retention] = repository.read(file).split("\n");
    repository.write(
      "legal/privacy.md",
      policy.replace(vague, "We share your data with various third parties."),
    );
    expect(repository.run(["baseline", "--prune"]).stdout).toBe(`${file}: 1 finding, 0 new, 1 gone.\n`);
    expect(repository.read(file)).toBe(`${retention}\n`);
    expect(repository.run(["."]).status).toBe(1);
  });

  it("keeps the findings of documents that were not linted, but not of those that are no more", () => {
    repository.write("legal/terms.md", policy);
    repository.write("legal/old.md", policy);
    repository.run(["baseline"]);
    repository.git("init", "--quiet");
    repository.write("legal/privacy.md", "# Privacy\n\nWe keep personal data for 12 months.\n");
    repository.shell("rm legal/old.md");
    expect(repository.run(["baseline", "legal/privacy.md"]).stdout).toBe(
      `${file}: 2 findings, 0 new, 4 gone.\n`,
    );
    expect(repository.read(file)).not.toContain("legal/old.md");
    expect(repository.read(file).match(/legal\/terms\.md/gu)).toHaveLength(2);
  });

  it("is written where the config file stands, and found from below", () => {
    repository.run(["baseline", "privacy.md"], { folder: "legal" });
    expect(repository.read(file)).toContain('"file":"legal/privacy.md"');
    expect(repository.run(["privacy.md"], { folder: "legal" }).status).toBe(0);
  });

  it("leaves out what is suppressed", () => {
    repository.run(["suppress", "--reason", "on request", "gdpr/vague-recipients", "legal/privacy.md"]);
    repository.run(["baseline"]);
    expect(repository.read(file).match(/"rule":"[^"]+"/gu)).toEqual(['"rule":"gdpr/retention-period"']);
  });

  it("merges without a conflict where two branches add findings of different documents", () => {
    for (const name of ["a", "c", "e"]) repository.write(`legal/${name}.md`, policy);
    repository.run(["baseline"]);
    repository.commit();
    for (const [branch, name] of [
      ["one", "b"],
      ["two", "d"],
    ] as const) {
      repository.git("checkout", "--quiet", "-b", branch, "main");
      repository.write(`legal/${name}.md`, policy);
      repository.run(["baseline"]);
      repository.commit();
    }
    repository.git("merge", "--quiet", "one");
    const merged = repository.read(file);
    expect(repository.run(["."]).status).toBe(0);
    repository.run(["baseline"]);
    expect(repository.read(file)).toBe(merged);
    expect(merged.split("\n")).toHaveLength(2 * 6 + 1);
  });

  it("writes nothing where a document could not be checked", () => {
    repository.write("legal/bad.md", Buffer.from([0xff, 0xfe, 0x41]));
    const { status, stdout, stderr } = repository.run(["baseline"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(
      `${repository.resolve("legal/bad.md")} could not be checked.\nNo baseline was written.\n`,
    );
    expect(readdirSync(repository.folder)).not.toContain(file);
  });

  it("says which line of a baseline is wrong", () => {
    repository.write(file, '\n{"file":"a.md","rule":"gdpr/children","fingerprint":"x"}\n');
    const expected = {
      status: 2,
      stdout: "",
      stderr: `${file}: line 2 → fingerprint: unexpected "x"; expected 64 hexadecimal digits.\n`,
    };
    expect(repository.run(["."])).toEqual(expected);
    expect(repository.run(["baseline"])).toEqual(expected);
  });

  it("makes no file where there is nothing to write down", () => {
    repository.write("legal/privacy.md", "# Privacy\n\nWe keep personal data for 12 months.\n");
    expect(repository.run(["baseline"])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readdirSync(repository.folder)).not.toContain(file);
  });

  it("says what stands in the place of a baseline", () => {
    mkdirSync(repository.resolve(file));
    expect(repository.run(["baseline"])).toEqual({
      status: 2,
      stdout: "",
      stderr: `${file}: Cannot read the file: it is a directory.\n`,
    });
    expect(readdirSync(repository.folder).sort()).toEqual(
      [".git", "legal", file, "policylint.config.mjs"].sort(),
    );
  });

  it.skipIf(isRoot)("says that it cannot write, and leaves the file as it was", () => {
    repository.run(["baseline"]);
    const before = repository.read(file);
    repository.write("legal/more.md", policy);
    chmodSync(repository.folder, 0o555);
    const { status, stderr } = repository.run(["baseline"]);
    chmodSync(repository.folder, 0o755);
    expect(stderr).toBe(
      `Cannot write to the baseline ${repository.resolve(file)}: permission denied (EACCES).\n`,
    );
    expect(status).toBe(2);
    expect(readFileSync(repository.resolve(file), "utf8")).toBe(before);
  });

  it.each([
    [["--prune", "."], "Option '--prune' is one of 'policylint baseline'."],
    [["baseline", "--quiet"], "Option '--quiet' cannot be used with 'policylint baseline'."],
  ])("refuses %j", (args, message) => {
    expect(repository.run(args)).toEqual({ status: 2, stdout: "", stderr: `${message}\n` });
  });
});
