import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setTimeout } from "node:timers/promises";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from "vscode-jsonrpc/node";
import type {
  ClientCapabilities,
  Diagnostic,
  PublishDiagnosticsParams,
  ShowMessageParams,
  WorkspaceFolder,
} from "vscode-languageserver";
import { modern } from "./capabilities.ts";

const builtProgram = fileURLToPath(new URL("../../bin/policylint-language-server.mjs", import.meta.url));

export interface ClientOptions {
  /** Default: those of an editor of today. */
  capabilities?: ClientCapabilities;
  folders?: readonly WorkspaceFolder[];
  /** Sent at the start. */
  settings?: Record<string, unknown>;
  /** Answers the server's question for the section `policylint`. */
  configuration?: unknown;
  /** The server's file; default: the built program. */
  program?: string;
  /** Sets up answers of its own, in the place of those that this client gives. */
  beforeListening?(client: Client): void;
}

export interface Change {
  range?: { start: { line: number; character: number }; end: { line: number; character: number } };
  text: string;
}

/** A client that speaks to a server process over stdio, and keeps what the server sends. */
export class Client {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly shown: ShowMessageParams[] = [];
  readonly registrations: { method: string; registerOptions?: unknown }[] = [];
  readonly requests: { method: string; params: unknown }[] = [];
  stderr = "";

  constructor(program: string) {
    this.process = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
    const { stdin, stdout, stderr } = this.process;
    if (!stdin || !stdout || !stderr) throw new Error("The server has no pipes.");
    stderr.on("data", (data: Buffer) => (this.stderr += data.toString()));
    stdin.on("error", () => undefined);
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    this.connection.onNotification("window/showMessage", (params: ShowMessageParams) => {
      this.shown.push(params);
    });
    this.connection.onRequest("client/registerCapability", (params: { registrations: [] }) => {
      this.registrations.push(...params.registrations);
      return null;
    });
    for (const method of [
      "workspace/diagnostic/refresh",
      "workspace/codeLens/refresh",
      "window/showDocument",
    ]) {
      this.connection.onRequest(method, (params: unknown) => {
        this.requests.push({ method, params });
        return method === "window/showDocument" ? { success: true } : null;
      });
    }
    this.connection.onError(() => undefined);
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    const { capabilities = modern, folders, settings, configuration = null } = options;
    const client = new Client(options.program ?? builtProgram);
    client.connection.onRequest("workspace/configuration", (params: unknown) => {
      client.requests.push({ method: "workspace/configuration", params });
      return [configuration];
    });
    options.beforeListening?.(client);
    client.connection.listen();
    await client.request("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...(folders && { workspaceFolders: folders }),
      initializationOptions: { debounce: 0, ...settings },
    });
    await client.notify("initialized", {});
    return client;
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = "markdown", version = 1): Promise<void> {
    return this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, ...contentChanges: Change[]): Promise<void> {
    return this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  /** What the server published of a version of a document. */
  async diagnostics(uri: string, version?: number): Promise<Diagnostic[]> {
    const { diagnostics } = await waitFor(() =>
      this.published.findLast(
        (params) => params.uri === uri && (version === undefined || params.version === version),
      ),
    );
    return diagnostics;
  }

  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const exited = once(this.process, "exit");
    await this.request("shutdown", null);
    await this.notify("exit", null);
    await exited;
    this.connection.dispose();
    return this.process.exitCode;
  }
}

/** Waits until there is what is looked for. */
export async function waitFor<Found>(find: () => Found | undefined, milliseconds = 20_000): Promise<Found> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error("What was waited for did not come.");
    await setTimeout(10);
  }
}
