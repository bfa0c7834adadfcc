import { spawnSync } from "node:child_process";
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
    workspace.shell("rm dist/policylint.cache");
    expect(run()).toEqual(expected);
  });
});
