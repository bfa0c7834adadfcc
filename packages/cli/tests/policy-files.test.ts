import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PolicyLint } from "../src/policylint.ts";

let root: string;
let cwd: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "policylint-files-"));
  cwd = path.join(root, "site");
  mkdirSync(path.join(cwd, "legal"), { recursive: true });
  writeFileSync(path.join(cwd, "cookies.md"), "# Cookies\n");
});
afterAll(() => rmSync(root, { recursive: true }));

async function deadLinks(link: string, filePath?: string): Promise<string[]> {
  const engine = new PolicyLint({ cwd, overrideConfigFile: true });
  const results = await engine.lintText(`# Privacy\n\nSee [this](${link}).\n`, filePath ? { filePath } : {});
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => ruleId === "document/dead-internal-link")
    .map(({ line, column }) => `${line}:${column}`);
}

describe("links to files", () => {
  it("are followed from the folder of the document", async () => {
    expect(await deadLinks("../cookies.md", path.join(cwd, "legal/policy.md"))).toEqual([]);
    expect(await deadLinks("cookies.md", path.join(cwd, "policy.md"))).toEqual([]);
    expect(await deadLinks("cookies.md", path.join(cwd, "legal/policy.md"))).toEqual(["3:5"]);
  });

  it("that lead out of the working folder are not looked for", async () => {
    expect(await deadLinks("../../nothing.md", path.join(cwd, "legal/policy.md"))).toEqual([]);
  });

  it("are not followed from text without a file", async () => {
    expect(await deadLinks("nothing.md")).toEqual([]);
  });
});
