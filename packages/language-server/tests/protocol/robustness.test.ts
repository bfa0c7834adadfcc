import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { demoConfig, Workspace } from "../../../cli/tests/support/workspace.ts";
import { ensureBuilt } from "../support/build.ts";
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

/** Sends bytes as they are, as a broken client does. */
function sendRaw(body: string, header = `Content-Length: ${Buffer.byteLength(body)}`): void {
  client.process.stdin?.write(`${header}\r\n\r\n${body}`);
}

async function expectAlive(): Promise<void> {
  const uri = uriOf("alive/privacy.md");
  await client.open(uri, policy);
  expect((await client.diagnostics(uri, 1)).length).toBeGreaterThan(0);
}

describe("malformed messages", () => {
  it.each([
    ["no JSON", "{"],
    ["no message", "[]"],
    ["a message of another protocol", '{"jsonrpc":"1.0"}'],
    [
      "parameters of a wrong shape",
      '{"jsonrpc":"2.0","id":900,"method":"textDocument/hover","params":{"position":7}}',
    ],
    ["a document without a URI", '{"jsonrpc":"2.0","id":901,"method":"textDocument/codeLens","params":{}}'],
    ["an unknown method", '{"jsonrpc":"2.0","id":902,"method":"policylint/unknown","params":null}'],
    [
      "an edit of a document that is not open",
      '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///x.md","version":3},"contentChanges":[{"text":"x"}]}}',
    ],
    [
      "arguments of a command that are none",
      '{"jsonrpc":"2.0","id":903,"method":"workspace/executeCommand","params":{"command":"policylint.suppress","arguments":[7]}}',
    ],
  ])("%s do not stop the server", async (_name, body) => {
    client = await Client.start();
    sendRaw(body);
    await expectAlive();
  });

  it.each(["file:///%zz/privacy.md", "file://server/share/privacy.md", "no uri", "zip:/a.zip/privacy.md"])(
    "a document with the URI %s is linted as one without a file, or as that file",
    async (uri) => {
      client = await Client.start();
      await client.open(uri, policy);
      expect((await client.diagnostics(uri, 1)).map(({ code }) => code)).toContain("gdpr/right-to-object");
    },
  );

  it("an edit out of range is taken as far as it reaches", async () => {
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    await client.change(uri, 2, {
      range: { start: { line: 900, character: 4 }, end: { line: 901, character: 0 } },
      text: "\nMore.\n",
    });
    expect((await client.diagnostics(uri, 2)).length).toBeGreaterThan(0);
  });
});

describe("the end of a client", () => {
  it("ends the server with 0 after shutdown and exit", async () => {
    client = await Client.start();
    expect(await client.stop()).toBe(0);
  });

  it("ends the server when the pipe is closed, with 1", async () => {
    client = await Client.start();
    await client.open(uriOf("privacy.md"), policy);
    const exited = once(client.process, "exit");
    client.process.stdin?.destroy();
    expect((await exited)[0]).toBe(1);
  });

  it("ends the server when nobody reads its answers any more", async () => {
    client = await Client.start();
    const exited = once(client.process, "exit");
    client.process.stdout?.destroy();
    await client.open(uriOf("privacy.md"), policy);
    client.process.stdin?.end();
    expect((await exited)[0]).toBe(1);
  });
});

describe("what configs do", () => {
  it("a config that throws is told once, old results are withdrawn, and come back when it is right", async () => {
    workspace.write("policylint.config.mjs", demoConfig({ "demo/no-heading": "warn" }));
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    expect(await client.diagnostics(uri, 1)).toHaveLength(3);
    workspace.write("policylint.config.mjs", "throw new Error('no config today');\n");
    await client.notify("textDocument/didSave", { textDocument: { uri } });
    await waitFor(() => client.published.findLast(({ diagnostics }) => diagnostics.length === 0));
    await client.change(uri, 2, { text: `${policy}\nMore.\n` });
    expect(await client.diagnostics(uri, 2)).toEqual([]);
    expect(client.shown).toEqual([
      {
        type: 1,
        message: expect.stringMatching(
          /^policylint: policylint\.config\.mjs: cannot be loaded: no config today/u,
        ),
      },
    ]);
    workspace.write("policylint.config.mjs", `${demoConfig({ "demo/no-heading": "warn" })}\n`);
    await client.notify("textDocument/didSave", { textDocument: { uri } });
    await client.change(uri, 3, { text: policy });
    expect(await client.diagnostics(uri, 3)).toHaveLength(3);
  });

  it("a rule that throws is a message, and the others go on", async () => {
    workspace.write(
      "policylint.config.js",
      demoConfig({ "demo/throw-on-heading": "error", "demo/no-heading": "warn" }),
    );
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    const messages = (await client.diagnostics(uri, 1)).map(({ message }) => String(message));
    expect(messages.filter((message) => message.includes("no headings, please"))).toHaveLength(1);
    expect(messages.filter((message) => message.startsWith("Heading of depth"))).toHaveLength(3);
  });

  it("what a config prints does not come between the messages of the protocol", async () => {
    workspace.write(
      "policylint.config.js",
      `console.log("hello"); process.stdout.write("world");${demoConfig({ "demo/no-heading": "warn" })}`,
    );
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    expect(await client.diagnostics(uri, 1)).toHaveLength(3);
    expect(client.stderr).toContain("hello");
  });

  it("each folder of the workspace has its own, and a document outside has the one above it", async () => {
    workspace.write("a/policylint.config.js", demoConfig({ "demo/no-heading": "warn" }));
    workspace.write("b/policylint.config.js", demoConfig({ "demo/no-heading": "error" }));
    workspace.write("out/policylint.config.js", demoConfig({ "demo/echo-text": "error" }));
    client = await Client.start({
      folders: ["a", "b"].map((name) => ({ uri: uriOf(name), name })),
      capabilities: { workspace: { workspaceFolders: true } },
    });
    for (const name of ["a", "b", "out"]) await client.open(uriOf(`${name}/privacy.md`), "# Privacy\n");
    const found = async (name: string): Promise<unknown> =>
      (await client.diagnostics(uriOf(`${name}/privacy.md`), 1)).map(({ code, severity }) => [
        code,
        severity,
      ]);
    expect(await found("a")).toEqual([["demo/no-heading", 2]]);
    expect(await found("b")).toEqual([["demo/no-heading", 1]]);
    expect(await found("out")).toEqual([["demo/echo-text", 1]]);
  });
});

describe("where code of the workspace is not to be run", () => {
  const config = `console.error("config was run");${demoConfig({ "demo/no-heading": "warn" })}`;

  it.each([
    ["a config file beside the document", {}, "privacy.md"],
    ["one that the settings name", { configFile: "policylint.config.mjs" }, "sub/privacy.md"],
  ])("%s is left alone, and the preset applies", async (_name, settings, name) => {
    workspace.write("policylint.config.mjs", config);
    client = await Client.start({
      settings: { ...settings, isTrusted: false },
      folders: [{ uri: uriOf("."), name: "policies" }],
    });
    const uri = uriOf(name);
    const text = `${policy}\nWe collect:\n\n• names\n• addresses\n`;
    await client.open(uri, text);
    // Trust is no setting: what changes these does not give it.
    await client.notify("workspace/didChangeConfiguration", {
      settings: { policylint: { ...settings, isTrusted: true } },
    });
    await client.change(uri, 2, { text });
    const codes = (await client.diagnostics(uri, 2)).map(({ code }) => code);
    expect(codes).toContain("gdpr/right-to-object");
    expect(codes).not.toContain("demo/no-heading");
    const fixes = await client.request("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ["source.fixAll"] },
    });
    expect(fixes).toHaveLength(1);
    expect(client.stderr).toBe("");
  });
});

describe("documents of other kinds", () => {
  it("untitled ones are linted as Markdown or as plain text", async () => {
    client = await Client.start();
    const text = "Privacy Policy\n\n1. Children\n\nOur service is for people from 16.\n";
    await client.open("untitled:Untitled-1", text);
    await client.open("untitled:Untitled-2", text, "plaintext");
    const list = async (uri: string): Promise<string[]> => {
      await client.diagnostics(uri, 1);
      const symbols = await client.request<{ name: string }[]>("textDocument/documentSymbol", {
        textDocument: { uri },
      });
      return symbols.map(({ name }) => name);
    };
    expect(await list("untitled:Untitled-2")).toContain("Privacy Policy");
    expect((await client.diagnostics("untitled:Untitled-1", 1)).map(({ code }) => code)).toContain(
      "gdpr/right-to-object",
    );
  });

  it("a large one gets a notice in the place of its findings", async () => {
    client = await Client.start({ settings: { maxSize: 100 } });
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    expect(await client.diagnostics(uri, 1)).toMatchObject([
      { severity: 2, message: expect.stringMatching(/^The document has \d+ characters; policylint checks/u) },
    ]);
  });

  it("one that is no policy is left alone, unless the settings or a config want it", async () => {
    const readme = "# Lamps\n\nHow to build the shop from its sources.\n";
    client = await Client.start();
    const uri = uriOf("README.md");
    await client.open(uri, readme);
    expect(await client.diagnostics(uri, 1)).toEqual([]);
    await client.stop();
    client = await Client.start({ settings: { documents: "all" } });
    await client.open(uri, readme);
    expect(await client.diagnostics(uri, 1)).not.toEqual([]);
  });
});
