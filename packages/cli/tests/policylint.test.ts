import { readFileSync } from "node:fs";
import { defineRule, type LintResult, type Plugin } from "@policylint/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NoFilesFoundError, PolicyLint, type PolicyLintOptions } from "../src/index.ts";
import { version } from "../src/version.ts";
import { Workspace } from "./support/workspace.ts";

const demo: Plugin = {
  meta: { name: "demo", version: "1.0.0" },
  rules: {
    "no-heading": defineRule({
      meta: {
        type: "problem",
        fixable: "code",
        docs: {
          description: "Headings are not liked here",
          url: "https://demo.example/no-heading",
          recommended: false,
          presets: { recommended: { rule: "off" }, strict: { rule: "error" } },
        },
        languages: ["*"],
        messages: { found: "Heading." },
        schema: [],
      },
      create: (context) => ({
        heading(node) {
          const [start, end] = context.sourceCode.getRange(node);
          context.report({
            node,
            messageId: "found",
            fix: (fixer) => fixer.removeRange([start, Math.min(start + node.depth + 1, end)]),
          });
        },
      }),
    }),
  },
};

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
});

afterEach(() => {
  workspace.remove();
});

function createLinter(options: PolicyLintOptions = {}): PolicyLint {
  return new PolicyLint({
    cwd: workspace.folder,
    overrideConfigFile: true,
    plugins: { demo },
    baseConfig: { rules: { "demo/no-heading": "error" } },
    ...options,
  });
}

function countMessages(results: readonly LintResult[]): number[] {
  return results.map(({ messages }) => messages.length);
}

describe("PolicyLint", () => {
  it("has the version of its package", () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(manifest).toMatchObject({ version });
    expect(PolicyLint.version).toBe(version);
  });

  it("takes an absolute working directory only", () => {
    expect(() => new PolicyLint({ cwd: "somewhere" })).toThrow("'cwd' must be an absolute path.");
  });

  describe("lintText", () => {
    it("lints Markdown where no file is named", async () => {
      const [result] = await createLinter().lintText("# One\n");
      expect(result).toMatchObject({
        filePath: "<text>",
        errorCount: 1,
        source: "# One\n",
        messages: [{ ruleId: "demo/no-heading", line: 1, column: 1, endLine: 1, endColumn: 6 }],
      });
    });

    it("takes language, config and path from the file's name, without reading it", async () => {
      const [result] = await createLinter().lintText("One *two*\n", { filePath: "not/there.txt" });
      expect(result).toMatchObject({ filePath: workspace.resolve("not/there.txt"), messages: [] });
    });

    it("warns of an ignored file unless told not to", async () => {
      const linter = createLinter({ ignorePatterns: ["drafts/"] });
      const [result] = await linter.lintText("# One", { filePath: "drafts/a.md" });
      expect(result).toMatchObject({
        warningCount: 1,
        messages: [
          { ruleId: null, severity: 1, message: "File ignored because of a matching ignore pattern." },
        ],
      });
      expect(await linter.lintText("# One", { filePath: "drafts/a.md", warnIgnored: false })).toEqual([]);
      const silent = createLinter({ ignorePatterns: ["drafts/"], warnIgnored: false });
      expect(await silent.lintText("# One", { filePath: "drafts/a.md" })).toEqual([]);
    });

    it("fixes where asked, by choice of message", async () => {
      const [fixed] = await createLinter({ fix: true }).lintText("# One\n\n## Two\n");
      expect(fixed).toMatchObject({ messages: [], errorCount: 0, output: "One\n\nTwo\n" });
      const [first] = await createLinter({ fix: ({ line }) => line === 1 }).lintText("# One\n\n# Two\n");
      expect(first).toMatchObject({ errorCount: 1, output: "One\n\n# Two\n" });
      const [unfixed] = await createLinter().lintText("# One\n");
      expect(unfixed).not.toHaveProperty("output");
    });

    it("refuses what is no text or no path", async () => {
      const linter = createLinter();
      // @ts-expect-error -- a caller in JavaScript
      await expect(linter.lintText(7)).rejects.toThrow("'code' must be a string.");
      await expect(linter.lintText("x", { filePath: " " })).rejects.toThrow("'options.filePath'");
    });

    it("throws on a wrong config", async () => {
      const linter = createLinter({ overrideConfig: { rules: { "demo/no-headline": "error" } } });
      await expect(linter.lintText("# One")).rejects.toThrow(
        'overrideConfig: rules → "demo/no-headline": plugin "demo" has no rule "no-headline" (did you mean "no-heading"?).',
      );
    });
  });

  describe("lintFiles", () => {
    it("lints files, folders and patterns, each file once", async () => {
      workspace.write("a.md", "# A\n");
      workspace.write("docs/b.md", "# B\n\n# C\n");
      workspace.write("docs/c.txt", "Nothing here to see.\n");
      const results = await createLinter().lintFiles(["a.md", "docs", "**/*.md"]);
      expect(results.map(({ filePath }) => filePath)).toEqual(
        ["a.md", "docs/b.md", "docs/c.txt"].map((name) => workspace.resolve(name)),
      );
      expect(countMessages(results)).toEqual([1, 2, 0]);
    });

    it("takes the working directory for no pattern", async () => {
      workspace.write("a.md", "# A\n");
      expect(countMessages(await createLinter().lintFiles([]))).toEqual([1]);
      expect(countMessages(await createLinter().lintFiles(""))).toEqual([1]);
    });

    it("throws where a pattern matches nothing, unless told not to", async () => {
      await expect(createLinter().lintFiles("*.md")).rejects.toThrow(NoFilesFoundError);
      await expect(createLinter({ globInputPaths: false }).lintFiles("*.md")).rejects.toThrow(
        NoFilesFoundError,
      );
      expect(await createLinter({ errorOnUnmatchedPattern: false }).lintFiles(["*.md", "x.md"])).toEqual([]);
    });

    it("throws the error of a wrong config file, with its path", async () => {
      workspace.write("a.md", "# A\n");
      workspace.write("policylint.config.mjs", "export default [{ rules: { x: 9 } }];");
      const linter = new PolicyLint({ cwd: workspace.folder });
      await expect(linter.lintFiles("a.md")).rejects.toThrow(
        "policylint.config.mjs: rules → x: unexpected 9",
      );
    });

    it("does not count ignore patterns where told so, save the default ones", async () => {
      workspace.write("a.md", "# A\n");
      workspace.write("node_modules/b.md", "# B\n");
      workspace.write("policylint.config.mjs", 'export default [{ ignores: ["a.md"] }];');
      const ignoring = new PolicyLint({ cwd: workspace.folder });
      const other = new PolicyLint({ cwd: workspace.folder, ignore: false });
      expect(await ignoring.isPathIgnored("a.md")).toBe(true);
      expect(await other.isPathIgnored("a.md")).toBe(false);
      expect(await other.isPathIgnored("node_modules/b.md")).toBe(true);
    });

    it("reads a config file again when it has changed", async () => {
      workspace.write("a.md", "# A\n");
      const lint = async (severity: number): Promise<number[]> => {
        workspace.write(
          "policylint.config.cjs",
          `module.exports = [{ rules: { "demo/no-heading": ${severity} } }];${" ".repeat(severity)}`,
        );
        const linter = new PolicyLint({ cwd: workspace.folder, plugins: { demo } });
        return (await linter.lintFiles("a.md")).map(({ errorCount }) => errorCount);
      };
      expect(await lint(2)).toEqual([1]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await lint(0)).toEqual([0]);
    });
  });

  it("writes fixes to their files and nothing else", async () => {
    const file = workspace.write("a.md", "# A\n");
    workspace.write("b.txt", "plain\n");
    const results = await createLinter({ fix: true }).lintFiles(".");
    expect(workspace.read("a.md")).toBe("# A\n");
    await PolicyLint.outputFixes(results.flatMap((result) => [result, { ...result, filePath: "<text>" }]));
    expect(workspace.read("a.md")).toBe("A\n");
    expect(results[0]).toMatchObject({ filePath: file, output: "A\n" });
  });

  it("picks the results with errors", async () => {
    const linter = createLinter({ overrideConfig: { rules: { "demo/no-heading": "warn" } } });
    const warnings = await linter.lintText("# A\n\n<!-- policylint demo/no-heading: 2 -->\n");
    const clean = await linter.lintText("A\n");
    const errors = await createLinter().lintText("# A\n");
    expect(PolicyLint.getErrorResults([...clean, ...errors])).toEqual(errors);
    expect(PolicyLint.getErrorResults(clean)).toEqual([]);
    expect(warnings[0]?.errorCount).toBe(1);
  });

  it("finds the config file of a document, or of the working directory", async () => {
    const own = workspace.write("sub/policylint.config.mjs", "export default [];");
    const linter = new PolicyLint({ cwd: workspace.folder });
    expect(await linter.findConfigFile("sub/deep/a.md")).toBe(own);
    expect(await linter.findConfigFile()).toBeUndefined();
    expect(await createLinter().findConfigFile("sub/a.md")).toBeUndefined();
  });

  it("tells the configuration of a file", async () => {
    const linter = createLinter();
    expect(await linter.calculateConfigForFile("a.md")).toMatchObject({
      languageName: "policylint/markdown",
      rules: { "demo/no-heading": [2] },
    });
    expect(await linter.calculateConfigForFile("a.txt")).toMatchObject({ languageName: "policylint/text" });
    expect(await linter.calculateConfigForFile("a.png")).toBeUndefined();
    expect(await linter.isPathIgnored("a.png")).toBe(true);
    expect(await linter.isPathIgnored("a.mdx")).toBe(false);
  });

  it("gives formatters sorted results, the working directory and the rules' meta", async () => {
    workspace.write(
      "context.mjs",
      "export default (results, context) => JSON.stringify({ names: results.map((r) => r.filePath), ...context });",
    );
    const linter = createLinter();
    const results = [
      ...(await linter.lintText("# B", { filePath: "b.md" })),
      ...(await linter.lintText("A", { filePath: "a.md" })),
    ];
    const formatter = await linter.loadFormatter("./context.mjs");
    expect(JSON.parse(await formatter.format(results, { color: true }))).toMatchObject({
      names: [workspace.resolve("a.md"), workspace.resolve("b.md")],
      cwd: workspace.folder,
      color: true,
      rulesMeta: { "demo/no-heading": { docs: { url: "https://demo.example/no-heading" } } },
    });
    expect(results[0]?.filePath).toBe(workspace.resolve("b.md"));
    expect(await linter.getRulesMetaForResults(results)).toEqual({
      "demo/no-heading": demo.rules?.["no-heading"]?.meta,
    });
  });
});
