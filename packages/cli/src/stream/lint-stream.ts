import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { LintResult } from "@policylint/core";
import { escapeJson } from "../escape.ts";
import { readRecord, type StreamRecord } from "./read-record.ts";
import { splitLines, type Line } from "./split-lines.ts";

/** The result of a document; the text, which the sender has, is not sent back. */
export type LintRecord = (record: StreamRecord) => Promise<Omit<LintResult, "source">>;

async function answer({ number, bytes }: Line, lint: LintRecord): Promise<object> {
  if (!bytes) return { line: number, error: "The line is longer than 16 MiB." };
  const outcome = readRecord(bytes);
  if (!outcome.ok) return { id: outcome.id, line: number, error: outcome.error };
  const { record } = outcome;
  return { id: record.id, ...(await lint(record)) };
}

/** Answers each line with a line, in the same order; the next is read when the answer has been taken. */
export async function* lintStream(
  input: AsyncIterable<Uint8Array>,
  lint: LintRecord,
): AsyncGenerator<string, void, undefined> {
  for await (const line of splitLines(input)) {
    yield `${escapeJson(JSON.stringify(await answer(line, lint)))}\n`;
  }
}

/** Has the reader of the answers gone, as in `policylint stream | head`? */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

/** Answers a stream on another, until the one ends or the reader of the other goes. */
export async function pipeAnswers(input: Readable, output: Writable, lint: LintRecord): Promise<void> {
  try {
    await pipeline(input, (source: AsyncIterable<Uint8Array>) => lintStream(source, lint), output, {
      end: false,
    });
  } catch (error) {
    if (!isBrokenPipe(error)) throw error;
  }
}
