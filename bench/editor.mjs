// Types into a policy in the language server: CPU time of the server for each edit, and its memory over many edits.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { createSamplePolicy } from "./sample-policy.mjs";

const server = fileURLToPath(
  new URL("../packages/language-server/bin/policylint-language-server.mjs", import.meta.url),
);
const uri = "file:///nowhere/privacy.md";

/** A client that sends one message at a time and waits for its answer. */
class Client {
  #process = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  #received = Buffer.alloc(0);
  #waiting;

  constructor() {
    this.#process.stdout.on("data", (data) => this.#receive(data));
  }

  get pid() {
    return this.#process.pid;
  }

  send(method, params, id) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...(id !== undefined && { id }), method, params });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Sends a message and waits for the one that `isAnswer` accepts. */
  exchange(method, params, isAnswer, id) {
    return new Promise((resolve) => {
      this.#waiting = { isAnswer, resolve };
      this.send(method, params, id);
    });
  }

  stop() {
    this.#process.stdin.end();
  }

  #receive(data) {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const end = this.#received.indexOf("\r\n\r\n");
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/iu.exec(this.#received.toString("latin1", 0, end))?.[1]);
      const start = end + 4;
      if (this.#received.length < start + length) return;
      const message = JSON.parse(this.#received.toString("utf8", start, start + length));
      this.#received = this.#received.subarray(start + length);
      if (this.#waiting?.isAnswer(message)) this.#waiting.resolve(message);
    }
  }
}

/** CPU time of a process with all its threads, in milliseconds. */
function cpuTime(pid) {
  const tasks = `/proc/${pid}/task`;
  let nanoseconds = 0;
  for (const task of readdirSync(tasks)) {
    nanoseconds += Number(readFileSync(path.join(tasks, task, "schedstat"), "utf8").split(" ", 1)[0]);
  }
  return nanoseconds / 1e6;
}

/** Memory that a process holds, in MiB. */
function residentMemory(pid) {
  const [, kibibytes] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(kibibytes) / 1024;
}

function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const sentence = "We also keep the name of the ship for two years. ";

/** Edits as a writer makes them: a sentence is typed and taken back again, in one paragraph after the other. */
function* edits(text) {
  const lines = text.split("\n");
  const paragraphs = lines.flatMap((line, index) => (/^We (?:collect|keep)/u.test(line) ? [index] : []));
  for (let round = 0; ; round++) {
    const line = paragraphs[(round * 7) % paragraphs.length];
    for (let character = 0; character < sentence.length; character++) {
      const place = { line, character };
      yield { range: { start: place, end: place }, text: sentence[character] };
    }
    for (let character = sentence.length; character > 0; character--) {
      const range = { start: { line, character: character - 1 }, end: { line, character } };
      yield { range, text: "" };
    }
  }
}

async function measure(text, { warmUp, count }) {
  const client = new Client();
  await client.exchange(
    "initialize",
    { processId: process.pid, rootUri: null, capabilities: {}, initializationOptions: { debounce: 0 } },
    ({ id }) => id === 1,
    1,
  );
  client.send("initialized", {});
  const isPublished = (version) => (message) =>
    message.method === "textDocument/publishDiagnostics" && message.params.version === version;
  const document = { uri, languageId: "markdown", version: 1, text };
  await client.exchange("textDocument/didOpen", { textDocument: document }, isPublished(1));
  const times = [];
  const memory = [];
  let version = 1;
  for (const change of edits(text)) {
    version++;
    const before = cpuTime(client.pid);
    await client.exchange(
      "textDocument/didChange",
      { textDocument: { uri, version }, contentChanges: [change] },
      isPublished(version),
    );
    if (version > warmUp) times.push(cpuTime(client.pid) - before);
    if (version % 500 === 0) memory.push(Math.round(residentMemory(client.pid)));
    if (times.length >= count) break;
  }
  client.stop();
  times.sort((left, right) => left - right);
  return { times, memory };
}

const [size = "50000", count = "500"] = process.argv.slice(2);
const text = createSamplePolicy(Number(size));
const { times, memory } = await measure(text, { warmUp: 100, count: Number(count) });
console.log(`${times.length} edits in a policy of ${text.length} characters`);
console.log(
  `server CPU an edit: median ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms`,
);
if (memory.length > 0) console.log(`memory after each 500 edits, MiB: ${memory.join(" ")}`);
