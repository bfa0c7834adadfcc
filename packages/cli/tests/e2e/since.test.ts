import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { Repository } from "../support/repository.ts";
import { Workspace } from "../support/workspace.ts";

const complete = readFileSync(
  fileURLToPath(new URL("../../../../fixtures/complete/policy.md", import.meta.url)),
  "utf8",
);
/** Says nothing about the right of access, as it always did. */
const policy = complete.replace(/^1\. whether.*$/mu, "1. what we do,");
const retention = /## How long we keep it\n\n(?:\|.*\n)+\n/u;

let repository: Repository;

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  repository = new Repository();
  repository.write("legal/privacy.md", policy);
  repository.write("legal/other.md", policy);
  repository.commit();
  repository.git("checkout", "--quiet", "-b", "change");
});
afterEach(() => repository.remove());

interface Finding {
  file: string;
  rule: string | null;
  line: number;
}

/** What a run since a revision reports. */
function since(
  ref = "main",
  ...args: string[]
): { findings: Finding[]; status: number | null; stderr: string } {
  const { status, stdout, stderr } = repository.run([".", "--since", ref, "--format", "json", ...args]);
  const results: { filePath: string; messages: { ruleId: string | null; line: number }[] }[] = JSON.parse(
    stdout || "[]",
  );
  const findings = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line }) => ({
      file: filePath.slice(repository.folder.length + 1),
      rule: ruleId,
      line,
    })),
  );
  return { findings, status, stderr };
}

const nothing = { findings: [], status: 0, stderr: "" };

describe("--since", () => {
  it("reports nothing where nothing changed", () => {
    expect(repository.run(["."]).status).toBe(1);
    expect(since()).toEqual(nothing);
  });

  it("reports the one finding of a change that deletes the storage periods", () => {
    const title = policy.split("\n").indexOf("# Privacy Policy of Norvane Labs") + 1;
    repository.write("legal/privacy.md", policy.replace(retention, ""));
    repository.commit();
    expect(since()).toEqual({
      findings: [{ file: "legal/privacy.md", rule: "gdpr/retention-period", line: title }],
      status: 1,
      stderr: "",
    });
    const { stdout } = repository.run([".", "--since", "main", "--format", "github"]);
    expect(stdout.match(/^::error .*$/gmu)).toEqual([
      expect.stringMatching(new RegExp(`^::error file=legal/privacy\\.md,line=${title},`, "u")),
    ]);
  });

  it("reports nothing of a change that says the same in other words", () => {
    const reworded =
      "## Storage\n\nAccount data are deleted 30 days after you close your account, all else after 90 days.\n\n";
    repository.write("legal/privacy.md", policy.replace(retention, reworded));
    expect(since()).toEqual(nothing);
  });

  it("reports nothing of a change that moves and renumbers what is there", () => {
    repository.write("legal/privacy.md", policy.replace("## Children", "## More\n\nText.\n\n## 8. Children"));
    expect(since()).toEqual(nothing);
  });

  it("reports words that a change brings in, in files that are not committed too", () => {
    const added = "We share your data with trusted partners.";
    repository.write("legal/privacy.md", `${policy}\n${added}\n`);
    const line = policy.split("\n").length + 1;
    expect(since().findings).toContainEqual({
      file: "legal/privacy.md",
      rule: "gdpr/vague-recipients",
      line,
    });
    expect(since().findings.every((finding) => finding.line === line)).toBe(true);
  });

  it("reports what a new document lacks", () => {
    repository.write("legal/new.md", policy);
    const { findings } = since();
    expect(findings.map(({ rule }) => rule)).toContain("gdpr/right-of-access");
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(["legal/new.md"]));
  });

  it("follows a document that was moved", () => {
    repository.git("mv", "legal/privacy.md", "legal/datenschutz.md");
    repository.commit();
    expect(since()).toEqual(nothing);
  });

  it("reports a link whose target the change deletes", () => {
    repository.git("checkout", "--quiet", "main");
    repository.write("legal/privacy.md", `${policy}\nSee our [cookies](cookies.md).\n`);
    repository.write("legal/cookies.md", policy);
    repository.commit();
    repository.git("checkout", "--quiet", "-B", "change");
    expect(since()).toEqual(nothing);
    repository.git("rm", "--quiet", "legal/cookies.md");
    expect(since().findings.map(({ rule }) => rule)).toEqual(["document/dead-internal-link"]);
  });

  it("reports at the root what a change takes out of another document of a set", () => {
    repository.git("checkout", "--quiet", "main");
    repository.write(
      "policylint.config.mjs",
      `export default [{
        extends: ["gdpr/recommended"],
        settings: { policy: { set: { root: "legal/privacy.md", members: ["legal/storage.md"], urls: {} } } },
      }];\n`,
    );
    repository.write("legal/privacy.md", policy.replace(retention, "See [storage periods](storage.md).\n\n"));
    repository.write("legal/storage.md", `# Storage\n\n${retention.exec(policy)?.[0] ?? ""}`);
    repository.commit();
    repository.git("checkout", "--quiet", "-B", "change");
    expect(since()).toEqual(nothing);
    repository.write("legal/storage.md", "# Storage\n\nMore to come.\n");
    expect(since().findings.map(({ file, rule }) => [file, rule])).toEqual([
      ["legal/privacy.md", "gdpr/vague-retention"],
    ]);
  });

  it("reports a comment that suppresses nothing only where the change brought it in", () => {
    const comment = (words: string): string => `\n<!-- policylint-disable-line gdpr/${words} -->\n`;
    repository.git("checkout", "--quiet", "main");
    repository.write("legal/privacy.md", policy + comment("children"));
    repository.commit();
    repository.git("checkout", "--quiet", "-B", "change");
    expect(since().findings).toEqual([]);
    repository.write("legal/privacy.md", policy + comment("children") + comment("recipients"));
    expect(since().findings).toEqual([
      { file: "legal/privacy.md", rule: null, line: policy.split("\n").length + 3 },
    ]);
  });

  it("knows a text on standard input by its name", () => {
    const args = ["--stdin", "--stdin-filename", "legal/privacy.md", "--since", "main"];
    expect(repository.run(args, { input: policy })).toEqual({ status: 0, stdout: "", stderr: "" });
    const { status, stdout } = repository.run(args, { input: policy.replace(retention, "") });
    expect(stdout).toContain("gdpr/retention-period");
    expect(status).toBe(1);
  });

  it("works from a folder of the repository", () => {
    repository.write("legal/privacy.md", policy.replace(retention, ""));
    const { stdout, status } = repository.run([".", "--since", "main"], { folder: "legal" });
    expect(stdout).toContain("✖ 1 problem (1 error, 0 warnings)");
    expect(status).toBe(1);
  });

  it("leaves the repository as it was", () => {
    repository.write("legal/privacy.md", policy.replace(retention, ""));
    const before = repository.git("status", "--porcelain");
    since();
    expect(repository.git("status", "--porcelain")).toBe(before);
  });
});

describe("--since says why it cannot compare", () => {
  it("where a shallow clone lacks the revision", () => {
    repository.commit();
    const clone = new Workspace();
    try {
      repository.git("clone", "--quiet", "--depth=1", `file://${repository.folder}`, clone.resolve("clone"));
      const { status, stderr } = clone.run([".", "--since", "HEAD~1"], { folder: "clone" });
      expect(stderr).toBe(
        'The revision "HEAD~1" is not in this clone, which is shallow. Fetch it first, for example with ' +
          '"git fetch --unshallow"; for actions/checkout, set "fetch-depth: 0".\n',
      );
      expect(status).toBe(2);
      expect(clone.run([".", "--since", "HEAD"], { folder: "clone" }).status).toBe(0);
    } finally {
      clone.remove();
    }
  });

  it.each(["nothing", "--output=x", "HEAD:legal/privacy.md"])("where there is no revision %s", (ref) => {
    expect(repository.run([".", `--since=${ref}`])).toEqual({
      status: 2,
      stdout: "",
      stderr: `There is no revision "${ref}" in this repository.\n`,
    });
  });

  it("where there is no repository", () => {
    const workspace = new Workspace();
    try {
      workspace.write("privacy.md", policy);
      const { status, stderr } = workspace.run([".", "--since", "main"], {
        env: { GIT_CEILING_DIRECTORIES: workspace.resolve("..") },
      });
      expect(stderr).toMatch(/^Cannot compare with the revision "main": not a git repository/u);
      expect(status).toBe(2);
    } finally {
      workspace.remove();
    }
  });

  it("where git is not installed", () => {
    expect(repository.run([".", "--since", "main"], { env: { PATH: "" } })).toEqual({
      status: 2,
      stdout: "",
      stderr: 'Cannot compare with the revision "main": git is not installed.\n',
    });
  });
});
