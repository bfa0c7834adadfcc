import { runCli } from "./cli.ts";
import { createTerminal } from "./terminal.ts";

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

void runCli(process.argv.slice(2), { cwd: process.cwd(), terminal: createTerminal(), readStdin }).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
);
