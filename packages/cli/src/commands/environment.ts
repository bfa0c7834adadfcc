import type { Terminal } from "../terminal.ts";

/** What a command stands on: a seam for its tests. */
export interface CliEnvironment {
  cwd: string;
  terminal: Terminal;
  readStdin(): Promise<Buffer>;
}
