import { pathToFileURL } from "node:url";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { demoConfig, Workspace } from "../../../cli/tests/support/workspace.ts";
import { ensureBuilt } from "../support/build.ts";
import { modern } from "../support/capabilities.ts";
import { Client, waitFor } from "../support/client.ts";
import { policy } from "../support/policy.ts";

let workspace: Workspace;
let client: Client;

beforeAll(ensureBuilt, 120_000);

beforeEach(() => {
  workspace = new Workspace();
});

afterEach(async () => {
  await client.stop();
  workspace.remove();
});

const uriOf = (name: string): string => pathToFileURL(workspace.resolve(name)).href;
const echo = demoConfig({ "demo/echo-text": "warn" });
const messagesOf = (uri: string): unknown[] =>
  client.published
    .filter((params) => params.uri === uri)
    .map(({ diagnostics }) => diagnostics.map(({ message }) => message));

/** Lets the server do what it has begun. */
async function settle(): Promise<void> {
  await setTimeout(400);
  await client.request("textDocument/hover", {
    textDocument: { uri: uriOf("none.md") },
    position: { line: 0, character: 0 },
  });
}

describe("while a document is linted", () => {
  it("a config that was slow to load does not overrule the one that took its place", async () => {
    workspace.write("policylint.config.mjs", `await new Promise((done) => setTimeout(done, 300)); ${echo}`);
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, "# Privacy\n");
    await setTimeout(100);
    workspace.write("policylint.config.mjs", demoConfig({ "demo/no-heading": "warn" }));
    await client.notify("textDocument/didSave", { textDocument: { uri } });
    await client.diagnostics(uri, 1);
    await settle();
    expect(messagesOf(uri)).toEqual([["Heading of depth 1."]]);
  });

  it("a document that is closed and opened again is linted as it is now", async () => {
    workspace.write("policylint.config.mjs", `await new Promise((done) => setTimeout(done, 200)); ${echo}`);
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, "Old\n");
    await setTimeout(50);
    await client.close(uri);
    await client.open(uri, "New\n");
    await client.diagnostics(uri, 1);
    await settle();
    expect(messagesOf(uri)).toEqual([[], ["“New”"]]);
  });

  it("one that is closed gets no diagnostics any more, and a request about it no answer", async () => {
    workspace.write("policylint.config.mjs", `await new Promise((done) => setTimeout(done, 200)); ${echo}`);
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, "Old\n");
    const symbols = client.request("textDocument/documentSymbol", { textDocument: { uri } });
    await setTimeout(50);
    await client.close(uri);
    expect(await symbols).toBeNull();
    await settle();
    expect(messagesOf(uri)).toEqual([[]]);
  });

  it("a wrong config that has been mended meanwhile is not told", async () => {
    workspace.write("policylint.config.mjs", "await new Promise((done) => setTimeout(done, 300)); throw 1;");
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, "Words\n");
    await setTimeout(100);
    workspace.write("policylint.config.mjs", echo);
    await client.notify("textDocument/didSave", { textDocument: { uri } });
    expect(await client.diagnostics(uri, 1)).toHaveLength(1);
    await settle();
    expect(client.shown).toEqual([]);
  });
});

describe("a client that counts no versions", () => {
  it("gets what it sent last", async () => {
    workspace.write("policylint.config.mjs", echo);
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, "One\n", "markdown", 0);
    await client.diagnostics(uri, 0);
    await client.change(uri, 0, { text: "Two\n" });
    await waitFor(() => (messagesOf(uri).length > 1 ? true : undefined));
    expect(messagesOf(uri)).toEqual([["“One”"], ["“Two”"]]);
  });
});

describe("a wrong config", () => {
  it("is not told again each time that a policy is saved", async () => {
    workspace.write("policylint.config.mjs", "export default 7;");
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    await client.diagnostics(uri, 1);
    for (const version of [2, 3]) {
      await client.notify("textDocument/didSave", { textDocument: { uri } });
      await client.change(uri, version, { text: `${policy}\n` });
      await client.diagnostics(uri, version);
    }
    expect(client.shown).toHaveLength(1);
    workspace.write("policylint.config.mjs", echo);
    await client.notify("textDocument/didSave", { textDocument: { uri } });
    await client.change(uri, 4, { text: policy });
    expect(await client.diagnostics(uri, 4)).not.toEqual([]);
    workspace.write("policylint.config.mjs", "export default 7;\n");
    await client.notify("textDocument/didSave", { textDocument: { uri } });
    await client.change(uri, 5, { text: `${policy}\n` });
    expect(await client.diagnostics(uri, 5)).toEqual([]);
    expect(client.shown).toHaveLength(2);
  });
});

describe("a client that refuses what the server asks", () => {
  const capabilities = {
    ...modern,
    textDocument: { ...modern.textDocument, diagnostic: {} },
    workspace: {
      diagnostics: { refreshSupport: true },
      codeLens: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      workspaceFolders: true,
    },
  };

  it("is served all the same", async () => {
    workspace.write("a/policylint.config.mjs", echo);
    const errors: string[] = [];
    client = await Client.start({
      capabilities,
      folders: [],
      beforeListening({ connection }) {
        for (const method of [
          "client/registerCapability",
          "workspace/diagnostic/refresh",
          "workspace/codeLens/refresh",
        ]) {
          connection.onRequest(method, () => {
            errors.push(method);
            throw new Error("no");
          });
        }
      },
    });
    await waitFor(() => errors.find((method) => method === "client/registerCapability"));
    await client.notify("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: uriOf("a"), name: "a" }], removed: [] },
    });
    await waitFor(() => errors.find((method) => method === "workspace/diagnostic/refresh"));
    await settle();
    const uri = "untitled:Untitled-1";
    await client.open(uri, "Words\n");
    expect(await client.request("textDocument/diagnostic", { textDocument: { uri } })).toMatchObject({
      items: [{ message: "“Words”" }],
    });
  });
});
