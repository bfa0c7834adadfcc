import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { demoConfig, Workspace } from "../support/workspace.ts";

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  workspace = new Workspace();
  for (let number = 10; number < 40; number++) {
    workspace.write(
      `docs/${number}.md`,
      `# Policy ${number}\n\nSee [x](missing-${number}.md). Text  of it.\n`,
    );
  }
});
afterEach(() => workspace.remove());

describe("--concurrency", () => {
  it("reports what one thread reports, with rules of a config that holds functions", () => {
    workspace.write(
      "policylint.config.mjs",
      demoConfig({
        "demo/no-heading": "warn",
        "demo/echo-text": "error",
        "document/dead-internal-link": "error",
      }),
    );
    const alone = workspace.run(["docs", "-f", "json"]);
    expect(JSON.parse(alone.stdout)).toHaveLength(30);
    for (const count of ["2", "3", "auto"]) {
      expect(workspace.run(["docs", "-f", "json", "--concurrency", count])).toEqual(alone);
    }
  });

  it("lints in other threads where so many are asked for, and in one for a few documents", () => {
    workspace.write(
      "policylint.config.mjs",
      `import { isMainThread } from "node:worker_threads";
       const rule = { create: (context) => ({ root(node) {
         context.report({ node, message: isMainThread ? "main" : "other" });
       } }) };
       export default [{ plugins: { demo: { rules: { thread: rule } } }, rules: { "demo/thread": "warn" } }];`,
    );
    const threads = (...args: string[]): string[] => {
      const results = JSON.parse(workspace.run([...args, "-f", "json"]).stdout);
      return results.map((result: { messages: { message: string }[] }) => result.messages[0]?.message);
    };
    expect(new Set(threads("docs", "--concurrency", "2"))).toEqual(new Set(["other"]));
    expect(threads("docs/10.md", "docs/11.md", "--concurrency", "2")).toEqual(["main", "main"]);
    expect(new Set(threads("docs", "--concurrency", "auto"))).toEqual(new Set(["main"]));
  });

  it("tells failures of rules and wrong configs as one thread does", () => {
    workspace.write("policylint.config.mjs", demoConfig({ "demo/throw-on-heading": "error" }));
    workspace.write("docs/sub/policylint.config.mjs", 'export default { rules: { "demo/x": "errror" } };\n');
    workspace.write("docs/sub/a.md", "Text.\n");
    const alone = workspace.run(["docs"]);
    const together = workspace.run(["docs", "--concurrency", "2"]);
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain("no headings, please");
    expect(alone.stderr).toContain("docs/sub/policylint.config.mjs: rules");
    const withoutStacks = (text: string): string => text.replace(/^ +at .*\n/gmu, "");
    expect({ ...together, stderr: withoutStacks(together.stderr) }).toEqual({
      ...alone,
      stderr: withoutStacks(alone.stderr),
    });
  });

  it("shares one cache", () => {
    workspace.write("policylint.config.mjs", demoConfig({ "demo/no-heading": "warn" }));
    const run = (...args: string[]) => workspace.run(["docs", "-f", "json", "--cache", ...args]);
    const first = run("--concurrency", "2");
    const written = workspace.read(".policylintcache");
    expect(written.match(/docs\/\d+\.md/gu)).toHaveLength(30);
    expect(run()).toEqual(first);
    expect(run("--concurrency", "2")).toEqual(first);
    expect(workspace.read(".policylintcache")).toBe(written);
  });

  it("writes fixes", () => {
    for (let number = 10; number < 40; number++) {
      workspace.write(
        `docs/${number}.md`,
        "Text.\n\n<!-- policylint-disable-next-line demo/no-heading -- none -->\nMore.\n",
      );
    }
    workspace.write("policylint.config.mjs", demoConfig({ "demo/no-heading": "warn" }));
    expect(workspace.run(["docs", "--fix", "--concurrency", "2"]).status).toBe(0);
    expect(workspace.read("docs/10.md")).toBe("Text.\n\n \nMore.\n");
    expect(workspace.read("docs/39.md")).toBe("Text.\n\n \nMore.\n");
  });

  it.each(["0", "-1", "two", "1.5", "99999"])("refuses %s", (value) => {
    expect(workspace.run(["docs", `--concurrency=${value}`])).toEqual({
      status: 2,
      stdout: "",
      stderr: `Option '--concurrency' must be a positive whole number, auto or off, not '${value}'.\n`,
    });
  });
});
