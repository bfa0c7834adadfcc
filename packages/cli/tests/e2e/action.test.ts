import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { version } from "../../src/version.ts";
import { ensureBuilt } from "../support/build.ts";
import { readAction, repository, runAction } from "../support/runner.ts";
import { packageFolderLink, Workspace, type RunOutcome } from "../support/workspace.ts";

const retention = "We keep your order data for three years and delete them then.\n";
const policy = `# Privacy Policy

Harbour Lamps Ltd, 12 Quay Street, Bristol, is the controller of your personal data.

## How long we keep data

${retention}`;

const config = `export default [{ rules: { "gdpr/retention-period": "error", "gdpr/children": "warn" } }];\n`;

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  workspace = new Workspace();
  workspace.write("temp/.keep", "");
});
afterEach(() => workspace.remove());

function git(folder: string, ...args: string[]): string {
  const options = [
    "-c",
    "user.name=Writer",
    "-c",
    "user.email=writer@lamps.example",
    "-c",
    "commit.gpgsign=false",
  ];
  const { status, stdout, stderr } = spawnSync("git", [...options, ...args], {
    cwd: workspace.resolve(folder),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** A pull request, checked out as actions/checkout does: one commit, without what it is to be compared with. */
function openPullRequest(change: () => void): { base: string } {
  git(".", "init", "--quiet", "--initial-branch=main", "origin");
  workspace.write("origin/legal/privacy.md", policy);
  workspace.write("origin/policylint.config.mjs", config);
  git("origin", "add", ".");
  git("origin", "commit", "--quiet", "--message=Publish the policy");
  const base = git("origin", "rev-parse", "HEAD");
  git("origin", "config", "uploadpack.allowReachableSHA1InWant", "true");
  git("origin", "switch", "--quiet", "--create", "request");
  change();
  git("origin", "commit", "--quiet", "--all", "--message=Change the policy");
  git(
    ".",
    "clone",
    "--quiet",
    "--depth=1",
    "--branch=request",
    `file://${workspace.resolve("origin")}`,
    "checkout",
  );
  return { base };
}

function run(inputs: Record<string, string>, env: Record<string, string> = {}): RunOutcome {
  return runAction({
    cwd: workspace.resolve("checkout"),
    inputs,
    env: {
      RUNNER_TEMP: workspace.resolve("temp"),
      GITHUB_STEP_SUMMARY: workspace.resolve("temp/summary.md"),
      ...env,
    },
  });
}

const installPackage = (): void => workspace.link(packageFolderLink, "checkout/node_modules/policylint");

const withoutRetention = (): void => {
  workspace.write("origin/legal/privacy.md", policy.replace(retention, "Ask us.\n"));
};

describe("the action, on a pull request", () => {
  it("that deletes the retention period: one annotation on the line of the section, and a failure", () => {
    const { base } = openPullRequest(withoutRetention);
    installPackage();
    const { status, stdout, stderr } = run({ files: "legal", since: base });
    expect(stdout).toMatch(
      /^::error file=legal\/privacy\.md,line=5,endLine=5,col=\d+,endColumn=\d+,title=gdpr\/retention-period::[^\n]+\n$/u,
    );
    expect(stderr).toBe("");
    expect(status).toBe(1);
    expect(workspace.read("temp/summary.md")).toContain("gdpr/retention-period");
  });

  it("that words it differently: nothing, and no failure", () => {
    const { base } = openPullRequest(() => {
      workspace.write("origin/legal/privacy.md", policy.replace("three years", "36 months"));
    });
    installPackage();
    expect(run({ files: "legal", since: base })).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("reports everything without a revision to compare with, and warnings as GitHub has them", () => {
    openPullRequest(withoutRetention);
    installPackage();
    const { status, stdout } = run({ files: "legal" });
    expect(stdout.match(/^::\w+/gmu)).toEqual(["::error", "::warning"]);
    expect(status).toBe(1);
  });

  it("takes a revision that is there without asking the remote", () => {
    const { base } = openPullRequest(withoutRetention);
    installPackage();
    git("checkout", "fetch", "--quiet", "--depth=1", "origin", base);
    git("checkout", "remote", "remove", "origin");
    expect(run({ files: "legal", since: base }).stdout).toContain("title=gdpr/retention-period");
  });

  it("tells of a revision that is nowhere", () => {
    openPullRequest(withoutRetention);
    installPackage();
    const { status, stdout, stderr } = run({ files: "legal", since: "0123456789".repeat(4) });
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("0123456789");
  });
});

describe("inputs of the action", () => {
  beforeEach(() => {
    openPullRequest(withoutRetention);
    installPackage();
  });

  it.each([
    ["error", "legal/privacy.md", 1],
    ["warning", "legal/privacy.md", 1],
    ["never", "legal/privacy.md", 0],
    ["error", "other.md", 0],
    ["warning", "other.md", 1],
    ["never", "other.md", 0],
    ["never", "missing.md", 2],
  ])("fail-on %s with %s ends with %i", (failOn, files, expected) => {
    workspace.write("checkout/other.md", policy);
    expect(run({ files, "fail-on": failOn }).status).toBe(expected);
  });

  it("refuses another fail-on, in words that GitHub shows", () => {
    expect(run({ "fail-on": "50%\nnotice" })).toEqual({
      status: 2,
      stdout:
        '::error title=policylint::The input fail-on must be error, warning or never, not "50%25%0Anotice".\n',
      stderr: "",
    });
  });

  it("files and formats are lines, whatever stands in them", () => {
    workspace.write("checkout/two words.md", policy);
    workspace.write("checkout/$(touch pwned).md", policy);
    workspace.write("checkout/--fix.md", policy);
    const { stdout, stderr } = run({
      files: "two words.md\n\n  $(touch pwned).md  \n--fix.md\n",
      format: "json\ncheckstyle=report file.xml",
    });
    expect(stderr).toBe("");
    const names = JSON.parse(stdout).map(({ filePath }: { filePath: string }) => path.basename(filePath));
    expect(names).toEqual(["$(touch pwned).md", "--fix.md", "two words.md"]);
    expect(workspace.read("checkout/report file.xml")).toContain("<checkstyle");
    expect(workspace.shell("ls checkout").stdout).not.toMatch(/^pwned$/mu);
  });

  it("reach the script through the environment alone", () => {
    const { inputs, runs } = readAction();
    expect(Object.keys(inputs).sort()).toEqual(["fail-on", "files", "format", "since"]);
    for (const step of runs.steps) expect(step.run).not.toContain("${{");
  });
});

describe("the program of the action", () => {
  /** An npm that installs what is built here, and writes down what it was asked for. */
  function fakeNpm(script: string): Record<string, string> {
    workspace.write(
      "bin/npm",
      `#!/usr/bin/env bash\necho "$PWD: $*" >> "${workspace.resolve("npm.log")}"\n${script}\n`,
    );
    chmodSync(workspace.resolve("bin/npm"), 0o755);
    return { PATH: `${workspace.resolve("bin")}:${process.env["PATH"] ?? ""}` };
  }

  it("is installed once, alone and without scripts, where the project has none", () => {
    openPullRequest(withoutRetention);
    const env = fakeNpm(`mkdir -p node_modules && ln -s "${packageFolderLink}" node_modules/policylint`);
    expect(run({ files: "legal" }, env).status).toBe(1);
    expect(run({ files: "legal" }, env).status).toBe(1);
    expect(workspace.read("npm.log")).toBe(
      `${workspace.resolve(`temp/policylint-${version}`)}: install --prefix . --no-save --no-audit --no-fund ` +
        `--ignore-scripts policylint@${version}\n`,
    );
    expect(git("checkout", "status", "--porcelain")).toBe("");
  });

  it("is missed in words that GitHub shows", () => {
    openPullRequest(withoutRetention);
    const outcome = run({}, fakeNpm("echo 'no registry' >&2; exit 1"));
    expect(outcome).toEqual({
      status: 2,
      stdout: `::error title=policylint::policylint@${version} cannot be installed: no registry\n`,
      stderr: "",
    });
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const hooks: { id: string; entry: string; files: string }[] = parse(
    readFileSync(path.join(repository, ".pre-commit-hooks.yaml"), "utf8"),
  );

  it("runs this version on policies, and on nothing else", () => {
    const [hook] = hooks;
    expect(hooks).toHaveLength(1);
    expect(hook?.entry).toBe(`npx --yes policylint@${version}`);
    const pattern = new RegExp((hook?.files ?? "").replace("(?i)", ""), "iu");
    const names = [
      "legal/Privacy-Policy.md",
      "privacy.txt",
      "datenschutz.markdown",
      "docs/cookie_policy.mdx",
    ];
    expect(names.filter((name) => pattern.test(name))).toEqual(names);
    const others = ["README.md", "privacy/README.md", "privacy.ts", "privacy.md.bak"];
    expect(others.filter((name) => pattern.test(name))).toEqual([]);
  });
});
