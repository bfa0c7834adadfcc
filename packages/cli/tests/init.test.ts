import { existsSync } from "node:fs";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../src/cli.ts";
import { Workspace } from "./support/workspace.ts";

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

interface Session {
  status: number;
  /** What somebody at the terminal was asked. */
  asked: string;
  errors: string[];
}

/** Runs `policylint init` with somebody at the terminal, who leaves after the last answer. */
async function init(args: readonly string[], answers: readonly string[]): Promise<Session> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  const errors: string[] = [];
  let asked = "";
  const waiting = [...answers];
  output.on("data", (chunk) => {
    asked += String(chunk);
    const answer = waiting.shift();
    if (answer === undefined) input.end();
    else input.write(`${answer}\n`);
  });
  const status = await runCli(["init", ...args], {
    cwd: workspace.folder,
    terminal: {
      color: false,
      columns: undefined,
      hasStatusLine: false,
      out: () => {},
      error: (text) => errors.push(text),
      status: () => {},
    },
    readStdin: async () => Promise.resolve(Buffer.alloc(0)),
    openStreams: () => ({ input, output }),
  });
  return { status, asked, errors };
}

describe("policylint init at a terminal", () => {
  it("asks for what was not given", async () => {
    const { status, asked } = await init([], ["legal/*.md, terms.md", "strict", "gitlab"]);
    expect(asked).toBe(
      "Which files are policies? (**/*.md, **/*.markdown, **/*.mdx, **/*.txt) " +
        "Preset: recommended or strict? (recommended) CI: github, gitlab or none? (github) ",
    );
    expect(workspace.read("policylint.config.mjs")).toContain('files: ["legal/*.md", "terms.md"],');
    expect(workspace.read("policylint.config.mjs")).toContain('"gdpr/strict"');
    expect(existsSync(workspace.resolve(".gitlab-ci.yml"))).toBe(true);
    expect(status).toBe(0);
  });

  it("takes an empty answer for the suggestion and asks again where it cannot read one", async () => {
    const { asked } = await init(["--preset", "strict"], ["", "jenkins", "none"]);
    expect(asked.match(/CI:/gu)).toHaveLength(2);
    expect(asked).not.toContain("Preset");
    expect(workspace.read("policylint.config.mjs")).toContain('files: ["**/*.md", ');
    expect(existsSync(workspace.resolve(".github"))).toBe(false);
  });

  it("asks nothing where all is given", async () => {
    const { asked, status } = await init(["--preset", "strict", "--ci", "none", "legal/*.md"], []);
    expect({ asked, status }).toEqual({ asked: "", status: 0 });
  });

  it("writes nothing where the answers end", async () => {
    const { status, errors } = await init([], ["legal/*.md"]);
    expect(errors).toEqual(["Nothing was written: the answers ended."]);
    expect(existsSync(workspace.resolve("policylint.config.mjs"))).toBe(false);
    expect(status).toBe(2);
  });
});
