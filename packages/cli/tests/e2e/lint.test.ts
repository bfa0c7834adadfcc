import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFingerprint } from "../../src/fingerprint.ts";
import { version } from "../../src/version.ts";
import { ensureBuilt } from "../support/build.ts";
import { demoConfig, Workspace } from "../support/workspace.ts";

const policy = "# Privacy Policy\n\nAcme Ltd sells boats.\n";

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);

beforeEach(() => {
  workspace = new Workspace();
});

afterEach(() => {
  workspace.remove();
});

function useDemoRules(rules: Record<string, unknown>): void {
  workspace.write("policylint.config.mjs", demoConfig(rules));
}

describe("a first run, with nothing set up", () => {
  it("lints a policy with the recommended rules", () => {
    const file = workspace.write("privacy.md", policy);
    const { status, stdout, stderr } = workspace.run(["privacy.md"]);
    expect(stdout).toContain(`\n${file}\n`);
    expect(stdout).toMatch(/ {2}gdpr\/controller-contact\n/u);
    expect(stdout).toMatch(/✖ \d+ problems \(\d+ errors?, \d+ warnings?\)\n$/u);
    expect(stderr).toBe("");
    expect(status).toBe(1);
  });

  it("takes the strict preset where asked", () => {
    workspace.write("privacy.md", policy);
    const count = (preset: string): number => {
      const { stdout } = workspace.run(["--print-config", "privacy.md", "--preset", preset]);
      return Object.keys(JSON.parse(stdout).rules).length;
    };
    expect(count("strict")).toBeGreaterThanOrEqual(count("recommended"));
    expect(count("recommended")).toBeGreaterThan(0);
  });

  it("lints every kind of policy below a folder, and nothing else", () => {
    const names = ["a.md", "b.markdown", "c.mdx", "d.txt", ".hidden/e.md", "sub/deep/f.md"];
    for (const name of [...names, "g.html", "node_modules/h.md", "sub/node_modules/i.md", ".git/j.md"]) {
      workspace.write(name, policy);
    }
    for (const args of [["."], [], ["**/*"]]) {
      const { stdout } = workspace.run([...args, "--format", "json"]);
      const files = JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath);
      expect(files.sort()).toEqual(names.map((name) => workspace.resolve(name)).sort());
    }
  });

  it("lints a file outside the working directory", () => {
    const file = workspace.write("drafts/privacy.txt", "Privacy Policy\n\nAcme Ltd sells boats.\n");
    workspace.write("work/readme.txt", "");
    const { stdout, status } = workspace.run(["../drafts/privacy.txt"], { folder: "work" });
    expect(stdout).toContain(file);
    expect(status).toBe(1);
  });
});

describe("exit codes", () => {
  it.each([
    ["off", [], 0],
    ["warn", [], 0],
    ["warn", ["--max-warnings", "1"], 0],
    ["warn", ["--max-warnings", "0"], 1],
    ["error", [], 1],
    ["error", ["--max-warnings", "9"], 1],
  ])("with the rule at %s and %j is as ESLint's", (severity, args, expected) => {
    workspace.write("a.md", policy);
    useDemoRules({ "demo/no-heading": severity });
    const { status, stderr } = workspace.run(["a.md", ...args]);
    expect(status).toBe(expected);
    expect(stderr).toBe(
      severity === "warn" && expected === 1 ? "policylint found too many warnings (maximum: 0).\n" : "",
    );
  });

  it("is 2 for an option that does not exist", () => {
    expect(workspace.run(["--formt", "json", "."])).toEqual({
      status: 2,
      stdout: "",
      stderr: "Unknown option '--formt'. Did you mean '--format'? See 'policylint --help'.\n",
    });
  });

  it("is 0 for help and version", () => {
    expect(workspace.run(["--version"])).toEqual({ status: 0, stdout: `v${version}\n`, stderr: "" });
    const { status, stdout } = workspace.run(["--help"]);
    expect(stdout).toContain("policylint [options] FILE|DIR|GLOB...");
    expect(status).toBe(0);
  });
});

describe("what is linted", () => {
  it.each(["nothing.md", "drafts/*.md", "empty-folder"])("fails where %s matches no file", (pattern) => {
    workspace.write("empty-folder/picture.png", "");
    expect(workspace.run([pattern])).toEqual({
      status: 2,
      stdout: "",
      stderr:
        pattern === "empty-folder"
          ? expect.stringContaining('All files matched by "empty-folder" are ignored')
          : `No files matching the pattern "${pattern}" were found.\nPlease check for typing mistakes in the pattern.\n`,
    });
    expect(workspace.run([pattern, "--no-error-on-unmatched-pattern"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
  });

  it("says of a named file that is ignored why it is", () => {
    useDemoRules({});
    workspace.write("notes.pdf", policy);
    workspace.write("node_modules/x/privacy.md", policy);
    const { status, stdout } = workspace.run(["notes.pdf", "node_modules/x/privacy.md"]);
    expect(stdout).toContain("File ignored because no matching configuration was supplied");
    expect(stdout).toContain(
      "File ignored by default because it is located under the node_modules directory",
    );
    expect(stdout).toContain("✖ 2 problems (0 errors, 2 warnings)");
    expect(status).toBe(0);
  });

  it("lints a file once, however often it is named", () => {
    workspace.write("a.md", policy);
    useDemoRules({ "demo/no-heading": "error" });
    const { stdout } = workspace.run(["a.md", "./a.md", "*.md", ".", "--format", "json"]);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it("takes a file whose name looks like a pattern, and one that begins with a dash", () => {
    useDemoRules({ "demo/no-heading": "error" });
    workspace.write("draft [v2].md", policy);
    workspace.write("--draft.md", policy);
    const { stdout } = workspace.run(["--format", "json", "draft [v2].md", "--", "--draft.md"]);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  it("follows a link to a file, but no link to a folder", () => {
    useDemoRules({ "demo/no-heading": "error" });
    workspace.write("real/a.md", policy);
    workspace.link(workspace.resolve("real/a.md"), "linked/b.md");
    workspace.link(workspace.folder, "real/loop");
    const { stdout } = workspace.run([".", "--format", "json"]);
    const files = JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath);
    expect(files).toEqual([workspace.resolve("linked/b.md"), workspace.resolve("real/a.md")]);
  });

  it("reads standard input, under a name where one is given", () => {
    useDemoRules({ "demo/no-heading": "error" });
    const { stdout, status } = workspace.run(["--stdin"], { input: policy });
    expect(stdout).toContain("\n<text>\n  1:1  error  Heading of depth 1  demo/no-heading\n");
    expect(status).toBe(1);
    const named = workspace.run(["--stdin", "--stdin-filename", "docs/x.md", "-f", "json"], {
      input: policy,
    });
    expect(JSON.parse(named.stdout)[0].filePath).toBe(workspace.resolve("docs/x.md"));
  });

  it("reads standard input in the language of its name", () => {
    useDemoRules({ "demo/echo-text": "error" });
    const texts = (...args: string[]): string[] => {
      const { stdout } = workspace.run(["--stdin", "-f", "json", ...args], {
        input: "We *never* sell data.\n",
      });
      return JSON.parse(stdout)[0].messages.map(({ message }: { message: string }) => message);
    };
    expect(texts()).toEqual(["“We ”", "“never”", "“ sell data.”"]);
    expect(texts("--stdin-filename", "x.markdown")).toHaveLength(3);
    expect(texts("--stdin-filename", "x.txt")).toEqual(["“We *never* sell data.”"]);
  });
});

describe("findings", () => {
  beforeEach(() => {
    workspace.write(
      "a.md",
      "# One\n\n## Two\n\n<!-- policylint-disable-next-line demo/no-heading -- a title -->\n# Three\n",
    );
  });

  it("are ESLint's results as JSON", () => {
    useDemoRules({ "demo/no-heading": ["error", { most: 1 }] });
    const { stdout } = workspace.run(["a.md", "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual([
      {
        filePath: workspace.resolve("a.md"),
        messages: [
          {
            ruleId: "demo/no-heading",
            severity: 2,
            message: "Heading of depth 2.",
            messageId: "found",
            line: 3,
            column: 1,
            endLine: 3,
            endColumn: 7,
            fingerprint: createFingerprint({
              ruleId: "demo/no-heading",
              requirement: undefined,
              words: "Two",
            }),
          },
          expect.objectContaining({ ruleId: null, severity: 1, line: 5 }),
        ],
        suppressedMessages: [],
        errorCount: 1,
        fatalErrorCount: 0,
        warningCount: 1,
        fixableErrorCount: 0,
        fixableWarningCount: 1,
        usedDeprecatedRules: [],
        source: workspace.read("a.md"),
      },
    ]);
  });

  it("keep what a comment suppresses, with its reason, unless comments do not count", () => {
    useDemoRules({ "demo/no-heading": "error" });
    const [result] = JSON.parse(workspace.run(["a.md", "-f", "json"]).stdout);
    expect(result.messages).toHaveLength(2);
    expect(result.suppressedMessages).toEqual([
      expect.objectContaining({ line: 6, suppressions: [{ kind: "directive", justification: "a title" }] }),
    ]);
    const [bare] = JSON.parse(workspace.run(["a.md", "-f", "json", "--no-inline-config"]).stdout);
    expect(bare.messages).toHaveLength(3);
  });

  it("hold unused comments, as errors where asked", () => {
    useDemoRules({});
    expect(workspace.run(["a.md"])).toMatchObject({ status: 0, stdout: expect.stringContaining("warning") });
    const strict = workspace.run(["a.md", "--report-unused-disable-directives"]);
    expect(strict).toMatchObject({ status: 1, stdout: expect.stringContaining("5:1  error") });
  });

  it("are only errors with --quiet, while all count for the exit code", () => {
    useDemoRules({ "demo/no-heading": "warn" });
    expect(workspace.run(["a.md", "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(workspace.run(["a.md", "--quiet", "--max-warnings", "1"]).status).toBe(1);
  });

  it("come from rules that --rule sets, over those of the config", () => {
    useDemoRules({ "demo/no-heading": ["error", { most: 1 }] });
    expect(workspace.run(["a.md", "--rule", "demo/no-heading: off", "--no-inline-config"]).status).toBe(0);
    const warned = workspace.run(["a.md", "--rule", "demo/no-heading: warn"]);
    expect(warned.stdout).toMatch(/3:1 {2}warning {2}Heading of depth 2 +demo\/no-heading\n/u);
    expect(warned.stdout).not.toContain("Heading of depth 1 ");
    const both = workspace.run([
      "a.md",
      "--rule",
      '{"demo/no-heading": ["error", {"most": 0}], "demo/echo-text": 1}',
    ]);
    expect(both.stdout).toContain("Heading of depth 1 ");
    expect(both.stdout).toContain("“One”");
  });

  it("are in colour only where asked, on a pipe", () => {
    useDemoRules({ "demo/no-heading": "error" });
    expect(workspace.run(["a.md"]).stdout).not.toContain("\u001b");
    expect(workspace.run(["a.md", "--color"]).stdout).toContain("\u001b[31merror");
    expect(workspace.run(["a.md"], { env: { FORCE_COLOR: "1" } }).stdout).toContain("\u001b[31merror");
    expect(workspace.run(["a.md", "--no-color"], { env: { FORCE_COLOR: "1" } }).stdout).not.toContain(
      "\u001b",
    );
  });

  it("go to a file, whole or not at all", () => {
    useDemoRules({ "demo/no-heading": "error" });
    const first = workspace.run(["a.md", "-o", "reports/out.json", "-f", "json"]);
    expect(first).toEqual({ status: 1, stdout: "", stderr: "" });
    expect(JSON.parse(workspace.read("reports/out.json"))).toHaveLength(1);
    for (const [name, reason] of [
      ["reports", "it is a directory (EISDIR)"],
      ["a.md/out.json", "a file is in the way (EEXIST)"],
    ] as const) {
      const { status, stderr } = workspace.run(["a.md", "-o", name]);
      expect(stderr).toBe(`Cannot write to the output file ${workspace.resolve(name)}: ${reason}.\n`);
      expect(status).toBe(2);
    }
    const colored = workspace.run(["a.md", "-o", "reports/out.txt"], { env: { FORCE_COLOR: "1" } });
    expect(colored.status).toBe(1);
    expect(workspace.read("reports/out.txt")).not.toContain("\u001b");
    expect(workspace.shell("ls -A reports").stdout).toBe("out.json\nout.txt\n");
  });

  it("go through a formatter of a package or a path", () => {
    useDemoRules({ "demo/no-heading": "error" });
    workspace.write("count.mjs", "export default (results, { cwd }) => `${results.length} in ${cwd}`;\n");
    workspace.write(
      "node_modules/eslint-formatter-names/index.js",
      "module.exports = (results, { rulesMeta }) => Object.keys(rulesMeta).join();\n",
    );
    expect(workspace.run(["a.md", "-f", "./count.mjs"]).stdout).toBe(`1 in ${workspace.folder}\n`);
    expect(workspace.run(["a.md", "-f", "names"]).stdout).toBe("demo/no-heading\n");
    const missing = workspace.run(["a.md", "-f", "nowhere"]);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain(
      'There is no formatter "nowhere": it is neither built in (stylish, json, json-with-metadata, ',
    );
    workspace.write("broken.mjs", "export default 1;\n");
    expect(workspace.run(["a.md", "-f", "./broken.mjs"]).stderr).toContain("must be a function");
  });

  it("survive a reader that stops early", () => {
    useDemoRules({ "demo/no-heading": "error" });
    workspace.write("long.md", "# Heading\n\n".repeat(5000));
    const { stdout, stderr } = workspace.shell('$POLICYLINT long.md | head -n 2; echo "${PIPESTATUS[0]}"');
    expect(stdout).toBe(`\n${workspace.resolve("long.md")}\n1\n`);
    expect(stderr).toBe("");
  });
});
