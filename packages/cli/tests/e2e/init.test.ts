import { mkdirSync, readdirSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { ensureBuilt } from "../support/build.ts";
import { Workspace } from "../support/workspace.ts";

const next = "Next: policylint . shows what there is to do; policylint baseline lets runs pass over it.\n";

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  workspace = new Workspace();
  workspace.write("legal/privacy.md", "# Privacy Policy\n\nWe process personal data.\n");
  workspace.write("README.md", "# Shop\n\nRun it.\n");
});
afterEach(() => workspace.remove());

describe("policylint init", () => {
  it("writes a config for the policies that it finds, and a workflow", () => {
    expect(workspace.run(["init"])).toEqual({
      status: 0,
      stdout: `Wrote policylint.config.mjs.\nWrote .github/workflows/policylint.yml.\n${next}`,
      stderr: "",
    });
    expect(workspace.read("policylint.config.mjs")).toBe(`export default [
  {
    files: ["legal/privacy.md"],
    extends: ["gdpr/recommended", "document/recommended"],
  },
];
`);
    expect(workspace.read(".github/workflows/policylint.yml")).toContain(
      `      - run: npx --yes policylint@${version} --format github .\n`,
    );
  });

  it("writes a config that runs", () => {
    workspace.run(["init", "--ci", "none"]);
    const { status, stdout } = workspace.run(["."]);
    expect(stdout).toContain("legal/privacy.md");
    expect(stdout).not.toContain("README.md");
    expect(status).toBe(1);
    expect(readdirSync(workspace.folder)).not.toContain(".github");
  });

  it("takes preset, files and CI from the command line", () => {
    workspace.run(["init", "--preset", "strict", "--ci", "gitlab", "docs/*.md", "it's.md"]);
    expect(workspace.read("policylint.config.mjs")).toContain(`files: ["docs/*.md", "it's.md"],`);
    expect(workspace.read("policylint.config.mjs")).toContain('extends: ["gdpr/strict", "document/strict"],');
    expect(workspace.read(".gitlab-ci.yml")).toContain("gl-code-quality-report.json");
  });

  it("finds policies in folders whose names are patterns", () => {
    workspace.write("app/[lang]/(legal)/privacy.md", "# Privacy Policy\n\nWe process personal data.\n");
    workspace.run(["init", "--ci", "none"]);
    const inspected = JSON.parse(workspace.run(["--inspect", "app/[lang]/(legal)/privacy.md"]).stdout);
    expect(inspected.rules["gdpr/consent-by-use"]).toEqual([2]);
  });

  it("names all documents where no file is called like a policy", () => {
    const empty = new Workspace();
    try {
      empty.run(["init"]);
      expect(empty.read("policylint.config.mjs")).toContain(
        'files: ["**/*.md", "**/*.markdown", "**/*.mdx", "**/*.txt"],',
      );
    } finally {
      empty.remove();
    }
  });

  it("leaves files that are there, and shows what they could have", () => {
    workspace.write("policylint.config.ts", "export default [];\n");
    workspace.write(".gitlab-ci.yml", "build:\n  script: make\n");
    const { status, stdout } = workspace.run(["init"]);
    expect(stdout).toMatch(/^Left policylint\.config\.ts as it is\. It could have:\n\nexport default \[\n/u);
    expect(stdout).toContain("\nLeft .gitlab-ci.yml as it is. It could have:\n\npolicylint:\n");
    expect(workspace.read("policylint.config.ts")).toBe("export default [];\n");
    expect(workspace.read(".gitlab-ci.yml")).toBe("build:\n  script: make\n");
    expect(readdirSync(workspace.folder)).not.toContain("policylint.config.mjs");
    expect(status).toBe(0);
  });

  it("says which file it cannot write", () => {
    workspace.write(".github", "a file");
    const { status, stderr } = workspace.run(["init"]);
    expect(stderr).toContain(
      `Cannot write to the CI workflow ${workspace.resolve(".github/workflows/policylint.yml")}: `,
    );
    expect(status).toBe(2);
  });

  it.each([
    [["init", "--ci", "jenkins"], "Option '--ci' must be github, gitlab or none, not 'jenkins'."],
    [["--ci", "github", "."], "Option '--ci' is one of 'policylint init'."],
  ])("refuses %j", (args, message) => {
    mkdirSync(workspace.resolve("empty"));
    expect(workspace.run(args, { folder: "empty" })).toEqual({
      status: 2,
      stdout: "",
      stderr: `${message}\n`,
    });
    expect(readdirSync(workspace.resolve("empty"))).toEqual([]);
  });
});
