import type { Readable, Writable } from "node:stream";
import type { Terminal } from "../terminal.ts";

/** What a command stands on: a seam for its tests. */
export interface CliEnvironment {
  cwd: string;
  terminal: Terminal;
  readStdin(): Promise<Buffer>;
  /** The standard streams, for what is read and written bit by bit. */
  openStreams(): { input: Readable; output: Writable };
}
