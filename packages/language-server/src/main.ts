import { Writable } from "node:stream";
import { createConnection } from "vscode-languageserver/node";
import { startServer } from "./server.ts";

const { stdin, stdout, stderr } = process;
const write = stdout.write.bind(stdout);
// Standard output is the protocol's alone: what a config or a plugin prints goes to standard error.
stdout.write = stderr.write.bind(stderr);

const output = new Writable({
  write(chunk, _encoding, done) {
    write(chunk, done);
  },
});

// A client that dies closes standard input, which ends the process.
startServer(createConnection(stdin, output));
