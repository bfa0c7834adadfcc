import { pathToFileURL } from "node:url";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { demoConfig, Workspace } from "../../../cli/tests/support/workspace.ts";
import { ensureBuilt } from "../support/build.ts";
import { Client, waitFor } from "../support/client.ts";
import { policy, positionOf } from "../support/policy.ts";

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
const codesOf = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
const at = (line: number, character: number, endLine: number, endCharacter: number) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

describe("pushed diagnostics", () => {
  it("are those of the document as it is open, with their rule and place", async () => {
    client = await Client.start({ settings: { preset: "strict" } });
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    const found = (await client.diagnostics(uri, 1)).find(({ code }) => code === "gdpr/right-to-object");
    expect(found).toMatchObject({
      range: at(4, 3, 4, 14),
      severity: 1,
      source: "policylint",
      message: expect.stringContaining("The right to object"),
      relatedInformation: [
        { location: { uri, range: at(4, 3, 4, 14) }, message: "Searched, without a match: “Your rights”" },
      ],
    });
  });

  it("follow incremental edits, several in one message, with characters outside the BMP and CRLF", async () => {
    workspace.write("policylint.config.js", demoConfig({ "demo/echo-text": "warn" }));
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, "One 😀\r\n\r\nTwo\r\n");
    await client.diagnostics(uri, 1);
    await client.change(
      uri,
      2,
      { range: at(0, 4, 0, 6), text: "🦊 fox" },
      { range: at(2, 0, 2, 3), text: "Zwei" },
    );
    expect((await client.diagnostics(uri, 2)).map(({ range, message }) => ({ range, message }))).toEqual([
      { range: at(0, 0, 0, 10), message: "“One 🦊 fox”" },
      { range: at(2, 0, 2, 4), message: "“Zwei”" },
    ]);
  });

  it("count a byte order mark, as clients do that show one", async () => {
    workspace.write("policylint.config.js", demoConfig({ "demo/echo-text": "warn" }));
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, "\uFEFFOne\n");
    expect((await client.diagnostics(uri)).map(({ range }) => range)).toEqual([at(0, 1, 0, 4)]);
  });

  it("come for the newest of many versions, and not for one in between", async () => {
    client = await Client.start({ settings: { debounce: 50 } });
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    await client.diagnostics(uri, 1);
    for (let version = 2; version <= 30; version++) {
      await client.change(uri, version, { range: at(0, 16, 0, 16), text: "s" });
    }
    await client.diagnostics(uri, 30);
    expect(client.published.map(({ version }) => version)).toEqual([1, 30]);
  });

  it("are withdrawn when the document is closed", async () => {
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    await client.diagnostics(uri, 1);
    await client.close(uri);
    const last = await waitFor(() => client.published.find(({ diagnostics }) => diagnostics.length === 0));
    expect(last).toEqual({ uri, diagnostics: [] });
  });

  it("mark a directive that suppresses nothing as unnecessary", async () => {
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(
      uri,
      policy.replace("## Children", "<!-- policylint-disable-next-line -->\n\n## Children"),
    );
    const unused = (await client.diagnostics(uri, 1)).filter(({ code }) => code === undefined);
    expect(unused).toMatchObject([{ tags: [1], message: expect.stringMatching(/^Unused /u) }]);
  });

  it("name the page of a rule that has one, and the other place of a contradiction", async () => {
    workspace.write(
      "policylint.config.js",
      `export default [{
        plugins: { house: { rules: { pair: {
          meta: { docs: { url: "https://rules.example/pair" }, languages: ["policylint/*"] },
          create: ({ report }) => ({
            root() {
              const place = (line) => ({ start: { line, column: 1 }, end: { line, column: 4 } });
              report({ message: "A pair.", loc: place(1), related: [{ message: "The other.", loc: place(3) }] });
            },
          }),
        } } } },
        rules: { "house/pair": "error" },
      }];`,
    );
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, "One\n\nTwo\n");
    expect(await client.diagnostics(uri, 1)).toEqual([
      {
        range: at(0, 0, 0, 3),
        severity: 1,
        code: "house/pair",
        codeDescription: { href: "https://rules.example/pair" },
        source: "policylint",
        message: "A pair.",
        relatedInformation: [{ location: { uri, range: at(2, 0, 2, 3) }, message: "The other." }],
      },
    ]);
  });
});

describe("a sentence that was the last evidence of a duty", () => {
  it("is missed at once in the section where it stood, wherever the rule would report", async () => {
    client = await Client.start();
    const uri = uriOf("privacy.md");
    const moved = policy.replace("## Children", "## Other things");
    await client.open(uri, moved);
    expect(codesOf(await client.diagnostics(uri, 1))).not.toContain("gdpr/children");
    const sentence = "The service is not for people under 16.";
    const start = positionOf(sentence, moved);
    const end = { line: start.line, character: sentence.length };
    await client.change(uri, 2, { range: { start, end }, text: "" });
    const heading = at(10, 3, 10, 15);
    expect((await client.diagnostics(uri, 2)).find(({ code }) => code === "gdpr/children")).toMatchObject({
      range: heading,
      relatedInformation: [
        {
          location: { uri, range: { start, end: start } },
          message: expect.stringContaining("The last words on this stood here: “"),
        },
      ],
    });
    // An edit above moves the place along.
    await client.change(uri, 3, { range: at(2, 0, 2, 0), text: "Hello.\n\n" });
    const missing = (await client.diagnostics(uri, 3)).find(({ code }) => code === "gdpr/children");
    expect(missing?.range).toEqual(at(12, 3, 12, 15));
  });

  it("is forgotten when it comes back", async () => {
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    await client.diagnostics(uri, 1);
    const { line } = positionOf("The service is not");
    await client.change(uri, 2, { range: at(line, 19, line, 39), text: "" });
    expect(codesOf(await client.diagnostics(uri, 2))).toContain("gdpr/children");
    await client.change(uri, 3, { range: at(line, 19, line, 19), text: "for people under 16." });
    expect(codesOf(await client.diagnostics(uri, 3))).not.toContain("gdpr/children");
  });
});

describe("a client that pulls diagnostics", () => {
  const capabilities = {
    textDocument: { diagnostic: {} },
    workspace: {
      diagnostics: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
  };

  const pull = (uri: string): Promise<DocumentDiagnosticReport> =>
    client.request("textDocument/diagnostic", { textDocument: { uri } });

  it("gets those of the newest version, and none are pushed", async () => {
    client = await Client.start({ capabilities });
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    await client.change(uri, 2, { range: at(0, 0, 13, 0), text: "# Privacy Policy\n" });
    const report = await pull(uri);
    expect(report).toMatchObject({ kind: "full" });
    expect(codesOf("items" in report ? report.items : [])).toContain("gdpr/children");
    expect(client.published).toEqual([]);
  });

  it("gets nothing about a document that is not open", async () => {
    client = await Client.start({ capabilities });
    expect(await pull(uriOf("closed.md"))).toMatchObject({ kind: "full", items: [] });
  });

  it("is asked to pull again when a config has changed", async () => {
    workspace.write("policylint.config.js", demoConfig({ "demo/no-heading": "warn" }));
    client = await Client.start({ capabilities });
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    expect(await pull(uri)).toMatchObject({ items: [{ code: "demo/no-heading" }, {}, {}] });
    await waitFor(() =>
      client.registrations.find(({ method }) => method === "workspace/didChangeWatchedFiles"),
    );
    workspace.write("policylint.config.js", demoConfig({ "demo/no-heading": ["error", { most: 1 }] }) + "\n");
    await client.notify("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf("policylint.config.js"), type: 2 }],
    });
    await waitFor(() => client.requests.find(({ method }) => method === "workspace/diagnostic/refresh"));
    expect(await pull(uri)).toMatchObject({ items: [{ severity: 1 }, { severity: 1 }] });
  });

  it("has no answer to a request that it cancelled", async () => {
    client = await Client.start({ capabilities });
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    const { connection } = client;
    const source = new CancellationTokenSource();
    const answer = connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    expect(await pull(uri)).toMatchObject({ kind: "full" });
  });
});
