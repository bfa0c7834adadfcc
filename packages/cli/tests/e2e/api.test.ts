import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { packageFolderLink, Workspace } from "../support/workspace.ts";

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);

beforeEach(() => {
  workspace = new Workspace();
  workspace.link(packageFolderLink, "node_modules/policylint");
});

afterEach(() => {
  workspace.remove();
});

describe("the built package", () => {
  it("lints for a program that imports it, and prints nothing", () => {
    workspace.write(
      "lint.mjs",
      `import { PolicyLint } from "policylint";
       const [result] = await new PolicyLint().lintText("# Privacy Policy\\n\\nAcme Ltd sells boats.\\n");
       process.exitCode = result.messages.some(({ ruleId }) => ruleId === "gdpr/controller-contact") ? 7 : 8;`,
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ["lint.mjs"], {
      cwd: workspace.folder,
      encoding: "utf8",
    });
    expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: "", stderr: "" });
  });

  it("lints in threads, and refuses what cannot be handed to them", () => {
    for (let number = 10; number < 30; number++) workspace.write(`docs/${number}.md`, "# Privacy Policy\n");
    workspace.write(
      "lint.mjs",
      `import { PolicyLint } from "policylint";
       const lint = (options) => new PolicyLint({ concurrency: 2, ...options }).lintFiles("docs");
       const results = await lint({});
       const alone = await lint({ concurrency: "off" });
       console.log(results.length, JSON.stringify(results) === JSON.stringify(alone));
       await lint({ fix: () => true, overrideConfig: { rules: {} } }).catch((error) => console.log(String(error)));`,
    );
    const { stdout, stderr } = spawnSync(process.execPath, ["lint.mjs"], {
      cwd: workspace.folder,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).toBe(
      "20 true\nTypeError: With 'concurrency' options must be plain data; these hold functions: 'fix'.\n",
    );
  });

  it("runs without its code cache, or with one of another program", () => {
    workspace.write("a.md", "# Privacy Policy\n");
    workspace.shell(`cp -rL ${packageFolderLink}/bin ${packageFolderLink}/dist .`);
    const run = (): unknown => {
      const { stdout, stderr } = workspace.shell("node bin/policylint.cjs a.md");
      return { rules: stdout.match(/gdpr\/[\w-]+/gu), stderr };
    };
    const expected = run();
    expect(expected).toMatchObject({
      rules: expect.arrayContaining(["gdpr/controller-contact"]),
      stderr: "",
    });
    workspace.write("dist/policylint.cache", "not made by V8");
    expect(run()).toEqual(expected);
    const cache = readFileSync(`${packageFolderLink}/dist/policylint.cache`);
    cache.write("v20.0.0");
    workspace.write("dist/policylint.cache", cache);
    expect(run()).toEqual(expected);
    workspace.shell("rm dist/policylint.cache");
    expect(run()).toEqual(expected);
  });
});
