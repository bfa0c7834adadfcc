import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { packageFolder, Workspace } from "../support/workspace.ts";

const program = path.join(packageFolder, "bin/policylint.cjs");
const files = Array.from({ length: 40 }, (_, index) => `docs/${index + 10}.md`);

/** A rule that writes down which documents it has begun with, and waits for a second at the twelfth. */
const config = `
import { appendFileSync, readFileSync } from "node:fs";
const wait = {
  meta: { fixable: "code" },
  create: (context) => ({
    root(node) {
      appendFileSync("begun.txt", "x");
      if (readFileSync("begun.txt", "utf8").length >= 12) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
      }
      context.report({ node, message: "Found.", fix: (fixer) => fixer.insertTextAfterRange([0, 5], "!") });
    },
  }),
};
export default [{ plugins: { demo: { rules: { wait } } }, rules: { "demo/wait": "error" } }];
`;

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  workspace = new Workspace();
  workspace.write("policylint.config.mjs", config);
  workspace.write("begun.txt", "");
  for (const file of files) workspace.write(file, "Text.\n");
});
afterEach(() => workspace.remove());

/** Stops a run in the middle, as Ctrl-C does. */
async function interrupt(...args: string[]): Promise<unknown> {
  const child = spawn(process.execPath, [program, "docs", ...args], {
    cwd: workspace.folder,
    stdio: "ignore",
  });
  const exit = once(child, "exit");
  while (workspace.read("begun.txt").length < 12) await setTimeout(20);
  child.kill("SIGINT");
  const [, signal] = await exit;
  return signal;
}

describe("Ctrl-C in the middle of a run", () => {
  it.each([
    ["one thread", []],
    ["two threads", ["--concurrency", "2"]],
  ])("with %s leaves documents, report and cache as they were, and nothing beside them", async (_, args) => {
    workspace.write("report.json", "the one before");
    workspace.write(".policylintcache", "the one before");
    const before = workspace.shell("find . -not -name begun.txt | sort").stdout;
    expect(await interrupt("--fix", "--cache", "-f", "json", "-o", "report.json", ...args)).toBe("SIGINT");
    expect(workspace.shell("find . -not -name begun.txt | sort").stdout).toBe(before);
    expect(workspace.read("report.json")).toBe("the one before");
    expect(workspace.read(".policylintcache")).toBe("the one before");
    expect(new Set(files.map((file) => workspace.read(file)))).toEqual(new Set(["Text.\n"]));
  });
});
