import { runCli } from "./cli.ts";
import { createTerminal } from "./terminal.ts";

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Runs the command line: what the launcher does where it is the program. */
export async function runProgram(): Promise<void> {
  process.exitCode = await runCli(process.argv.slice(2), {
    cwd: process.cwd(),
    terminal: createTerminal(),
    readStdin,
    openStreams: () => ({ input: process.stdin, output: process.stdout }),
  });
}

/** What a thread of `--concurrency` runs. */
export { default as lintInWorker } from "./parallel/lint-worker.ts";
