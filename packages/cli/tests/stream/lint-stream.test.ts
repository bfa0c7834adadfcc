import { createLintResult } from "@policylint/core";
import { describe, expect, it } from "vitest";
import { lintStream, type LintRecord } from "../../src/stream/lint-stream.ts";

const lint: LintRecord = async ({ path, text }) => createLintResult({ filePath: path ?? text, messages: [] });

async function* linesOf(lines: Iterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.concat([Buffer.from(line), Buffer.from("\n")]);
}

async function answers(...lines: (string | Uint8Array)[]): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for await (const answer of lintStream(linesOf(lines), lint)) {
    expect(answer.endsWith("\n")).toBe(true);
    found.push(JSON.parse(answer));
  }
  return found;
}

describe("lintStream", () => {
  it("answers each document with its id and result, in order", async () => {
    const found = await answers('{"text":"a"}', '{"id":"x","path":"b.md","text":""}', '{"id":7,"text":"c"}');
    expect(found).toMatchObject([
      { filePath: "a", messages: [] },
      { id: "x", filePath: "b.md" },
      { id: 7, filePath: "c" },
    ]);
    expect(found[0]).not.toHaveProperty("id");
  });

  it.each([
    ["", "The line is not JSON."],
    ["{", "The line is not JSON."],
    [`${"[".repeat(100_000)}`, "The line is not JSON."],
    [Buffer.from([0x22, 0xff, 0x22]), "The line is not valid UTF-8."],
    ["[]", "The line is not a JSON object."],
    ["null", "The line is not a JSON object."],
    ['{"id":1.5,"text":""}', '"id" must be a string or a whole number that JSON keeps.'],
    ['{"id":9007199254740993,"text":""}', '"id" must be a string or a whole number that JSON keeps.'],
    ['{"id":null,"text":""}', '"id" must be a string or a whole number that JSON keeps.'],
  ])("answers %s with an error and goes on", async (line, error) => {
    expect(await answers('{"text":"a"}', line, '{"text":"b"}')).toEqual([
      expect.objectContaining({ filePath: "a" }),
      { line: 2, error },
      expect.objectContaining({ filePath: "b" }),
    ]);
  });

  it.each([
    ['{"id":"x"}', '"text" must be a string.'],
    ['{"id":"x","text":["a"]}', '"text" must be a string.'],
    ['{"id":"x","path":" ","text":"a"}', '"path" must be a string that is not empty.'],
    ['{"id":"x","path":3,"text":"a"}', '"path" must be a string that is not empty.'],
  ])("gives the id with the error of %s", async (line, error) => {
    expect(await answers(line)).toEqual([{ id: "x", line: 1, error }]);
  });

  it("takes a byte order mark and line ends of Windows", async () => {
    expect(await answers('\uFEFF{"text":"a"}\r', '{"text":"b"}\r')).toMatchObject([
      { filePath: "a" },
      { filePath: "b" },
    ]);
  });

  it("keeps to one line what a document says, and no control drives a terminal", async () => {
    const path = "a\n\u2028\u009b.md";
    const { value } = await lintStream(linesOf([JSON.stringify({ path, text: "" })]), lint).next();
    expect(value).toContain(String.raw`"filePath":"a\n\u2028\u009b.md"`);
  });

  it("reads no further than its answers are taken", async () => {
    let read = 0;
    function* documents(): Generator<string> {
      for (;;) {
        read++;
        yield '{"text":"a"}';
      }
    }
    const stream = lintStream(linesOf(documents()), lint);
    for (let taken = 1; taken <= 3; taken++) {
      await stream.next();
      expect(read).toBe(taken);
    }
    await stream.return();
  });
});
