import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { demoConfig, demoPlugin, packageFolderLink, Workspace } from "../support/workspace.ts";

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);

beforeEach(() => {
  workspace = new Workspace();
  workspace.write("a.md", "# Privacy\n\n## Two\n");
});

afterEach(() => {
  workspace.remove();
});

const noHeading = `{ plugins: { demo: ${demoPlugin} }, rules: { "demo/no-heading": "error" } }`;

/** Lints `a.md`, or other arguments; the rules that reported, in order, and what went wrong. */
function lint(...args: string[]): { rules: string[]; status: number | null; stderr: string } {
  const { status, stdout, stderr } = workspace.run([...(args.length > 0 ? args : ["a.md"]), "-f", "json"]);
  const results: { messages: { ruleId: string }[] }[] = stdout ? JSON.parse(stdout) : [];
  return { status, stderr, rules: results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)) };
}

describe("the config file", () => {
  it.each([
    ["policylint.config.js", `module.exports = [${noHeading}];`],
    ["policylint.config.mjs", `export default ${noHeading};`],
    ["policylint.config.cjs", `module.exports = [${noHeading}];`],
    [
      "policylint.config.ts",
      `interface X { a: 1 }\nconst x: X = { a: 1 };\nexport default x.a === 1 ? [${noHeading.replaceAll("(context)", "(context: any)").replaceAll("(node)", "(node: any)")}] : [];`,
    ],
    [
      "policylint.config.mts",
      `const list: unknown[] = [${noHeading.replaceAll("(context)", "(context: any)").replaceAll("(node)", "(node: any)")}];\nexport default list;`,
    ],
  ])("may be %s", (name, content) => {
    workspace.write(name, content);
    expect(lint()).toEqual({ rules: ["demo/no-heading", "demo/no-heading"], status: 1, stderr: "" });
  });

  it("may be a promise, and nest arrays", () => {
    workspace.write("policylint.config.mjs", `export default Promise.resolve([[[${noHeading}]]]);`);
    expect(lint().rules).toHaveLength(2);
  });

  it("takes the place of the built-in preset, whose rules need no import", () => {
    workspace.write("policylint.config.mjs", "export default [{ rules: {} }];");
    expect(lint()).toEqual({ rules: [], status: 0, stderr: "" });
    workspace.write(
      "policylint.config.mjs",
      'export default [{ rules: { "gdpr/controller-contact": "warn" } }];',
    );
    expect(lint()).toEqual({ rules: ["gdpr/controller-contact"], status: 0, stderr: "" });
  });

  it("makes --preset idle, which is said", () => {
    workspace.write("policylint.config.mjs", "export default [];");
    expect(lint("a.md", "--preset", "strict")).toEqual({
      rules: [],
      status: 0,
      stderr: "--preset has no effect: the config file policylint.config.mjs applies.\n",
    });
  });

  it("extends presets by name or as objects, with and without defineConfig", () => {
    workspace.write(
      "policylint.config.mjs",
      'export default [{ files: ["**/*.md"], extends: ["gdpr/recommended"], rules: { "gdpr/controller-contact": "off" } }];',
    );
    const extended = lint();
    expect(extended.rules.length).toBeGreaterThan(0);
    expect(extended.rules).not.toContain("gdpr/controller-contact");
    workspace.link(packageFolderLink, "node_modules/policylint");
    workspace.write(
      "policylint.config.mjs",
      `import { defineConfig, globalIgnores } from "policylint/config";
       const base = ${noHeading};
       export default defineConfig([globalIgnores(["drafts/"]), { files: ["**/*.md"], extends: [base] }]);`,
    );
    workspace.write("drafts/b.md", "# Draft\n");
    expect(lint(".")).toMatchObject({ rules: ["demo/no-heading", "demo/no-heading"], status: 1 });
    workspace.write(
      "policylint.config.mjs",
      `import { defineConfig } from "policylint/config";
       export default defineConfig({ extends: ["gdpr/recommended"], rules: { "gdpr/controller-contact": "off" } });`,
    );
    expect(lint()).toEqual(extended);
  });

  it("is the nearest above each document", () => {
    workspace.write("policylint.config.mjs", demoConfig({ "demo/no-heading": "error" }));
    workspace.write("team/policylint.config.mjs", demoConfig({ "demo/echo-text": "error" }));
    workspace.write("team/docs/b.md", "# Other\n");
    const { stdout } = workspace.run([".", "-f", "json"]);
    const rules = JSON.parse(stdout).map(({ messages }: { messages: { ruleId: string }[] }) =>
      messages.map(({ ruleId }) => ruleId),
    );
    expect(rules).toEqual([["demo/no-heading", "demo/no-heading"], ["demo/echo-text"]]);
  });

  it("may be named, or looked for not at all", () => {
    workspace.write("policylint.config.mjs", demoConfig({ "demo/echo-text": "error" }));
    workspace.write("other/strict.mjs", demoConfig({ "demo/no-heading": "error" }));
    expect(lint("a.md", "--config", "other/strict.mjs").rules).toEqual([
      "demo/no-heading",
      "demo/no-heading",
    ]);
    expect(lint("a.md", "--no-config-lookup").rules).toContain("gdpr/controller-contact");
  });

  it("may name more files and a language for them, and ignore some", () => {
    for (const name of ["POLICY", "a.md", "b.html", "skip/c.md"]) {
      workspace.write(name, "We *never* sell data.\n");
    }
    workspace.write(
      "policylint.config.mjs",
      demoConfig(
        { "demo/echo-text": "error" },
        ', { files: ["POLICY"], language: "policylint/text" }, { files: ["**/*.html"] }, { ignores: ["skip/"] }',
      ),
    );
    const { stdout } = workspace.run([".", "-f", "json"]);
    const counts = JSON.parse(stdout).map(({ messages }: { messages: unknown[] }) => messages.length);
    expect(counts).toEqual([1, 3, 3]);
  });

  it("brings a plugin of a built-in's name in its place", () => {
    workspace.write(
      "policylint.config.mjs",
      `export default [{ plugins: { gdpr: ${demoPlugin} }, rules: { "gdpr/no-heading": "error" } }];`,
    );
    expect(lint().rules).toEqual(["gdpr/no-heading", "gdpr/no-heading"]);
  });

  it("is printed for a file", () => {
    workspace.write("policylint.config.mjs", demoConfig({ "demo/no-heading": ["warn", { most: 3 }] }));
    const { stdout, status } = workspace.run(["--print-config", "a.md"]);
    expect(JSON.parse(stdout)).toMatchObject({
      language: "policylint/markdown",
      plugins: expect.arrayContaining(["demo:demo@1.0.0"]),
      rules: { "demo/no-heading": [1, { most: 3 }] },
    });
    expect(status).toBe(0);
    expect(workspace.run(["--print-config", "a.png"]).stdout).toBe("undefined\n");
  });
});

describe("a wrong config", () => {
  it.each([
    [
      "export default [{ rules: { 'demo/no-heading': 'loud' } }];",
      'policylint.config.mjs: rules → "demo/no-heading": unexpected "loud"; expected "off", "warn", "error", 0, 1 or 2.',
    ],
    ["export default [{ rule: {} }];", 'policylint.config.mjs: rule: unknown key (did you mean "rules"?)'],
    ["export default [{ rules: { 'gdpr/controller-contakt': 1 } }];", '(did you mean "controller-contact"?)'],
    [
      "export default [{ rules: { 'nowhere/x': 1 } }];",
      'policylint.config.mjs: rules → "nowhere/x": no plugin "nowhere"',
    ],
    [
      demoConfig({ "demo/no-heading": ["error", { most: "many" }] }),
      'policylint.config.mjs: rules → "demo/no-heading" → option 1 → most: ',
    ],
    [
      demoConfig({ "demo/no-heading": ["error", { moist: 1 }] }),
      'unknown key "moist" (did you mean "most"?)',
    ],
    [
      "export default [{ extends: ['gdpr/lenient'] }];",
      'policylint.config.mjs: extends: Plugin config "lenient" not found in plugin "gdpr"',
    ],
    [
      "export default 7;",
      "policylint.config.mjs: exports 7; expected a config object or an array of config objects as default export.",
    ],
    ["export const rules = {};", "policylint.config.mjs: has no default export; expected a config object"],
    ["export default [;", "policylint.config.mjs: cannot be loaded: Unexpected token ';'"],
    [
      "import 'not-installed';",
      "policylint.config.mjs: cannot be loaded: Cannot find package 'not-installed'",
    ],
  ])("is named with key and expectation: %s", (content, message) => {
    workspace.write("policylint.config.mjs", content);
    const { status, stdout, stderr } = workspace.run(["a.md"]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it("is said once, and documents under other configs are linted", () => {
    workspace.write("good/policylint.config.mjs", demoConfig({ "demo/no-heading": "error" }));
    workspace.write("good/b.md", "# Good\n");
    workspace.write("bad/policylint.config.mjs", "export default [{ rules: 1 }];");
    workspace.write("bad/c.md", "");
    workspace.write("bad/d.md", "");
    const { status, stdout, stderr } = workspace.run(["good", "bad"]);
    expect(stdout).toContain(workspace.resolve("good/b.md"));
    expect(stderr).toBe("bad/policylint.config.mjs: rules: unexpected 1; expected an object.\n");
    expect(status).toBe(2);
  });

  it("may lie in --rule or --config", () => {
    expect(lint("a.md", "--rule", "gdpr/nothing: error").stderr).toMatch(
      /^--rule: rules → "gdpr\/nothing": plugin "gdpr" has no rule "nothing"/u,
    );
    expect(lint("a.md", "--rule", "gdpr").stderr).toMatch(/^Option '--rule' cannot be read: 'gdpr'\./u);
    const missing = lint("a.md", "--config", "none.mjs");
    expect(missing.stderr).toMatch(/^none\.mjs: cannot be loaded: /u);
    expect(missing.status).toBe(2);
  });
});
