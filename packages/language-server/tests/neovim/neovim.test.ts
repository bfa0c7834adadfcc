import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Workspace } from "../../../cli/tests/support/workspace.ts";
import { ensureBuilt } from "../support/build.ts";
import { fixingConfig } from "../support/fixing-config.ts";
import { ensureNeovim } from "../support/neovim.ts";

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);

beforeEach(() => {
  workspace = new Workspace();
});

afterEach(() => {
  workspace.remove();
});

describe.runIf(ensureNeovim())("in Neovim", () => {
  it("a policy shows its findings, and a code action mends the file", { timeout: 120_000 }, () => {
    workspace.write("policylint.config.mjs", fixingConfig);
    const policy = workspace.write(
      "privacy.md",
      "# Privacy 🦊\n\nWe keep 🦊 data for tbd, and logs for tbd.\n",
    );
    const report = workspace.resolve("report.json");
    const { status, stderr } = spawnSync("nvim", ["--headless", "--clean", "-S", fileOf("session.lua")], {
      encoding: "utf8",
      timeout: 100_000,
      env: {
        ...process.env,
        NODE: process.execPath,
        SERVER: fileOf("../../bin/policylint-language-server.mjs"),
        POLICY: policy,
        REPORT: report,
      },
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(JSON.parse(workspace.read("report.json"))).toEqual([
      { line: 2, column: 22, code: "house/period", source: "policylint" },
      { line: 2, column: 40, code: "house/period", source: "policylint" },
    ]);
    expect(workspace.read("privacy.md")).toBe(
      "# Privacy 🦊\n\nWe keep 🦊 data for one year, and logs for tbd.\n",
    );
  });
});
