import { spawn } from "node:child_process";
import { chmodSync } from "node:fs";
import { once } from "node:events";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { demoConfig, demoPlugin, packageFolder, Workspace, type RunOutcome } from "../support/workspace.ts";

const isRoot = process.getuid?.() === 0;
const policy = "# Privacy Policy\n\nAcme Ltd sells boats. We keep your data for two years.\n";

/** Writes the names of the documents that it sees to a file: those that did not come from the cache. */
const spy = `{
  meta: { name: "spy", version: "1.0.0" },
  rules: { seen: { create: (context) => ({ root() { appendFileSync("seen.txt", path.basename(context.filename) + "\\n"); } }) } },
}`;
const spyConfig = `
import { appendFileSync } from "node:fs";
import path from "node:path";
export default [{
  plugins: { spy: ${spy}, demo: ${demoPlugin} },
  rules: { "spy/seen": "error", "demo/no-heading": ["error", { most: 0 }], "document/dead-internal-link": "error" },
}];
`;

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  workspace = new Workspace();
  workspace.write("policylint.config.mjs", spyConfig);
  workspace.write("a.md", policy);
  workspace.write("b.md", "Text.\n");
  workspace.write("seen.txt", "");
});
afterEach(() => workspace.remove());

const cache = ".policylintcache";

function run(...args: string[]): RunOutcome {
  return workspace.run(["a.md", "b.md", "--cache", ...args]);
}

/** The documents that a run has linted. */
function lintedBy(action: () => unknown): string[] {
  workspace.write("seen.txt", "");
  action();
  return workspace.read("seen.txt").split("\n").filter(Boolean);
}

describe("--cache", () => {
  it("lints nothing twice and reports the same", () => {
    const json = ["-f", "json"];
    const uncached = workspace.run(["a.md", "b.md", ...json]);
    const first = run(...json);
    let second: RunOutcome | undefined;
    expect(lintedBy(() => (second = run(...json)))).toEqual([]);
    expect(first).toEqual(uncached);
    expect(second).toEqual(uncached);
    expect(uncached.status).toBe(1);
  });

  it("lints again what has changed, and nothing else", () => {
    run();
    workspace.write("b.md", "Other text.\n");
    expect(lintedBy(run)).toEqual(["b.md"]);
    expect(lintedBy(run)).toEqual([]);
  });

  it.each([
    ["options of a rule", () => run("--rule", "demo/no-heading: [error, { most: 1 }]")],
    ["a severity", () => run("--rule", "demo/no-heading: warn")],
    ["comments that no longer count", () => run("--no-inline-config")],
  ])("lints again after a change of %s", (_, action) => {
    run();
    expect(lintedBy(run)).toEqual([]);
    expect(lintedBy(action)).toEqual(["a.md", "b.md"]);
  });

  it("lints again where the config file is another, though its plugins keep their version", () => {
    run();
    workspace.write("policylint.config.mjs", spyConfig.replace("Heading of depth", "A heading of depth"));
    const linted = lintedBy(() => expect(run().stdout).toContain("A heading of depth 1 "));
    expect(linted).toEqual(["a.md", "b.md"]);
  });

  it("lints again where a file that a rule has looked for comes or goes", () => {
    workspace.write("b.md", "See [the terms](terms.md).\n");
    expect(run("-f", "json").stdout).toContain("terms.md");
    expect(lintedBy(run)).toEqual([]);
    workspace.write("terms.md", "Terms.\n");
    expect(lintedBy(() => expect(run().stdout).not.toContain("document/dead-internal-link"))).toEqual([
      "b.md",
    ]);
  });

  it("lints the root of a set again where another of its documents changes", () => {
    workspace.write(
      "policylint.config.mjs",
      spyConfig.replace(
        'rules: { "spy/seen"',
        'settings: { policy: { set: { root: "a.md", members: ["b.md"] } } }, rules: { "spy/seen"',
      ),
    );
    run();
    expect(lintedBy(run)).toEqual([]);
    workspace.write("b.md", "Other text.\n");
    expect(lintedBy(run).sort()).toEqual(["a.md", "b.md"]);
  });

  it("holds in another folder: it has no absolute path and no text of a document", () => {
    run();
    const text = workspace.read(cache);
    expect(text).not.toContain(workspace.folder);
    expect(text).not.toContain("sells boats");
    const other = new Workspace();
    try {
      for (const name of ["a.md", "b.md", "policylint.config.mjs", cache]) {
        other.write(name, workspace.read(name));
      }
      const { stdout } = other.run(["a.md", "b.md", "--cache", "-f", "json"]);
      expect(JSON.parse(stdout)[0]).toMatchObject({ filePath: other.resolve("a.md"), errorCount: 1 });
      expect(() => other.read("seen.txt")).toThrow("ENOENT");
    } finally {
      other.remove();
    }
  });

  it("forgets documents that are gone", () => {
    run();
    workspace.shell("rm b.md");
    workspace.write("a.md", `${policy}\nMore.\n`);
    workspace.run(["a.md", "--cache"]);
    expect(workspace.read(cache)).toContain('"a.md"');
    expect(workspace.read(cache)).not.toContain('"b.md"');
  });

  it("is written where --cache-location says: to a file, or into a folder", () => {
    expect(run("--cache-location", "some/where.json").status).toBe(1);
    expect(workspace.read("some/where.json")).toContain("no-heading");
    run("--cache-location", "caches/");
    expect(workspace.shell("ls -A caches").stdout).toMatch(/^\.cache_[\da-f]{12}\n$/u);
    expect(lintedBy(() => run("--cache-location", "caches"))).toEqual([]);
  });

  it("needs --cache for its location", () => {
    expect(workspace.run(["a.md", "--cache-location", "x"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "Option '--cache-location' needs '--cache'.\n",
    });
  });
});

describe("a cache that cannot be used", () => {
  it.each([
    ["cut off", (text: string) => text.slice(0, text.length / 2)],
    ["changed by a bit", (text: string) => text.replace("depth 1", "depth 7")],
    ["of another format", (text: string) => text.replace('"format":', '"format":9')],
    ["cut off at once", () => '{"pol'],
    ["garbage", () => "\u0000\u0001 not a cache"],
  ])("is made anew with a note where it is %s", (_, damage) => {
    const intact = run();
    workspace.write(cache, damage(workspace.read(cache)));
    let outcome: RunOutcome | undefined;
    expect(lintedBy(() => (outcome = run()))).toEqual(["a.md", "b.md"]);
    expect(outcome).toEqual({
      ...intact,
      stderr: expect.stringMatching(/^The cache \.policylintcache is made anew: .*\.\n$/u),
    });
    expect(lintedBy(() => expect(run().stderr).toBe(""))).toEqual([]);
  });

  it("is somebody's file where the user has named one: it stays as it is", () => {
    workspace.write("notes.json", "{}\n");
    const { stderr } = run("--cache-location", "notes.json");
    expect(stderr).toBe(
      "The cache notes.json is left as it is, and nothing is cached: it is not a cache of policylint.\n",
    );
    expect(workspace.read("notes.json")).toBe("{}\n");
  });

  it.skipIf(isRoot)("is told where its folder is read-only, and the run goes on", () => {
    workspace.shell("mkdir locked");
    chmodSync(workspace.resolve("locked"), 0o555);
    const { status, stderr } = run("--cache-location", "locked/cache");
    expect(stderr).toBe("The cache locked/cache cannot be written: permission denied (EACCES).\n");
    expect(status).toBe(1);
  });

  it("is told where a file is in the way of its folder, and the run goes on", () => {
    const { status, stderr } = run("--cache-location", "a.md/cache");
    expect(stderr).toContain("The cache a.md/cache cannot be written: ");
    expect(status).toBe(1);
  });
});

describe("what is not kept", () => {
  it("is the result of a document on which a rule failed", () => {
    workspace.write("policylint.config.mjs", demoConfig({ "demo/throw-on-heading": "error" }));
    const first = run();
    const second = run();
    expect(first.status).toBe(2);
    expect(second).toEqual(first);
    expect(workspace.read(cache)).not.toContain('"a.md"');
    expect(workspace.read(cache)).toContain('"b.md"');
  });

  it("is what was fixed, and what may be fixed is linted again", () => {
    workspace.write(
      "b.md",
      "Text.\n\n<!-- policylint-disable-next-line demo/no-heading -- none -->\nMore.\n",
    );
    expect(run("--fix-dry-run", "-f", "json").stdout).toContain('"output":"Text.\\n\\n \\nMore.\\n"');
    expect(workspace.read(cache)).not.toContain('"b.md"');
    run();
    run("--fix");
    expect(workspace.read("b.md")).toBe("Text.\n\n \nMore.\n");
    expect(lintedBy(run)).toEqual(["b.md"]);
    expect(lintedBy(() => run("--fix"))).toEqual(["a.md"]);
  });

  it("is what was measured, and what is to be measured is linted", () => {
    run("--stats", "-f", "json");
    expect(lintedBy(run)).toEqual(["a.md", "b.md"]);
    expect(lintedBy(() => run("--stats", "-f", "json"))).toEqual(["a.md", "b.md"]);
  });
});

describe("two runs at once", () => {
  it("leave a cache that is whole and knows what one of them has found at least", async () => {
    const names = Array.from({ length: 24 }, (_, index) => `many/${index}.md`);
    for (const name of names) workspace.write(name, `${policy}\n${name}\n`);
    const program = path.join(packageFolder, "bin/policylint.cjs");
    const halves = [names.slice(0, 16), names.slice(8), names];
    const statuses = await Promise.all(
      halves.map(async (files) => {
        const child = spawn(process.execPath, [program, "--cache", ...files], {
          cwd: workspace.folder,
          stdio: "ignore",
        });
        const [status] = await once(child, "exit");
        return status;
      }),
    );
    expect(statuses).toEqual([1, 1, 1]);
    expect(workspace.run([...names, "--cache"]).stderr).toBe("");
    expect(lintedBy(() => workspace.run([...names, "--cache"]))).toEqual([]);
  });
});
