import { chmodSync } from "node:fs";
import { platform } from "node:os";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { demoConfig, Workspace } from "../support/workspace.ts";

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);

beforeEach(() => {
  workspace = new Workspace();
  workspace.write("policylint.config.mjs", demoConfig({ "demo/no-heading": "error" }));
  workspace.write("good.md", "# Good\n");
});

afterEach(() => {
  workspace.remove();
});

interface Message {
  ruleId: string | null;
  fatal?: boolean;
  message: string;
  line: number;
}

/** Lints all given files together with `good.md`, which must be linted whatever the others hold. */
function lint(...names: string[]): { status: number | null; messages: Message[]; stderr: string } {
  const { status, stdout, stderr } = workspace.run([...names, "good.md", "--format", "json"]);
  const results: { filePath: string; messages: Message[] }[] = JSON.parse(stdout);
  const good = results.find(({ filePath }) => filePath === workspace.resolve("good.md"));
  expect(good?.messages).toHaveLength(1);
  return {
    status,
    stderr,
    messages: results.filter((result) => result !== good).flatMap(({ messages }) => messages),
  };
}

describe("a document that is no policy", () => {
  it("may be empty", () => {
    workspace.write("empty.md", "");
    workspace.write("blank.txt", "\n \n");
    expect(lint("empty.md", "blank.txt")).toMatchObject({ status: 1, messages: [], stderr: "" });
  });

  it("may be empty under the built-in rules", () => {
    workspace.write("empty.md", "");
    const { status, stdout, stderr } = workspace.run(["empty.md", "--no-config-lookup"]);
    expect(status).toBe(1);
    expect(stdout).toContain("1:1  error  The document is empty");
    expect(stderr).toBe("");
  });

  it("may be source code or prose about something else", () => {
    workspace.write("code.txt", "import x from 'y';\nfor (;;) { x({}); } // ${nothing}\n");
    workspace.write("novel.md", "It was a dark and stormy night.\n\n> Said who?\n");
    const { status, stderr } = workspace.run(["code.txt", "novel.md", "--no-config-lookup"]);
    expect(status).toBe(1);
    expect(stderr).toBe("");
  });

  it.each([
    [
      "binary",
      Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8]),
      "The file is binary, not text: it contains NUL bytes.",
      1,
    ],
    [
      "Latin-1",
      Buffer.from("Über uns\nr\xe9tention\n", "latin1"),
      "The file is not valid UTF-8 (first at line 1).",
      1,
    ],
    [
      "cut off",
      Buffer.concat([Buffer.from("ok\nok\nend "), Buffer.from("é").subarray(0, 1)]),
      "The file is not valid UTF-8 (first at line 3).",
      3,
    ],
    ["UTF-16", Buffer.from("\ufeffPolicy", "utf16le"), "The file is UTF-16 text; save it as UTF-8.", 1],
  ])("is refused when %s, and the others are linted", (_, content, message, line) => {
    workspace.write("odd.md", content);
    const { status, messages } = lint("odd.md");
    expect(messages).toEqual([{ ruleId: null, fatal: true, severity: 2, message, line, column: 1 }]);
    expect(status).toBe(1);
    const stdin = workspace.run(["--stdin", "-f", "json"], { input: content });
    expect(JSON.parse(stdin.stdout)[0].messages[0].message).toBe(message);
  });

  it("is refused when it is over a limit, in one message", () => {
    workspace.write(
      "huge.md",
      `# Huge\n\n${"We keep your data as long as the law asks. \n".repeat(120_000)}`,
    );
    const { status, messages } = lint("huge.md");
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ ruleId: null, fatal: true });
    expect(messages[0]?.message).toContain("limit");
    expect(status).toBe(1);
  });

  it("may be one line of almost a megabyte", () => {
    workspace.write("line.txt", "We keep your data as long as the law asks. ".repeat(22_000));
    const { status, messages } = lint("line.txt");
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    expect(status).toBe(1);
  });
});

describe("a file that cannot be read", () => {
  it.skipIf(process.getuid?.() === 0)("is named when permission is denied", () => {
    chmodSync(workspace.write("secret.md", "# Secret\n"), 0o000);
    const { status, messages } = lint("secret.md");
    expect(messages).toMatchObject([
      { fatal: true, message: "Cannot read the file: permission denied (EACCES)." },
    ]);
    expect(status).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0)("may be a folder that cannot be searched", () => {
    workspace.write("closed/a.md", "# Secret\n");
    chmodSync(workspace.resolve("closed"), 0o000);
    const { status, messages } = lint(".");
    chmodSync(workspace.resolve("closed"), 0o700);
    expect(messages).toMatchObject([
      { fatal: true, message: "Cannot search the directory: permission denied (EACCES)." },
    ]);
    expect(status).toBe(2);
  });

  it.runIf(platform() === "linux")("is named when the device refuses", () => {
    workspace.link("/proc/self/mem", "memory.md");
    const { status, messages } = lint("memory.md");
    expect(messages).toMatchObject([
      { fatal: true, message: expect.stringContaining("Cannot read the file: ") },
    ]);
    expect(status).toBe(2);
  });

  it.runIf(platform() === "linux")("is named when it is no regular file, without waiting for it", () => {
    workspace.shell("mkfifo pipe.md");
    const { status, messages } = lint("pipe.md");
    expect(messages).toMatchObject([
      { fatal: true, message: "Cannot read the file: it is not a regular file." },
    ]);
    expect(status).toBe(2);
  });

  it("may be a folder with the name of a policy: what is in it is linted", () => {
    workspace.write("folder.md/inner.md", "# Inner\n");
    expect(lint("folder.md").messages).toHaveLength(1);
  });
});

describe("a rule that throws", () => {
  it("is named with the file, and the other rules and files go on", () => {
    workspace.write(
      "policylint.config.mjs",
      demoConfig({ "demo/throw-on-heading": "error", "demo/no-heading": "error" }),
    );
    workspace.write("plain.md", "No heading.\n");
    const { status, stdout, stderr } = workspace.run(["good.md", "plain.md", "--format", "json"]);
    const [good, plain] = JSON.parse(stdout);
    expect(good.messages.map(({ ruleId }: Message) => ruleId).sort()).toEqual([
      "demo/no-heading",
      "demo/throw-on-heading",
    ]);
    expect(good.messages.find(({ ruleId }: Message) => ruleId === "demo/throw-on-heading").message).toBe(
      `Rule 'demo/throw-on-heading' crashed: no headings, please (while linting ${workspace.resolve("good.md")}:1).`,
    );
    expect(plain.messages).toEqual([]);
    expect(stderr).toContain(
      `demo/throw-on-heading in ${workspace.resolve("good.md")}: Error: no headings, please`,
    );
    expect(status).toBe(2);
  });
});

describe("control characters", () => {
  it("of a policy and of a file name are shown, not sent to the terminal", () => {
    workspace.write("policylint.config.mjs", demoConfig({ "demo/echo-text": "error" }));
    const name = "x\u001b]0;owned\u0007.md";
    workspace.write(name, "evil \u001b[2J \u009b31m \u202eright-to-left\n");
    for (const args of [[name], [name, "--color"], ["."]]) {
      const { stdout } = workspace.run(args);
      expect(stdout).toContain("x\\u001b]0;owned\\u0007.md");
      expect(stdout).toContain("evil \\u001b[2J \\u009b31m \\u202eright-to-left");
      expect(stdout.replaceAll(/\u001b\[\d+m/gu, "")).not.toMatch(/[\u001b\u009b\u202e\u0007]/u);
    }
    const { stdout } = workspace.run([name, "-f", "json"]);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
    expect(JSON.parse(stdout)[0].messages[0].message).toBe("“evil \u001b[2J \u009b31m \u202eright-to-left”");
  });

  it("of an argument are shown in the complaint about it", () => {
    const { stderr } = workspace.run(["no\u001b[31mthing.md"]);
    expect(stderr).toContain('"no\\u001b[31mthing.md"');
  });
});
