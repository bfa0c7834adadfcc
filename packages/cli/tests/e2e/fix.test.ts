import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { Workspace } from "../support/workspace.ts";

const isRoot = process.getuid?.() === 0;

/** Two rules with fixes: "utilise" becomes "use" (a problem), and "  " a single blank (layout). */
const config = `
const replace = (type, pattern, replacement) => ({
  meta: { type, fixable: "code", messages: { found: "Found." } },
  create: (context) => ({
    text(node) {
      for (const { 0: words, index } of node.value.matchAll(pattern)) {
        const start = context.sourceCode.getRange(node)[0] + index;
        const end = start + words.length;
        context.report({
          loc: { start: context.sourceCode.getLocFromIndex(start), end: context.sourceCode.getLocFromIndex(end) },
          messageId: "found",
          fix: (fixer) => fixer.replaceTextRange([start, end], replacement),
        });
      }
    },
  }),
});
export default [{
  plugins: { demo: { rules: {
    words: replace("problem", /utilise/g, "use"),
    blanks: replace("layout", /  +/g, " "),
  } } },
  rules: { "demo/words": "error", "demo/blanks": "error" },
}];
`;
const policy =
  "# Privacy\n\nWe utilise  it.\n\n<!-- policylint-disable-next-line demo/words -- no use -->\nText.\n";

/** What stands where a directive was is a blank, as in ESLint. */
const fixed = "# Privacy\n\nWe use it.\n\n \nText.\n";

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  workspace = new Workspace();
  workspace.write("policylint.config.mjs", config);
});
afterEach(() => workspace.remove());

describe("--fix", () => {
  it("writes what the fixes make of a file and reports what is left", () => {
    workspace.write("a.md", policy);
    workspace.write("b.md", "# Clean\n");
    const { status, stdout } = workspace.run(["--fix", "a.md", "b.md"]);
    expect(workspace.read("a.md")).toBe(fixed);
    expect(workspace.read("b.md")).toBe("# Clean\n");
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  it("keeps a file's mode and follows a symbolic link", () => {
    const file = workspace.write("texts/a.md", policy);
    chmodSync(file, 0o640);
    symlinkSync(file, workspace.resolve("link.md"));
    expect(workspace.run(["--fix", "link.md"]).status).toBe(0);
    expect(lstatSync(workspace.resolve("link.md")).isSymbolicLink()).toBe(true);
    expect(workspace.read("texts/a.md")).toContain("We use it.");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(workspace.resolve("texts"))).toEqual(["a.md"]);
  });

  it.each([
    ["problem", "We use  it."],
    ["layout", "We utilise it."],
    ["directive", "We utilise  it."],
  ])("applies only fixes of type %s where asked", (type, sentence) => {
    workspace.write("a.md", policy);
    workspace.run(["--fix", "--fix-type", type, "a.md"]);
    expect(workspace.read("a.md")).toContain(sentence);
    expect(workspace.read("a.md").includes("policylint-disable")).toBe(type !== "directive");
  });

  it("applies fixes of several types", () => {
    workspace.write("a.md", policy);
    workspace.run(["--fix", "--fix-type", "problem", "--fix-type", "layout", "a.md"]);
    expect(workspace.read("a.md")).toContain("We use it.");
    expect(workspace.read("a.md")).toContain("policylint-disable");
  });

  it.skipIf(isRoot)("says which file it cannot write, and leaves nothing half-written", () => {
    const file = workspace.write("texts/a.md", policy);
    chmodSync(workspace.resolve("texts"), 0o555);
    const { status, stderr } = workspace.run(["--fix", "texts/a.md"]);
    chmodSync(workspace.resolve("texts"), 0o755);
    expect(status).toBe(2);
    expect(stderr).toContain(`Cannot write the fixes to ${file}: permission denied (EACCES).`);
    expect(workspace.read("texts/a.md")).toBe(policy);
    expect(readdirSync(workspace.resolve("texts"))).toEqual(["a.md"]);
  });

  it.each([
    [["--fix", "--fix-dry-run", "a.md"], "Option '--fix' cannot be used together with '--fix-dry-run'."],
    [["--fix-type", "layout", "a.md"], "Option '--fix-type' needs '--fix' or '--fix-dry-run'."],
    [
      ["--fix", "--fix-type", "colour", "a.md"],
      "Option '--fix-type' must be problem, suggestion, layout, directive, not 'colour'.",
    ],
    [["--fix", "--stdin"], "Option '--fix' has no file to write for '--stdin'; use '--fix-dry-run'."],
  ])("refuses %j", (args, message) => {
    workspace.write("a.md", policy);
    const { status, stderr } = workspace.run(args, { input: "" });
    expect(stderr).toContain(message);
    expect(status).toBe(2);
    expect(workspace.read("a.md")).toBe(policy);
  });
});

describe("--fix-dry-run", () => {
  it("shows the new text and writes nothing", () => {
    workspace.write("a.md", policy);
    const { stdout } = workspace.run(["--fix-dry-run", "--format", "json", "a.md"]);
    const [result] = JSON.parse(stdout);
    expect(result.output).toBe(fixed);
    expect(result.messages).toEqual([]);
    expect(workspace.read("a.md")).toBe(policy);
  });

  it("fixes standard input", () => {
    const { stdout } = workspace.run(["--fix-dry-run", "--stdin", "--format", "json"], { input: policy });
    expect(JSON.parse(stdout)[0].output).toContain("We use it.");
  });
});

describe("--stats", () => {
  it("adds the times of each pass, as ESLint does", () => {
    workspace.write("a.md", policy);
    const { stdout } = workspace.run(["--stats", "--fix-dry-run", "--format", "json", "a.md"]);
    const [{ stats }] = JSON.parse(stdout);
    // The fixes of two words side by side do not fit into one pass.
    expect(stats.fixPasses).toBe(2);
    expect(stats.times.passes).toHaveLength(3);
    for (const pass of stats.times.passes) {
      expect(Object.keys(pass.rules).sort()).toEqual(["demo/blanks", "demo/words"]);
      const parts = [pass.parse, ...Object.values<{ total: number }>(pass.rules)];
      for (const { total } of parts) expect(total).toBeGreaterThan(0);
      expect(pass.total).toBeGreaterThanOrEqual(Math.max(...parts.map(({ total }) => total)));
    }
    expect(stats.times.passes[0].fix.total).toBeGreaterThan(0);
  });

  it("is left out where it is not asked for", () => {
    workspace.write("a.md", policy);
    const { stdout } = workspace.run(["--format", "json", "a.md"]);
    expect(JSON.parse(stdout)[0]).not.toHaveProperty("stats");
  });
});
