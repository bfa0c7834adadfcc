import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { demoConfig, packageFolder, Workspace, type RunOutcome } from "../support/workspace.ts";

const program = path.join(packageFolder, "bin/policylint.cjs");

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  workspace = new Workspace();
  workspace.write(
    "policylint.config.mjs",
    demoConfig({ "demo/no-heading": "error", "demo/echo-text": "warn" }),
  );
});
afterEach(() => workspace.remove());

function stream(records: readonly object[], ...args: string[]): RunOutcome {
  const input = records.map((record) => `${JSON.stringify(record)}\n`).join("");
  return workspace.run(["stream", ...args], { input });
}

function answersOf({ stdout }: RunOutcome): Record<string, unknown>[] {
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("policylint stream", () => {
  it("answers with ESLint's result, without the text, and 0 whatever it finds", () => {
    const outcome = stream([{ id: "p-1", path: "legal/a.md", text: "# Policy\n" }]);
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    expect(answersOf(outcome)).toEqual([
      {
        id: "p-1",
        filePath: "legal/a.md",
        messages: [
          expect.objectContaining({ ruleId: "demo/no-heading", severity: 2, line: 1, column: 1 }),
          expect.objectContaining({ ruleId: "demo/echo-text", severity: 1, line: 1, column: 3 }),
        ],
        suppressedMessages: [],
        errorCount: 1,
        fatalErrorCount: 0,
        warningCount: 1,
        fixableErrorCount: 0,
        fixableWarningCount: 0,
        usedDeprecatedRules: [],
      },
    ]);
  });

  it("takes language and config objects by the path, and says of a path that the config ignores", () => {
    workspace.write(
      "policylint.config.mjs",
      demoConfig({ "demo/echo-text": "warn" }, ', { files: ["x/**"], rules: { "demo/echo-text": "off" } }'),
    );
    const text = "Some *text*.";
    const outcome = stream([
      { text },
      { path: "a.txt", text },
      { path: "x/a.md", text },
      { path: "a.pdf", text },
    ]);
    const messages = answersOf(outcome).map(({ messages: list }) =>
      Array.isArray(list) ? list.map(({ message }) => message) : list,
    );
    expect(messages).toEqual([
      ["“Some ”", "“text”", "“.”"],
      ["“Some *text*.”"],
      [],
      [expect.stringContaining("File ignored because no matching configuration was supplied")],
    ]);
  });

  it("looks at no file that a path of the stream leads to", () => {
    workspace.write("sub/policylint.config.mjs", 'throw new Error("loaded by a document");\n');
    workspace.write("policylint.config.mjs", demoConfig({ "document/dead-internal-link": "error" }));
    const text = "See [it](no-such-file.md).\n";
    const outcome = stream([
      { path: "sub/a.md", text },
      { path: workspace.resolve("sub/b.md"), text },
    ]);
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    expect(answersOf(outcome)).toMatchObject([{ messages: [] }, { messages: [] }]);
  });

  it("reports errors only with --quiet, and still one line for each document", () => {
    const outcome = stream([{ text: "# Policy" }, { text: "Text." }], "--quiet");
    expect(answersOf(outcome)).toMatchObject([
      { errorCount: 1, warningCount: 0, messages: [{ ruleId: "demo/no-heading" }] },
      { errorCount: 0, warningCount: 0, messages: [] },
    ]);
  });

  it("goes on where a rule fails, and ends with 2 where the config is wrong", () => {
    const failing = stream(
      [
        { id: 1, text: "# Policy" },
        { id: 2, text: "Text." },
      ],
      "--rule",
      "demo/throw-on-heading: 2",
    );
    expect(failing.status).toBe(0);
    expect(failing.stderr).toContain("demo/throw-on-heading in <text>: Error: no headings, please");
    expect(answersOf(failing)).toMatchObject([
      { id: 1, messages: [{}, { message: expect.stringContaining("crashed") }, {}] },
      { id: 2, messages: [{ ruleId: "demo/echo-text" }] },
    ]);
    const wrong = stream([{ text: "a" }], "--rule", "demo/nothing: 2");
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain("demo/nothing");
  });

  it("takes no files and no options of reports", () => {
    expect(workspace.run(["stream", "a.md"])).toMatchObject({
      status: 2,
      stderr: "'policylint stream' takes no files: the documents come on standard input.\n",
    });
    expect(workspace.run(["stream", "--format", "json"])).toMatchObject({
      status: 2,
      stderr: "Option '--format' cannot be used with 'policylint stream'.\n",
    });
  });

  it("ends quietly where its reader goes, though its writer does not", () => {
    const line = JSON.stringify({ text: "# Policy" });
    const { status, stdout, stderr } = workspace.shell(
      `yes '${line}' | $POLICYLINT stream | head -n 2 | wc -l`,
    );
    expect({ status, stdout: stdout.trim(), stderr }).toEqual({ status: 0, stdout: "2", stderr: "" });
  });

  it("lints more than 10,000 documents of 200 MB in a heap of 64 MB", { timeout: 300_000 }, async () => {
    workspace.write("policylint.config.mjs", demoConfig({ "demo/no-heading": "error" }));
    const count = 10_100;
    const padding = "p".repeat(20_000);
    function* documents(): Generator<string> {
      for (let id = 0; id < count; id++) {
        const text = id % 2 === 0 ? `# Policy ${id}` : `Policy ${id}`;
        yield id === 5000 ? "no JSON\n" : `${JSON.stringify({ id, path: `${id}.md`, padding, text })}\n`;
      }
    }
    const child = spawn(process.execPath, ["--max-old-space-size=64", program, "stream"], {
      cwd: workspace.folder,
      stdio: ["pipe", "pipe", "inherit"],
    });
    const writing = pipeline(Readable.from(documents()), child.stdin);
    let next = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      const answer = JSON.parse(line);
      if (next === 5000) expect(answer).toEqual({ line: 5001, error: "The line is not JSON." });
      else expect([answer.id, answer.errorCount]).toEqual([next, next % 2 === 0 ? 1 : 0]);
      next++;
    }
    await writing;
    expect(next).toBe(count);
  });
});
