import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { ensureBuilt } from "../support/build.ts";
import { Workspace } from "../support/workspace.ts";

const opening = `policylint ${version}, Node.js ${process.versions.node}\n\n`;

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

describe("policylint doctor", () => {
  it("says what would be linted, how, and what not", () => {
    workspace.write(
      "policylint.config.mjs",
      `export default [
        { ignores: ["drafts/"] },
        {
          rules: { "gdpr/children": "warn", "gdpr/recipients": "error", "gdpr/purposes": "error", "gdpr/cookies": "off" },
          settings: { policy: { today: "2026-11-20" } },
          linterOptions: { noInlineConfig: true },
          enforcement: { "gdpr/recipients": { warnUntil: "2027-01-31", owner: "Legal" } },
        },
        { files: ["terms.txt"], rules: { "gdpr/children": "off", "gdpr/recipients": "off", "gdpr/purposes": "off" } },
      ];\n`,
    );
    const entry = { file: "legal/a.md", rule: "gdpr/children", fingerprint: "0".repeat(64) };
    workspace.write("policylint.baseline.jsonl", `${JSON.stringify({ ...entry, file: "gone.md" })}\n`);
    const suppressions = [
      { ...entry, reason: "x", expires: "2026-11-19" },
      { ...entry, reason: "x", expires: "2026-11-20" },
    ];
    workspace.write(
      "policylint.suppressions.jsonl",
      suppressions.map((suppression) => `${JSON.stringify(suppression)}\n`).join(""),
    );
    for (const name of ["legal/a.md", "legal/b.md", "drafts/c.md", "terms.txt", "notes.html"]) {
      workspace.write(name, "# Privacy\n");
    }
    const registers = [
      "  Baseline: policylint.baseline.jsonl, 1 finding, 1 of documents that do not exist",
      "  Suppressions: policylint.suppressions.jsonl, 2 in all, 1 expired",
    ];
    const shared = [
      "  Enforcement:",
      "    gdpr/recipients: a warning until 2027-01-31, owner Legal",
      "  Comments in documents: forbidden",
      ...registers,
    ];
    expect(workspace.run(["doctor"])).toEqual({
      status: 0,
      stdout:
        opening +
        [
          "2 documents would be linted:",
          "  legal/a.md",
          "  legal/b.md",
          "  Config: policylint.config.mjs",
          "  Language: policylint/markdown",
          "  Rules: 3",
          "    2 errors: gdpr/recipients, gdpr/purposes",
          "    1 warning: gdpr/children",
          ...shared,
          "",
          "1 document would be linted:",
          "  terms.txt",
          "  Config: policylint.config.mjs",
          "  Language: policylint/text",
          "  Rules: none; the config sets no rule for these files",
          ...shared,
          "",
          "Not linted:",
          "  drafts/c.md",
          "    File ignored because of a matching ignore pattern.",
          "",
        ].join("\n"),
      stderr: "",
    });
  });

  it("says why a named file would not be linted", () => {
    workspace.write("notes.html", "<p>Privacy</p>\n");
    workspace.write("node_modules/x/privacy.md", "# Privacy\n");
    const { stdout, status } = workspace.run(["doctor", "notes.html", "node_modules/x/privacy.md"]);
    expect(stdout).toContain("  notes.html\n    File ignored because no matching configuration was supplied");
    expect(stdout).toContain(
      "  node_modules/x/privacy.md\n    File ignored by default because it is located under the node_modules",
    );
    expect(stdout).not.toContain("would be linted");
    expect(status).toBe(0);
  });

  it("names the preset where there is no config file", () => {
    workspace.write("privacy.md", "# Privacy\n");
    expect(workspace.run(["doctor", "--preset", "strict"]).stdout).toContain(
      "  Config: none; the preset strict applies\n",
    );
  });

  it("tells what is wrong with a config and goes on with the others", () => {
    workspace.write("a/policylint.config.mjs", "export default [{ rules: { 'gdpr/childen': 'error' } }];\n");
    workspace.write("a/privacy.md", "# Privacy\n");
    workspace.write("b/privacy.md", "# Privacy\n");
    const { status, stdout, stderr } = workspace.run(["doctor"]);
    expect(stderr).toBe(
      'a/policylint.config.mjs: rules → "gdpr/childen": plugin "gdpr" has no rule "childen" (did you mean "children"?).\n',
    );
    expect(stdout).toContain("1 document would be linted:\n  b/privacy.md\n");
    expect(status).toBe(2);
  });
});

describe("--inspect", () => {
  it("prints what --print-config prints", () => {
    workspace.write("privacy.md", "# Privacy\n");
    const inspected = workspace.run(["--inspect", "privacy.md"]);
    expect(inspected).toEqual(workspace.run(["--print-config", "privacy.md"]));
    expect(JSON.parse(inspected.stdout)).toMatchObject({ language: "policylint/markdown", enforcement: {} });
  });
});
