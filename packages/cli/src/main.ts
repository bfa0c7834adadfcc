import { isMainThread } from "node:worker_threads";
import { runCli } from "./cli.ts";
import type { CliEnvironment } from "./commands/environment.ts";
import { createTerminal } from "./terminal.ts";

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

if (isMainThread) {
  const environment: CliEnvironment = {
    cwd: process.cwd(),
    terminal: createTerminal(),
    readStdin,
    openStreams: () => ({ input: process.stdin, output: process.stdout }),
  };
  void runCli(process.argv.slice(2), environment).then((exitCode) => {
    process.exitCode = exitCode;
  });
}

/** What a thread of `--concurrency` runs: the launcher hands it over. */
export { default as lintInWorker } from "./parallel/lint-worker.ts";
